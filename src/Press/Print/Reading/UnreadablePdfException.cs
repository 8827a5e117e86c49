using Annai.Diagnostics;

namespace Annai.Print.Reading;

/// <summary>Ends the reading of a PDF, however deep in it; it becomes a finding at the door.</summary>
internal sealed class UnreadablePdfException(Code code, string message, string hint) : Exception(message)
{
    public Code Code { get; } = code;

    public string Hint { get; } = hint;

    public static UnreadablePdfException Damaged(string message) =>
        new(Codes.ArtworkDamaged, message, "export it anew from the program that made it, and send it as a whole");

    public static UnreadablePdfException TooMuch(string message) =>
        new(Codes.ArtworkTooLarge, message, "hand it in in parts, or simpler");
}
