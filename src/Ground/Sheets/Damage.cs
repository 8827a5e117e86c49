using Annai.Diagnostics;

namespace Annai.Sheets;

/// <summary>Tells what is damaged in a sheet; where everything is, the first hundred places are enough.</summary>
internal sealed class Damage(string file, Findings findings)
{
    private const int Most = 100;

    private int _told;

    public void At(int line, string message, string hint, int column = 1)
    {
        if (_told < Most)
            findings.Add(Codes.SheetBroken, new SourcePlace(file, line, column), message, hint);
        else if (_told == Most)
            Whole($"`{file}` is damaged in more than {Most} places, the first of which are told", SaveAnew);
        _told++;
    }

    public void Whole(string message, string hint) =>
        findings.Add(Codes.SheetBroken, new SourcePlace(file), message, hint);

    public const string SaveAnew = "open it in the program that wrote it, and save it anew";
}
