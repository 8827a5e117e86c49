using System.Globalization;
using System.Text;
using Annai.Output;
using Xunit;

namespace Annai.Tests.Output;

public sealed class ReleasesTests : IDisposable
{
    private readonly TempOutput _output = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void The_first_release_is_the_site()
    {
        Assert.Null(new Releases(_output.Folder).Current);
        var release = _output.Publish(("index.html", "a"), ("n/kenshin-b/index.html", "健診"));
        Assert.Equal((2, 2, 0), Counted(release));
        Assert.Equal("000001", Path.GetFileName(release.Folder));
        Assert.Equal(release.Folder, new Releases(_output.Folder).Current);
        Assert.Equal(("a", "健診"), (_output.Read("index.html"), _output.Read("n/kenshin-b/index.html")));
    }

    [Fact]
    public void The_link_leads_on_when_the_folder_is_moved()
    {
        _output.Publish(("index.html", "a"));
        Assert.Equal("releases/000001", new DirectoryInfo(_output.Site).LinkTarget!.Replace('\\', '/'));
    }

    [Fact]
    public void Where_nothing_changed_the_release_stays()
    {
        var first = _output.Publish(("index.html", "a"));
        var second = _output.Publish(("index.html", "a"));
        Assert.Equal((first.Folder, (1, 0, 0)), (second.Folder, Counted(second)));
        Assert.Equal(["000001"], _output.Names);
    }

    [Theory]
    [InlineData("b")]
    [InlineData("aa")]
    [InlineData("")]
    public void A_changed_file_makes_a_release(string text)
    {
        _output.Publish(("index.html", "a"), ("same.html", "s"));
        var release = _output.Publish(("index.html", text), ("same.html", "s"));
        Assert.Equal((2, 1, 0), Counted(release));
        Assert.Equal((text, "s"), (_output.Read("index.html"), _output.Read("same.html")));
    }

    [Fact]
    public void A_removed_file_is_gone()
    {
        _output.Publish(("index.html", "a"), ("n/old/index.html", "o"));
        var release = _output.Publish(("index.html", "a"));
        Assert.Equal((1, 0, 1), Counted(release));
        Assert.False(_output.Has("n/old/index.html"));
        Assert.False(Directory.Exists(Path.Combine(_output.Site, "n")));
    }

    [Fact]
    public void An_added_file_is_there()
    {
        _output.Publish(("index.html", "a"));
        var release = _output.Publish(("index.html", "a"), ("new.html", "n"));
        Assert.Equal((2, 1, 0), Counted(release));
        Assert.Equal("n", _output.Read("new.html"));
    }

    [Fact]
    public void A_file_may_become_a_folder_and_the_other_way_round()
    {
        _output.Publish(("a", "file"), ("b/index.html", "folder"));
        _output.Publish(("a/index.html", "folder"), ("b", "file"));
        Assert.Equal(("folder", "file"), (_output.Read("a/index.html"), _output.Read("b")));
    }

