using System.Collections.Immutable;

namespace Annai.Events.Reading;

/// <summary>Which fields go with which kind of event.</summary>
internal static class KindFields
{
    public static readonly FieldSet EveryEvent = FieldSet.Of(Field.Id, Field.Tenant, Field.Kind, Field.Source);

    // One of the two pages must be there; a log knows the time, and a page of an older Annai tells less of itself.
    private static readonly FieldSet AnyEvent = FieldSet.Of(
        Field.At, Field.Notice, Field.Programme, Field.Code, Field.Language, Field.Stand, Field.Device,
        Field.Suspicion);

    private static readonly ImmutableArray<(EventKind Kind, FieldSet Must, FieldSet May)> Kinds =
    [
        (EventKind.View, FieldSet.Of(Field.First), default),
        (EventKind.Place, FieldSet.Of(Field.First, Field.Place), default),
        (EventKind.Call, FieldSet.Of(Field.First), FieldSet.Of(Field.Place)),
        (EventKind.Route, FieldSet.Of(Field.First, Field.Place), default),
        (EventKind.Search, FieldSet.Of(Field.First, Field.Found), FieldSet.Of(Field.Labels, Field.Areas)),
        (EventKind.Near, FieldSet.Of(Field.First, Field.Near), FieldSet.Of(Field.Distance)),
        (EventKind.Map, FieldSet.Of(Field.First), default),
        (EventKind.Share, FieldSet.Of(Field.First), default),
        (EventKind.SurveyStart, FieldSet.Of(Field.Survey), FieldSet.Of(Field.First)),
        (EventKind.SurveyAnswer, FieldSet.Of(Field.Survey, Field.Answers), FieldSet.Of(Field.First)),
        (EventKind.Language, FieldSet.Of(Field.First, Field.Chosen), default),
        (EventKind.Pixel, default, default),
    ];

    public static FieldSet Missing(EventKind kind, FieldSet present) => Of(kind).Must.Without(present);

    public static FieldSet Superfluous(EventKind kind, FieldSet present)
    {
        var (must, may) = Of(kind);
        return present.Without(EveryEvent).Without(AnyEvent).Without(must).Without(may);
    }

    private static (FieldSet Must, FieldSet May) Of(EventKind kind)
    {
        var (known, must, may) = Kinds[(int)kind];
        return known == kind ? (must, may) : throw new InvalidOperationException($"no fields of `{kind}`");
    }
}
