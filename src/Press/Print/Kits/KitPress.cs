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
        foreach (var file in kit.Texts)
            files.Add(await Written(file, staged, stop));
        await Written(new KitFile("kit.zip", "application/zip", KitArchive.Of(files)), staged, stop);
        Move(kit.Code, staged, notice);
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

    // Whole: of two kits no file stands beside one of the other. What the code opened before is nobody's kit any more.
    private void Move(string code, string staged, string notice)
    {
        var printed = Path.Combine(outputFolder, Folder);
        var target = Path.Combine(printed, notice, code);
        Directory.CreateDirectory(Path.Combine(printed, notice));
        foreach (var of in Directory.GetDirectories(printed).Where(of => !Path.GetFileName(of).StartsWith('.')))
            if (Path.Combine(of, code) is var old && Directory.Exists(old))
                Directory.Move(old, Path.Combine(_staging.Folder, $"{code}-of-{Path.GetFileName(of)}"));
        Directory.Move(staged, target);
    }
}
