namespace Annai.Browser;

/// <summary>A page as a PDF, and where everything stands on it.</summary>
public sealed record MeasuredPdf(byte[] Pdf, PageLayout Layout);