    [Fact]
    public void A_reader_sees_the_whole_old_site_or_the_whole_new_one()
    {
        var text = new string('x', 4000);
        _output.Publish(("index.html", $"0{text}"));
        var publishing = Task.Run(() =>
        {
            for (var number = 1; number <= 200; number++)
                _output.Publish(("index.html", number.ToString(CultureInfo.InvariantCulture) + text));
        }, TestContext.Current.CancellationToken);
        var last = 0;
        do
        {
            var read = _output.Read("index.html");
            Assert.EndsWith(text, read, StringComparison.Ordinal);
            var number = int.Parse(read[..^text.Length], CultureInfo.InvariantCulture);
            Assert.True(number >= last, $"after {last} came {number}");
            last = number;
        }
        while (!publishing.IsCompleted);
        Assert.True(publishing.IsCompletedSuccessfully, $"{publishing.Exception}");
        Assert.StartsWith("200x", _output.Read("index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_ten_releases_are_kept()
    {
        for (var number = 1; number <= 10; number++)
            _output.Publish(("index.html", number.ToString(CultureInfo.InvariantCulture)));
        Assert.Equal("000001", _output.Names.First());
        _output.Publish(("index.html", "11"));
        Assert.Equal(("000002", "000011", 10), (_output.Names.First(), _output.Names.Last(), _output.Names.Count()));
        Assert.Equal("11", _output.Read("index.html"));
    }

    [Fact]
    public void What_a_killed_build_left_half_staged_is_never_published()
    {
        Leave("releases/.staging/half.html");
        Leave("releases/.staging/index.html");
        _output.Publish(("index.html", "a"));
        Assert.Equal("a", _output.Read("index.html"));
        Assert.False(_output.Has("half.html"));
        Assert.Equal(["000001"], _output.Names);
    }

    [Fact]
    public void A_link_that_a_killed_build_left_does_not_stop_the_next()
    {
        File.CreateSymbolicLink(Path.Combine(_output.Folder, "site.next"), "releases/000009");
        _output.Publish(("index.html", "a"));
        Assert.Equal("a", _output.Read("index.html"));
        Assert.Null(new FileInfo(Path.Combine(_output.Folder, "site.next")).LinkTarget);
    }

    [Fact]
    public void A_release_that_a_killed_build_named_but_did_not_switch_to_is_passed_over()
    {
        _output.Publish(("index.html", "a"));
        Leave("releases/000002/index.html");
        Assert.Equal("a", _output.Read("index.html"));
        Assert.Equal("000003", Path.GetFileName(_output.Publish(("index.html", "b")).Folder));
        Assert.Equal("b", _output.Read("index.html"));
    }

    [Fact]
    public void A_link_into_nowhere_is_mended_by_the_next_release()
    {
        var first = _output.Publish(("index.html", "a"));
        Directory.Delete(first.Folder, recursive: true);
        _output.Publish(("index.html", "a"));
        Assert.Equal("a", _output.Read("index.html"));
    }

    [Fact]
    public void What_else_lies_in_the_output_is_left_alone()
    {
        string[] others =
        [
            ".gitkeep",
            "print/AE-M5TXE.svg",
            "collector/vocabulary.json",
            "releases/notes.txt",
            "releases/old/a.txt",
        ];
        foreach (var other in others)
            Leave(other);
        for (var number = 0; number < 12; number++)
            _output.Publish(("index.html", number.ToString(CultureInfo.InvariantCulture)));
        Assert.All(others, other => Assert.Equal("left", File.ReadAllText(Path.Combine(_output.Folder, other))));
    }

    [Fact]
    public void A_file_where_the_site_should_be_is_said_so_and_left_alone()
    {
        Leave("site");
        var failure = Assert.Throws<IOException>(() => _output.Publish(("index.html", "a")));
        Assert.Contains($"`{_output.Site}`", failure.Message, StringComparison.Ordinal);
        Assert.Equal("left", File.ReadAllText(_output.Site));
    }

    [Fact]
    public void A_folder_where_the_site_should_be_is_said_so_and_left_alone()
    {
        Leave("site/index.html");
        var failure = Assert.Throws<IOException>(() => _output.Publish(("index.html", "a")));
        Assert.Contains($"`{_output.Site}`", failure.Message, StringComparison.Ordinal);
        Assert.Equal("left", _output.Read("index.html"));
    }

    [Fact]
    public void Two_files_of_one_path_are_a_bug_and_thrown()
    {
        _output.Publish(("index.html", "a"));
        var failure = Assert.Throws<ArgumentException>(() =>
            _output.Publish(("index.html", "b"), ("n", "n"), ("index.html", "b")));
        Assert.StartsWith("two files want the path `index.html`", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a", _output.Read("index.html"));
    }

    [Fact]
    public void No_file_at_all_is_an_empty_site()
    {
        _output.Publish(("index.html", "a"));
        Assert.Equal((0, 0, 1), Counted(_output.Publish()));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_output.Site));
    }

    private static (int Files, int Changed, int Removed) Counted(Release release) =>
        (release.Files, release.Changed.Length, release.Removed.Length);

    private void Leave(string path)
    {
        var file = Path.Combine(_output.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, Encoding.UTF8.GetBytes("left"));
    }
}
