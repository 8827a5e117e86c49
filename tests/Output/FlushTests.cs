using System.Collections.Concurrent;
using Annai.Output;
using Xunit;

namespace Annai.Tests.Output;

/// <summary>What a power cut must not take is on the disk before the site is switched to it.</summary>
public sealed class FlushTests : IDisposable
{
    private readonly TempOutput _output = new();
    private readonly RecordingDisk _disk = new();

    public FlushTests() => _output.Disk = _disk;

    public void Dispose() => _output.Dispose();

    [Fact]
    public void New_files_and_all_folders_are_flushed_before_the_switch_and_the_switch_after_it()
    {
        _output.Publish(("index.html", "a"), ("n/same/index.html", "s"));
        _disk.Done.Clear();
        _output.Publish(("index.html", "b"), ("n/same/index.html", "s"));
        Assert.Equal(
            [
                "releases/.staging/index.html",
                "releases/.staging", "releases/.staging/n", "releases/.staging/n/same", "releases/.staging.beside",
                "releases", ".",
                "switch",
                ".",
            ],
            _disk.Done.Select(name => name == "switch" ? name : Relative(name)));
    }

    [Fact]
    public void Where_nothing_changed_nothing_is_flushed()
    {
        _output.Publish(("index.html", "a"));
        _disk.Done.Clear();
        _output.Publish(("index.html", "a"));
        Assert.Empty(_disk.Done);
    }

    [Fact]
    public void A_disk_that_does_not_take_what_is_written_leaves_the_old_site()
    {
        _output.Publish(("index.html", "a"));
        _disk.FailsToFlush = true;
        Assert.Throws<IOException>(() => _output.Publish(("index.html", "b")));
        Assert.Equal("a", _output.Read("index.html"));
        Assert.Equal(["000001"], _output.Names);
    }

    [Fact]
    public void Many_files_are_flushed_at_once()
    {
        var files = Enumerable.Range(0, 200).Select(number => ($"n/{number}/index.html", $"{number}")).ToArray();
        _output.Publish(files);
        Assert.Equal("199", _output.Read("n/199/index.html"));
    }

    [Fact]
    public void Of_very_many_files_the_disk_begins_with_the_first_while_the_others_are_made()
    {
        var folder = new StagedFolder(Path.Combine(_output.Folder, "staged"), null, _disk);
        foreach (var number in Enumerable.Range(0, EarlyFlush.Files))
            folder.Add(new OutputFile($"n/{number}/index.html", new byte[] { 1 }));
        folder.LinkUnchanged();
        Assert.Equal(["staged"], _disk.FlushedWhole.Select(Relative));
    }

    [Fact]
    public void What_the_disk_did_not_take_early_is_not_forgotten()
    {
        var folder = new StagedFolder(Path.Combine(_output.Folder, "staged"), null, _disk);
        _disk.FailsToFlush = true;
        foreach (var number in Enumerable.Range(0, EarlyFlush.Files))
            folder.Add(new OutputFile($"n/{number}/index.html", new byte[] { 1 }));
        Assert.Throws<IOException>(folder.LinkUnchanged);
    }

    private string Relative(string path) => Path.GetRelativePath(_output.Folder, path).Replace('\\', '/');

    private sealed class RecordingDisk : Disk
    {
        public List<string> Done { get; } = [];

        public ConcurrentQueue<string> FlushedWhole { get; } = new();

        public bool FailsToFlush { get; set; }

        public override bool TryPoint(string link, string target)
        {
            Done.Add("switch");
            return base.TryPoint(link, target);
        }

        public override void FlushAll(string folder)
        {
            if (FailsToFlush)
                throw new IOException("input/output error");
            FlushedWhole.Enqueue(folder);
            base.FlushAll(folder);
        }

        public override void Flush(IReadOnlyCollection<string> files, IReadOnlyCollection<string> folders)
        {
            if (FailsToFlush)
                throw new IOException("input/output error");
            Done.AddRange(files.Concat(folders));
            base.Flush(files, folders);
        }
    }
}
