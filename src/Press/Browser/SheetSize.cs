namespace Annai.Browser;

/// <summary>The size of a sheet of paper in millimetres.</summary>
public sealed record SheetSize(double Width, double Height);
