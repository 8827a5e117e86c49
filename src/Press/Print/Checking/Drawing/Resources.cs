using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>What a drawing calls by names: fonts, pictures, colours and other drawings.</summary>
internal sealed class Resources(PdfFile file, PdfValue.Table table)
{
    private readonly Dictionary<string, PrintFont> _fonts = [];
    private readonly Dictionary<string, ColourSpace> _spaces = [];

    private readonly PdfValue.Table _namedSpaces = file.TableOf(table["ColorSpace"]);

    public PdfFile File { get; } = file;

    public PdfValue Find(string kind, string name) => File.Resolved(File.TableOf(table[kind])[name]);

    public PrintFont? Font(string name)
    {
        if (_fonts.TryGetValue(name, out var known))
            return known;
        var font = File.TableOf(Find("Font", name));
        return font.Entries.Count == 0 ? null : _fonts[name] = Fonts.Of(File, font);
    }

    public ColourSpace Space(string name) => _spaces.TryGetValue(name, out var known)
        ? known
        : _spaces[name] = new ColourSpaces(File).Of(new PdfValue.Name(name), _namedSpaces);

    public ColourSpace Space(PdfValue? value) =>
        value is PdfValue.Name { Value: var name } ? Space(name) : new ColourSpaces(File).Of(value, _namedSpaces);
}
