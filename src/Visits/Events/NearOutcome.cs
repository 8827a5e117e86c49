namespace Annai.Events;

/// <summary>What became of the wish to see the nearest first.</summary>
public enum NearOutcome
{
    Granted,
    Refused,
    Failed,
}
