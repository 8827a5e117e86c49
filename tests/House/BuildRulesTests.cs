using System.Diagnostics;
using Xunit;

namespace Annai.Tests.House;

/// <summary>
/// The rules of the house are kept by the compiler: a room built with one deliberate mistake must fail for it.
/// </summary>
public sealed class BuildRulesTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "annai-" + Guid.NewGuid().ToString("N"), "src");

    [Theory]
    [InlineData("IDE0130", "namespace Annai.Elsewhere;\n\npublic sealed class Room;\n")]
    [InlineData("IDE0005", "using System.Text;\n\nnamespace Annai.Room;\n\npublic sealed class Room;\n")]
    [InlineData("IDE0055", "namespace Annai.Room;\n\npublic  sealed class Room;\n")]
    [InlineData("IDE0161", "namespace Annai.Room\n{\n    public sealed class Room;\n}\n")]
    [InlineData(
        "CA1305",
        "namespace Annai.Room;\n\n" +
        "public static class Room\n{\n    public static string Of(int n) => n.ToString();\n}\n")]
    [InlineData("CS0234", "namespace Annai.Room;\n\npublic sealed record Room(Annai.Diagnostics.Code Code);\n")]
    public void A_deliberate_mistake_fails_the_build(string code, string source) =>
        Assert.Contains($"error {code}:", Built(source), StringComparison.Ordinal);

    [Fact]
    public void A_room_without_a_mistake_is_built()
    {
        var printed = Built("namespace Annai.Room;\n\npublic sealed class Room;\n");
        Assert.DoesNotContain("error", printed, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    // A room beside a neighbour that sees Diagnostics: what the neighbour sees, the room must not.
    private string Built(string source)
    {
        var diagnostics = Path.Combine(Repository.Root, "src", "Ground", "Diagnostics", "Diagnostics.csproj");
        Write("../.editorconfig", File.ReadAllText(Path.Combine(Repository.Root, ".editorconfig")));
        foreach (var props in (string[])["Directory.Build.props", "Directory.Packages.props"])
            Write(props, File.ReadAllText(Path.Combine(Repository.Root, "src", props)));
        Write("Neighbour/Neighbour.csproj", Project(diagnostics));
        Write("Room/Room.csproj", Project("../Neighbour/Neighbour.csproj"));
        Write("Room/Room.cs", source);
        return Run("build", Path.Combine(_folder, "Room"), "--nologo", "--disable-build-servers");
    }

    private static string Project(string reference) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <ItemGroup>
            <ProjectReference Include="{reference}" />
          </ItemGroup>
        </Project>
        """;

    private void Write(string path, string text)
    {
        var file = Path.GetFullPath(Path.Combine(_folder, path));
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true };
        // The test itself runs inside a build, whose settings would be taken for this one's.
        var inherited = start.Environment.Keys
            .Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase))
            .ToList();
        foreach (var name in inherited)
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }
}
