using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Annai.Diagnostics;
using Annai.Output;

namespace Annai.App.Importing;

/// <summary>
/// `var/imports`: the list as it stood before each import, so that one can be taken back as long as nothing else was
/// written since.
/// </summary>
internal sealed class ImportHistory(string siteFolder, TimeProvider time)
{
    private const string Before = "before.csv";
    private const string Note = "note.txt";

    // So many are kept whatever their age, and all of the last year whatever their number.
    private const int Kept = 20;
    private const int KeptDays = 366;

    private readonly string _folder = Path.Combine(siteFolder, "var", "imports");

    /// <summary>Keeps what is there before <paramref name="write"/> puts something else in its place.</summary>
    public void Keep(string path, Action write)
    {
        var entry = Entry(Numbers().LastOrDefault() + 1);
        var file = Path.Combine(siteFolder, path);
        if (File.Exists(file))
            AtomicFile.Write(Path.Combine(entry, Before), to =>
            {
                using var from = File.OpenRead(file);
                from.CopyTo(to);
            });
        write();
        // Without its note an entry is of an import that never came to its end, and is not gone back to.
        AtomicFile.Write(Path.Combine(entry, Note), Encoding.UTF8.GetBytes($"{path}\n{HashOf(file)}\n"));
        Forget();
    }

    private void Forget()
    {
        var since = time.GetUtcNow().UtcDateTime.AddDays(-KeptDays);
        foreach (var old in Numbers().SkipLast(Kept).Select(Entry).Where(entry => WrittenAt(entry) < since).ToList())
            Directory.Delete(old, recursive: true);
    }

    private static DateTime WrittenAt(string entry) => Directory.GetLastWriteTimeUtc(entry);

    /// <returns>What was done, in words; null with a finding where there is nothing to take back.</returns>
    public string? Undo(string path, Findings findings)
    {
        var file = Path.Combine(siteFolder, path);
        foreach (var number in Numbers().Reverse())
        {
            var entry = Entry(number);
            if (NoteIn(entry) is not [var of, var hash] || of != path)
                continue;
            if (!File.Exists(file) || HashOf(file) != hash)
            {
                findings.Add(
                    Codes.NothingToUndo,
                    new SourcePlace(path),
                    "this list was written again since it was imported",
                    $"what stood there before the import lies in `var/imports/{number:000000}/{Before}`");
                return null;
            }

            return Restore(entry, file, path);
        }

        findings.Add(
            Codes.NothingToUndo, new SourcePlace(path), "no import of this list is left that could be taken back");
        return null;
    }

    private static string Restore(string entry, string file, string path)
    {
        var before = Path.Combine(entry, Before);
        var isNew = !File.Exists(before);
        if (isNew)
            File.Delete(file);
        else
            AtomicFile.Write(file, File.ReadAllBytes(before));
        Directory.Delete(entry, recursive: true);
        return isNew
            ? $"{path} は取り込みの前にはなかったため、取り除きました"
            : $"{path} を取り込みの前の内容に戻しました";
    }

    private string Entry(int number) =>
        Path.Combine(_folder, number.ToString("000000", CultureInfo.InvariantCulture));

    private IEnumerable<int> Numbers() => Directory.Exists(_folder)
        ? Directory.EnumerateDirectories(_folder).Select(Number).Where(number => number > 0).Order()
        : [];

    private static int Number(string entry) =>
        int.TryParse(Path.GetFileName(entry), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    private static string[] NoteIn(string entry) =>
        Path.Combine(entry, Note) is var note && File.Exists(note) ? File.ReadAllLines(note) : [];

    private static string HashOf(string file)
    {
        using var stream = File.OpenRead(file);
        return Convert.ToHexString(SHA256.HashData(stream));
    }
}
