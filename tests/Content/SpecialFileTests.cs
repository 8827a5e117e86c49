using System.Diagnostics;
using Annai.Diagnostics;
using Xunit;

namespace Annai.Tests.Content;

/// <summary>What stands below `content` and is no file is told, and never waited for.</summary>
public sealed class SpecialFileTests
{
    [Theory]
    [InlineData("content/notices/kenshin-d.md")]
    [InlineData("content/areas.yaml")]
    [InlineData("content/media/park-480.webp")]
    public void A_pipe_is_told_and_not_waited_for(string path) => AssertUnreadable(path, file =>
    {
        using var made = Process.Start("mkfifo", [file]);
        made.WaitForExit();
    });

    [Theory]
    [InlineData("content/notices/kenshin-d.md")]
    [InlineData("content/areas.yaml")]
    public void A_device_is_told(string path) =>
        AssertUnreadable(path, file => File.CreateSymbolicLink(file, "/dev/zero"));

    [Theory]
    [InlineData("content/notices/kenshin-d.md")]
    [InlineData("content/areas.yaml")]
    [InlineData("content/media/park-480.webp")]
    public void A_link_that_leads_nowhere_is_told(string path) =>
        AssertUnreadable(path, file => File.CreateSymbolicLink(file, "nowhere"));

    [Theory]
    [InlineData("content/notices/kenshin-d.md")]
    [InlineData("content/areas.yaml")]
    [InlineData("content/places/more.csv")]
    public void A_folder_by_the_name_of_a_file_is_told(string path) =>
        AssertUnreadable(path, file => Directory.CreateDirectory(file));

    [Fact]
    public void A_link_to_a_file_is_a_file()
    {
        using var site = Reading.SmallestSite();
        File.Move(Path.Combine(site.Folder, "content/codes.csv"), Path.Combine(site.Folder, "codes.csv"));
        File.CreateSymbolicLink(Path.Combine(site.Folder, "content/codes.csv"), "../codes.csv");
        Assert.Single(Reading.Of(site).Site!.Codes);
    }

    [Fact]
    public void An_empty_file_is_a_file()
    {
        var read = Reading.With("content/areas.yaml", "");
        Assert.Empty(read.Findings);
    }

    private static void AssertUnreadable(string path, Action<string> make)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows knows no such files");
        using var site = Reading.SmallestSite();
        var file = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        make(file);
        var finding = Assert.Single(Reading.Of(site).Findings);
        Assert.Equal((Codes.Unreadable, path), (finding.Code, finding.Place.File));
    }
}
