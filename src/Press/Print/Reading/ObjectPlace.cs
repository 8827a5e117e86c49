namespace Annai.Print.Reading;

/// <summary>Where an object of a PDF lies: in the file, or in a packed table of objects.</summary>
/// <param name="Offset">In the file; without meaning where it lies in a table.</param>
/// <param name="Table">The number of the table, or null.</param>
internal readonly record struct ObjectPlace(int Offset, int? Table);
