using System.Formats.Tar;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>The bytes of an author's file, and of files alone: a pipe waits for ever for its other end.</summary>
internal static class FileBytes
{
    /// <returns>Null with a finding for what cannot be opened, or is no file.</returns>
    public static byte[]? Read(string folder, string path, Findings findings)
    {
        try
        {
            var file = Target(Path.Combine(folder, path));
            if (IsRegular(file))
                return File.ReadAllBytes(file.FullName);
            TellNoFile(path, findings);
        }
        // One file that cannot be opened does not keep the others from being told about.
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            findings.Add(
                Codes.Unreadable,
                new SourcePlace(path),
                "this file cannot be opened",
                "see to its permissions, and that it is no broken link");
        }

        return null;
    }

    public static void TellNoFile(string path, Findings findings) => findings.Add(
        Codes.Unreadable,
        new SourcePlace(path),
        "this is no file, but a folder, a pipe, a socket or a device",
        "take it away, or put a file in its place");

    private static FileInfo Target(string path)
    {
        var file = new FileInfo(path);
        // Nearly none is a link, and where a link leads is another question to the disk.
        return file.Exists && !file.Attributes.HasFlag(FileAttributes.ReparsePoint) ? file
            : file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? new FileInfo(target.FullName)
            : file;
    }

    // .NET tells a pipe from a file nowhere but where it archives them. What has a length is a file, and not asked.
    private static bool IsRegular(FileInfo file)
    {
        if (file.Length > 0 || OperatingSystem.IsWindows())
            return true;
        using var archive = new MemoryStream();
        using (var writer = new TarWriter(archive, leaveOpen: true))
            writer.WriteEntry(file.FullName, "file");
        archive.Position = 0;
        using var reader = new TarReader(archive);
        return reader.GetNextEntry()?.EntryType is TarEntryType.RegularFile;
    }
}
