using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Reads what the colours of a drawing mean (ISO 32000-1, 8.6); what is unknown counts as unknown.</summary>
internal sealed class ColourSpaces(PdfFile file)
{
    private const int Deepest = 8;

    public ColourSpace Of(PdfValue? value, PdfValue.Table named, int depth = 0)
    {
        if (depth > Deepest)
            return ColourSpace.Pattern;
        return file.Resolved(value) switch
        {
            PdfValue.Name { Value: var name } => OfName(name, named, depth),
            PdfValue.List { Items: [var kind, ..] items } => OfList(file.NameOf(kind) ?? "", items, named, depth),
            _ => ColourSpace.Pattern,
        };
    }

    private ColourSpace OfName(string name, PdfValue.Table named, int depth) => name switch
    {
        "DeviceGray" or "G" or "CalGray" => ColourSpace.Grey,
        "DeviceRGB" or "RGB" or "CalRGB" => ColourSpace.Screen,
        "DeviceCMYK" or "CMYK" => ColourSpace.Four,
        _ => named[name] is { } space ? Of(space, named, depth + 1) : ColourSpace.Pattern,
    };

    private ColourSpace OfList(string kind, IReadOnlyList<PdfValue> items, PdfValue.Table named, int depth)
    {
        var second = items.ElementAtOrDefault(1);
        return kind switch
        {
            "ICCBased" => OfProfile(second),
            "Lab" => ColourSpace.Screen,
            "Separation" => new ColourSpace(InkKind.Named, 1) { Inks = [file.NameOf(second) ?? ""] },
            "DeviceN" => OfInks([.. file.ListOf(second).Select(ink => file.NameOf(ink) ?? "")]),
            "Indexed" or "I" => OfTable(items, named, depth),
            "Pattern" => ColourSpace.Pattern with { Base = second is null ? null : Of(second, named, depth + 1) },
            _ => OfName(kind, PdfValue.Table.Empty, depth),
        };
    }

    private static ColourSpace OfInks(string[] inks) => new(InkKind.Named, inks.Length) { Inks = [.. inks] };

    private ColourSpace OfProfile(PdfValue? profile) => file.NumberOf(file.TableOf(profile)["N"]) switch
    {
        1 => ColourSpace.Grey,
        4 => ColourSpace.Four,
        _ => ColourSpace.Screen,
    };

    private ColourSpace OfTable(IReadOnlyList<PdfValue> items, PdfValue.Table named, int depth) =>
        new(InkKind.Other, 1)
        {
            Base = Of(items.ElementAtOrDefault(1), named, depth + 1),
            Table = file.Resolved(items.ElementAtOrDefault(3)) switch
            {
                PdfValue.Text text => text.Bytes,
                PdfValue.Packed packed => file.Unpacked(packed),
                _ => null,
            },
        };
}
