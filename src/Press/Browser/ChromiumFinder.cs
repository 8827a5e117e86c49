using Annai.Diagnostics;

namespace Annai.Browser;

/// <summary>
/// Finds the browser of this machine: the one it was told, one on the path, one in a usual place, the driver's own.
/// </summary>
public sealed class ChromiumFinder(Machine machine)
{
    public const string Variable = "ANNAI_CHROMIUM";

    // A headless shell draws the same with half the work: no window is kept for a page that nobody sees.
    private static readonly string[] Names =
    [
        "chromium-headless-shell", "chrome-headless-shell",
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge",
    ];

    private static readonly string[] MacPlaces =
    [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ];

    private static readonly string[] LinuxPlaces =
    [
        "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/snap/bin/chromium",
        "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge",
    ];

    private static readonly string[] WindowsPlaces =
    [
        @"Chromium\Application\chrome.exe",
        @"Google\Chrome\Application\chrome.exe",
        @"Microsoft\Edge\Application\msedge.exe",
    ];

    private static readonly string[] WindowsRoots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

    /// <summary>The executable, or null and a finding that says how to come by one.</summary>
    /// <param name="driversOwn">Where the driver would have put the browser it downloads.</param>
    /// <param name="findings">Takes the finding.</param>
    public string? Find(string? driversOwn, Findings findings)
    {
        if (machine.Variable(Variable) is { Length: > 0 } told)
            return Told(told, findings);
        var found = OnPath().Concat(UsualPlaces()).Append(driversOwn ?? "").FirstOrDefault(machine.HasFile);
        if (found is null)
            findings.Add(Codes.BrowserMissing, SourcePlace.Nowhere, "no Chromium was found on this machine", Install());
        return found;
    }

    private string? Told(string path, Findings findings)
    {
        if (machine.HasFile(path))
            return path;
        // Another browser than the one asked for would print another page: better none.
        findings.Add(Codes.BrowserMissing, SourcePlace.Nowhere,
            $"`{Variable}` names `{path}`, but no such file exists",
            $"set `{Variable}` to the full path of a Chromium, or unset it so that one is searched for");
        return null;
    }

    private IEnumerable<string> OnPath()
    {
        var windows = machine.Kind == MachineKind.Windows;
        var folders = (machine.Variable("PATH") ?? "")
            .Split(windows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return folders.SelectMany(folder => Names, (folder, name) =>
            windows ? $@"{folder.TrimEnd('\\')}\{name}.exe" : $"{folder.TrimEnd('/')}/{name}");
    }

    private IEnumerable<string> UsualPlaces() => machine.Kind switch
    {
        MachineKind.Windows => WindowsRoots
            .Select(machine.Variable)
            .OfType<string>()
            .SelectMany(root => WindowsPlaces, (root, place) => $@"{root}\{place}"),
        MachineKind.Mac => MacPlaces.Concat(MacPlaces.Select(place => machine.Variable("HOME") + place)),
        _ => LinuxPlaces,
    };

    private string Install() => machine.Kind switch
    {
        MachineKind.Windows => "run `winget install --id Google.Chrome`",
        MachineKind.Mac => "run `brew install --cask chromium`",
        _ => "run `sudo apt-get install chromium`",
    } + $", or set `{Variable}` to the full path of a Chromium, Chrome or Edge";
}
