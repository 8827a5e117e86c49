using Annai.Print.Reading;

namespace Annai.Print.Checking.Drawing;

/// <summary>Follows a drawing step by step, and the drawings and tiles in it.</summary>
internal sealed class DrawingReader(PdfFile file)
{
    private const int Deepest = 20;

    private readonly Dictionary<PdfValue.Packed, byte[]> _unpacked = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PdfValue, Resources> _resources = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<PdfValue> _tiles = new(ReferenceEqualityComparer.Instance);

    /// <summary>All that a page draws.</summary>
    public void Read(PdfPage page, Canvas canvas)
    {
        _tiles.Clear();
        using var bytes = new MemoryStream();
        var contents = file.Resolved(page.Table["Contents"]);
        foreach (var part in contents is PdfValue.List list ? list.Items : [contents])
            if (file.Resolved(part) is PdfValue.Packed packed)
            {
                bytes.Write(Unpacked(packed));
                // Words do not go on from one part to the next.
                bytes.WriteByte((byte)'\n');
            }

        Read(bytes.ToArray(), ResourcesOf(page.Table["Resources"], null), canvas, 0);
    }

    private void Read(byte[] bytes, Resources resources, Canvas canvas, int depth)
    {
        if (depth > Deepest)
            throw UnreadablePdfException.Damaged("drawings of the PDF lie within themselves");
        var lexer = new PdfLexer(bytes, file.Limits, hasLinks: false);
        var (operands, pictures) = (new Operands(), new PictureOperators(canvas, resources));
        var texts = new TextOperators(canvas, resources);
        var paths = new PathOperators(canvas);
        var colours = new ColourOperators(canvas, resources, tile => Tile(tile, resources, canvas, depth));
        var states = new StateOperators(canvas, resources, texts);
        while (lexer.Next() is { } value)
        {
            if (value is not PdfValue.Word { Value: var word })
            {
                operands.Add(value);
                continue;
            }

            file.Limits.Operator();
            if (word == "BI")
                pictures.DrawInline(lexer, bytes);
            else if (word == "Do")
                Object(operands.LastName ?? "", resources, canvas, pictures, depth);
            else
                _ = paths.Take(word, operands) || colours.Take(word, operands) || texts.Take(word, operands)
                    || states.Take(word, operands);
            operands.Clear();
        }
    }

    private void Object(string name, Resources resources, Canvas canvas, PictureOperators pictures, int depth)
    {
        if (resources.Find("XObject", name) is not PdfValue.Packed packed)
            return;
        if (file.Resolved(packed.Head["OC"]) is PdfValue.Table)
            canvas.Unread.Add(UnreadPart.Layers);
        if (file.NameOf(packed.Head["Subtype"]) == "Image")
            pictures.Draw(packed.Head);
        else
            Form(packed, resources, canvas, depth);
    }

    private void Form(PdfValue.Packed form, Resources outer, Canvas canvas, int depth)
    {
        var before = canvas.State;
        var matrix = Matrix.Of(file.NumbersOf(form.Head["Matrix"])).Within(before.Matrix);
        var clip = Area.Of(file.NumbersOf(form.Head["BBox"])) is { } box
            ? before.Clip.Within(matrix.Of(box))
            : before.Clip;
        var inner = canvas.Within(before with { Matrix = matrix, Clip = clip });
        Read(Unpacked(form), ResourcesOf(form.Head["Resources"], outer), inner, depth + 1);
    }

    // Once: the place of a tile says nothing, and its colours are the same each time.
    private void Tile(PdfValue.Packed tile, Resources outer, Canvas canvas, int depth)
    {
        if (_tiles.Add(tile))
            Read(Unpacked(tile), ResourcesOf(tile.Head["Resources"], outer), canvas.OfTile(), depth + 1);
    }

    private byte[] Unpacked(PdfValue.Packed packed) => _unpacked.TryGetValue(packed, out var known)
        ? known
        : _unpacked[packed] = file.Unpacked(packed);

    // A drawing without any uses those of the one that it stands in.
    private Resources ResourcesOf(PdfValue? value, Resources? outer)
    {
        var table = file.TableOf(value);
        if (table.Entries.Count == 0 && outer is not null)
            return outer;
        return _resources.TryGetValue(table, out var known) ? known : _resources[table] = new Resources(file, table);
    }
}
