using System.IO.Compression;

namespace Annai.Print.Kits;

/// <summary>Files in one that can be sent by mail; the same files make the same bytes.</summary>
internal static class KitArchive
{
    // The first day that a ZIP can name: when it was packed is nobody's business and would differ every time.
    private static readonly DateTimeOffset Always = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(IEnumerable<KitFile> files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var file in files)
            {
                var entry = archive.CreateEntry(file.Name, CompressionLevel.Optimal);
                entry.LastWriteTime = Always;
                using var content = entry.Open();
                content.Write(file.Bytes);
            }

        return bytes.ToArray();
    }
}
