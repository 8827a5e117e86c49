using System.Text;
using Annai.Output;
using Xunit;

namespace Annai.Tests.Output;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempOutput _output = new();

    private string Path => System.IO.Path.Combine(_output.Folder, "collector", "vocabulary.json");

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_file_is_written_with_the_folders_above_it()
    {
        AtomicFile.Write(Path, "語"u8);
        Assert.Equal("語", File.ReadAllText(Path));
    }

    [Fact]
    public void What_stood_there_before_is_replaced_and_nothing_is_left_beside_it()
    {
        AtomicFile.Write(Path, "a longer text"u8);
        File.WriteAllText(Path + ".next", "left by a killed process, and longer than what comes");
        AtomicFile.Write(Path, "new"u8);
        Assert.Equal("new", File.ReadAllText(Path));
        Assert.Equal([Path], Directory.EnumerateFileSystemEntries(System.IO.Path.GetDirectoryName(Path)!));
    }

    [Fact]
    public void A_reader_sees_the_old_bytes_or_the_new_ones()
    {
        var texts = Enumerable.Range('a', 26).Select(sign => new string((char)sign, 20_000)).ToArray();
        AtomicFile.Write(Path, Encoding.UTF8.GetBytes(texts[0]));
        var writing = Task.Run(() =>
        {
            foreach (var text in texts.Concat(texts))
                AtomicFile.Write(Path, Encoding.UTF8.GetBytes(text));
        }, TestContext.Current.CancellationToken);
        do
            Assert.Contains(File.ReadAllText(Path), texts);
        while (!writing.IsCompleted);
        Assert.True(writing.IsCompletedSuccessfully, $"{writing.Exception}");
    }

    [Fact]
    public void A_folder_in_its_place_is_an_exception_and_stays()
    {
        Directory.CreateDirectory(Path);
        Assert.ThrowsAny<SystemException>(() => AtomicFile.Write(Path, "new"u8));
        Assert.True(Directory.Exists(Path));
    }
}
