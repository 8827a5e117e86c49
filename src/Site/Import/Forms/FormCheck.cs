namespace Annai.Import.Forms;

/// <summary>What the form holds a cell against while it is filled in.</summary>
internal enum FormCheck
{
    None,
    Count,
    Date,
    Latitude,
    Longitude,
}
