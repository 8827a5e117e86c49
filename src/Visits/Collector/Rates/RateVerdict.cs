namespace Annai.Collector.Rates;

internal enum RateVerdict
{
    Usual,
    Suspect,
    Refused,
}
