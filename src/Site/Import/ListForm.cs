using System.Collections.Immutable;
using Annai.Content.Reading;
using Annai.Import.Headings;

namespace Annai.Import;

/// <summary>One kind of list: its columns in our files, and how a city's rows are told apart.</summary>
internal sealed record ListForm
{
    private static readonly ListForm Places = new()
    {
        Kind = ListKind.Places,
        Headings = PlaceHeadings.All,
        Columns = In(PlaceHeadings.All, TableColumns.Places),
        Required = [Meaning.Name, Meaning.Address],
        Keys =
        [
            [Meaning.Id], [Meaning.Name, Meaning.Address], [Meaning.Name, Meaning.Tel], [Meaning.Name],
            [Meaning.Address, Meaning.Tel],
        ],
        Twins = [[Meaning.Name, Meaning.Address], [Meaning.Address, Meaning.Tel]],
    };

    private static readonly ListForm Occasions = new()
    {
        Kind = ListKind.Occasions,
        Headings = OccasionHeadings.All,
        Columns = In(OccasionHeadings.All, TableColumns.Occasions),
        Required = [Meaning.Place, Meaning.Date],
        Keys =
        [
            [Meaning.Id], [Meaning.Place, Meaning.Date, Meaning.Reception], [Meaning.Place, Meaning.Date],
        ],
        Twins = [[Meaning.Place, Meaning.Date]],
    };

    private static readonly ListForm Mailings = new()
    {
        Kind = ListKind.Mailings,
        Headings = MailingHeadings.All,
        Columns = In(MailingHeadings.All, TableColumns.Mailings),
        Required = [Meaning.Code, Meaning.PostedOn, Meaning.Pieces],
        Keys = [[Meaning.Code, Meaning.PostedOn]],
        Twins = [[Meaning.Code, Meaning.PostedOn]],
    };

    private readonly int[] _indexes = [.. Enumerable.Repeat(-1, ColumnPlan.Meanings)];

    public required ListKind Kind { get; init; }

    /// <summary>Our columns, in the order of our files.</summary>
    public required ImmutableArray<Alias> Columns
    {
        get;
        init
        {
            field = value;
            for (var i = 0; i < value.Length; i++)
                _indexes[(int)value[i].Meaning] = i;
        }
    }

    public required ImmutableArray<Alias> Headings { get; init; }

    /// <summary>Without one of these a row is none of this list.</summary>
    public required ImmutableArray<Meaning> Required { get; init; }

    /// <summary>By which a row is found again in the present list, the surest first.</summary>
    public required ImmutableArray<ImmutableArray<Meaning>> Keys { get; init; }

    /// <summary>By which two rows of one file are told to be the same thing: all meanings of one of these.</summary>
    public required ImmutableArray<ImmutableArray<Meaning>> Twins { get; init; }

    public Meaning Name => Required[0];

    /// <summary>Rows of a mailing have no id of their own.</summary>
    public bool HasIds => IndexOf(Meaning.Id) >= 0;

    public static ListForm Of(ListKind kind) => kind switch
    {
        ListKind.Places => Places,
        ListKind.Occasions => Occasions,
        _ => Mailings,
    };

    /// <summary>The place of its column in our files, or -1.</summary>
    public int IndexOf(Meaning meaning) => _indexes[(int)meaning];

    private static ImmutableArray<Alias> In(ImmutableArray<Alias> headings, ImmutableArray<string> columns) =>
        [.. columns.Select(column => headings.First(alias => alias.Name == column))];
}
