namespace Annai.Events;

/// <summary>How far the nearest place is, so roughly that it leads back to nobody.</summary>
public enum DistanceBucket
{
    Within500Metres,
    Within1Kilometre,
    Within2Kilometres,
    Within5Kilometres,
    Within10Kilometres,
    Beyond,
}
