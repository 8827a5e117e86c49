namespace Annai.Import.Forms;

/// <summary>How a form speaks of what its rows are.</summary>
/// <param name="Kind">What the rows will be.</param>
/// <param name="Title">What the list is called.</param>
/// <param name="One">What one row is about.</param>
internal sealed record FormSubject(ListKind Kind, string Title, string One)
{
    public static FormSubject Of(ListKind kind) => kind switch
    {
        ListKind.Places => new(kind, "場所の一覧", "1行に1か所ずつ"),
        ListKind.Occasions => new(kind, "日程の一覧", "1行に1日分ずつ"),
        _ => new(kind, "発送の記録", "1行に1回の発送ずつ"),
    };
}
