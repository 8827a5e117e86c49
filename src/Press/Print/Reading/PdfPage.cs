namespace Annai.Print.Reading;

/// <summary>One page, with what it inherits from the branches of the tree above it.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Table">Its own entries and those that it inherits.</param>
internal sealed record PdfPage(int Number, PdfValue.Table Table);
