using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Print.Kits;

/// <summary>
/// Draws kits in a place of its own and moves one to where designers look only once every file of it was read back:
/// what lies there has been proved.
/// </summary>
public sealed class KitPress(string outputFolder, CodeProof proof, Findings findings) : IDisposable
{
    private const string Folder = "print";

    // Beside the target, so that a move is a rename; of its own, for two runs may print at the same time.
    private readonly PrintStaging _staging = new(Path.Combine(outputFolder, Folder));

    /// <returns>Whether the kit lies under its final name; if not, what lay there before still does.</returns>
    public async Task<bool> Print(CodeKit kit, string notice, CancellationToken stop)
    {
        var staged = Path.Combine(_staging.Folder, kit.Code);
        Directory.CreateDirectory(staged);
        var files = ImmutableArray.CreateBuilder<KitFile>();
        foreach (var file in kit.Files)
            files.Add(await Written(file, staged, stop));
        if (!await proof.Reads($"{Folder}/{notice}/{kit.Code}", [.. files], kit.Payload, findings, stop))
            return false;
        foreach (var file in kit.Texts.Add(new KitFile("kit.zip", "application/zip", KitArchive.Of(files))))
            files.Add(await Written(file, staged, stop));
        Move(files, staged, Path.Combine(outputFolder, Folder, notice, kit.Code));
        return true;
    }

    public void Dispose() => _staging.Dispose();

    /// <returns>The file as it is on the disk.</returns>
    private static async Task<KitFile> Written(KitFile file, string folder, CancellationToken stop)
    {
        var path = Path.Combine(folder, file.Name);
        await File.WriteAllBytesAsync(path, file.Bytes, stop);
        return file with { Bytes = await File.ReadAllBytesAsync(path, stop) };
    }

    private static void Move(IEnumerable<KitFile> files, string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in files)
            File.Move(Path.Combine(from, file.Name), Path.Combine(to, file.Name), overwrite: true);
    }
}
