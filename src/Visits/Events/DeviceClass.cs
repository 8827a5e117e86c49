namespace Annai.Events;

/// <summary>What kind of screen a page was on; the page itself tells, so that no agent need be read.</summary>
public enum DeviceClass
{
    Phone,
    Tablet,
    Computer,
}
