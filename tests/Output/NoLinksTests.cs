using Annai.Output;
using Xunit;

namespace Annai.Tests.Output;

/// <summary>On a disk that knows no links the site is a folder, kept like the current release by copies.</summary>
public sealed class NoLinksTests : IDisposable
{
    private static readonly (string, string)[] Old =
        [("index.html", "a"), ("same.html", "s"), ("n/old/index.html", "o"), ("file", "f"), ("folder/file", "f")];

    private static readonly (string, string)[] New =
        [("index.html", "b"), ("same.html", "s"), ("n/new/index.html", "n"), ("file/inner", "g"), ("folder", "g")];

    private readonly TempOutput _output = new();
    private readonly DiskWithoutLinks _disk = new();

    public NoLinksTests() => _output.Disk = _disk;

    public void Dispose() => _output.Dispose();

    [Fact]
    public void The_site_is_a_folder_and_follows_each_release()
    {
        _output.Publish(Old);
        Assert.Null(new DirectoryInfo(_output.Site).LinkTarget);
        Assert.Equal(Old.Order(), Shown());
        var release = _output.Publish(New);
        Assert.Equal((4, 3), (release.Changed.Length, release.Removed.Length));
        Assert.Equal(New.Order(), Shown());
        Assert.Equal(release.Folder, new Releases(_output.Folder, _disk).Current);
        Assert.Equal([".copied", "000001", "000002"], _output.Names);
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_copied()
    {
        _output.Publish(Old);
        _disk.CopiesLeft = 0;
        Assert.Empty(_output.Publish(Old).Changed);
        Assert.Equal(Old.Order(), Shown());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_crash_between_the_copies_is_made_good_by_the_next_command(int copies)
    {
        _output.Publish(Old);
        _disk.CopiesLeft = copies;
        Assert.Throws<IOException>(() => _output.Publish(New));
        Assert.NotEqual(New.Order(), Shown());
        using (OutputLock.Take(_output.Folder))
            Assert.Equal(New.Order(), Shown());
        Assert.EndsWith("000002", new Releases(_output.Folder).Current, StringComparison.Ordinal);
        Assert.DoesNotContain(".journal", _output.Names);
        Assert.DoesNotContain(".spare", _output.Names);
    }

    [Fact]
    public void A_crash_before_the_very_first_site_was_copied_is_made_good_too()
    {
        _disk.CopiesLeft = 2;
        Assert.Throws<IOException>(() => _output.Publish(Old));
        using (OutputLock.Take(_output.Folder))
            Assert.Equal(Old.Order(), Shown());
    }

    [Fact]
    public void A_journal_to_a_release_that_somebody_deleted_is_overtaken_by_the_next_build()
    {
        _output.Publish(Old);
        _disk.CopiesLeft = 1;
        Assert.Throws<IOException>(() => _output.Publish(New));
        Directory.Delete(Path.Combine(_output.Folder, "releases", "000002"), recursive: true);
        _disk.CopiesLeft = int.MaxValue;
        using (OutputLock.Take(_output.Folder))
            _output.Publish(Old);
        Assert.Equal(Old.Order(), Shown());
    }

    [Fact]
    public void Going_back_copies_the_release_before()
    {
        _output.Publish(Old);
        _output.Publish(New);
        Assert.Equal("000001", new Releases(_output.Folder, _disk).GoBack()?.Name);
        Assert.Equal(Old.Order(), Shown());
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_left_alone()
    {
        Directory.CreateDirectory(_output.Site);
        File.WriteAllText(Path.Combine(_output.Site, "mine.html"), "mine");
        Assert.Throws<IOException>(() => _output.Publish(Old));
        Assert.Equal("mine", _output.Read("mine.html"));
    }

    private IEnumerable<(string, string)> Shown() =>
        Directory.EnumerateFiles(_output.Site, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(_output.Site, file).Replace('\\', '/'), File.ReadAllText(file)))
            .Order();

    private sealed class DiskWithoutLinks : Disk
    {
        /// <summary>After so many copies the machine stops.</summary>
        public int CopiesLeft { get; set; } = int.MaxValue;

        public override bool TryLinkFile(string existing, string name) => false;

        public override bool TryPoint(string link, string target) => false;

        public override void Copy(string from, string to)
        {
            if (CopiesLeft-- == 0)
            {
                File.WriteAllText(to, "half");
                throw new IOException("the machine stopped");
            }

            base.Copy(from, to);
        }
    }
}
