namespace Annai.Events.Reading;

/// <summary>What a record or a beacon may say, in the order of the letters that stand for it.</summary>
public enum Field
{
    Id,
    At,
    Tenant,
    Notice,
    Programme,
    Code,
    Kind,
    Source,
    First,
    Language,
    Stand,
    Device,
    Suspicion,
    Place,
    Labels,
    Areas,
    Found,
    Near,
    Distance,
    Survey,
    Answers,
    Chosen,
}
