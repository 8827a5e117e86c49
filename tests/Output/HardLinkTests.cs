using Annai.Output;
using Xunit;

namespace Annai.Tests.Output;

public sealed class HardLinkTests : IDisposable
{
    private readonly TempOutput _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_file_that_stays_the_same_is_the_same_file_in_both_releases()
    {
        _output.Publish(("same.html", "s"), ("n/other.html", "o"), ("index.html", "a"));
        _output.Publish(("same.html", "s"), ("n/other.html", "o"), ("index.html", "b"));
        Assert.True(IsOneFile("same.html"));
        Assert.True(IsOneFile("n/other.html"));
        Assert.False(IsOneFile("index.html"));
    }

    [Fact]
    public void So_is_one_that_lies_beside_them()
    {
        _output.Publish([("index.html", "a")], [("originals/same.html", "s"), ("other.json", "o")]);
        _output.Publish([("index.html", "b")], [("originals/same.html", "s"), ("other.json", "p")]);
        Assert.True(IsOneFile("../{0}.beside/originals/same.html"));
        Assert.False(IsOneFile("../{0}.beside/other.json"));
    }

    [Fact]
    public void A_changed_file_leaves_the_one_of_the_release_before_as_it_was()
    {
        _output.Publish(("index.html", "a"), ("same.html", "s"));
        _output.Publish(("index.html", "b"), ("same.html", "s"));
        _output.Publish(("index.html", "b"), ("same.html", "t"));
        Assert.Equal(("a", "s"), (Read(1, "index.html"), Read(1, "same.html")));
        Assert.Equal(("b", "s"), (Read(2, "index.html"), Read(2, "same.html")));
        Assert.Equal(("b", "t"), (Read(3, "index.html"), Read(3, "same.html")));
    }

    [Fact]
    public void The_older_releases_go_and_the_files_that_the_newer_ones_share_with_them_stay()
    {
        for (var number = 1; number <= 15; number++)
            _output.Publish(("same.html", "s"), ("index.html", $"{number}"));
        Assert.Equal(10, _output.Names.Count());
        Assert.Equal(("s", "15"), (_output.Read("same.html"), _output.Read("index.html")));
        Assert.Equal(("s", "6"), (Read(6, "same.html"), Read(6, "index.html")));
    }

    [Fact]
    public void Where_the_disk_gives_no_second_names_the_files_are_written_anew()
    {
        _output.Disk = new DiskWithoutHardLinks();
        _output.Publish(("same.html", "s"), ("index.html", "a"));
        _output.Publish(("same.html", "s"), ("index.html", "b"));
        Assert.Equal(("s", "b"), (_output.Read("same.html"), _output.Read("index.html")));
        Assert.False(IsOneFile("same.html"));
    }

    // What is written into one shows in the other.
    private bool IsOneFile(string path)
    {
        var (first, second) = (Path(1, path), Path(2, path));
        var before = File.ReadAllText(second);
        File.AppendAllText(first, "written through");
        return File.ReadAllText(second) != before;
    }

    private string Read(int release, string path) => File.ReadAllText(Path(release, path));

    // What lies beside a release is named after it.
    private string Path(int release, string path)
    {
        var name = $"00000{release}";
        var own = path.Replace("{0}", name, StringComparison.Ordinal);
        return System.IO.Path.Combine(_output.Folder, "releases", name, own);
    }

    private sealed class DiskWithoutHardLinks : Disk
    {
        public override bool TryLinkFile(string existing, string name) => false;
    }
}
