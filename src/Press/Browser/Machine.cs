namespace Annai.Browser;

/// <summary>What the search for a browser sees of a machine, so that a test can search one that is not there.</summary>
public sealed record Machine(
    MachineKind Kind, Func<string, string?> Variable, Func<string, bool> HasFile, bool IsPrivileged)
{
    public static Machine This { get; } = new(
        OperatingSystem.IsWindows() ? MachineKind.Windows
        : OperatingSystem.IsMacOS() ? MachineKind.Mac
        : MachineKind.Linux,
        Environment.GetEnvironmentVariable,
        File.Exists,
        Environment.IsPrivilegedProcess);

    /// <summary>
    /// As root of a Linux machine Chromium does not start unless it is told to do without its sandbox.
    /// </summary>
    public bool AllowsSandbox => Kind != MachineKind.Linux || !IsPrivileged;
}
