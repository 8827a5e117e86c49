using System.ComponentModel;
using System.Diagnostics;

namespace Annai.App.Serving;

/// <summary>Shows an address in the browser of whoever sits in front of the machine, if there is one.</summary>
internal static class BrowserWindow
{
    public static bool TryOpen(string address)
    {
        try
        {
            using var process = Process.Start(StartOf(address));
            return true;
        }
        // No such program, or none that takes an address.
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException)
        {
            return false;
        }
    }

    private static ProcessStartInfo StartOf(string address) =>
        OperatingSystem.IsWindows() ? new ProcessStartInfo(address) { UseShellExecute = true }
        : new ProcessStartInfo(OperatingSystem.IsMacOS() ? "open" : "xdg-open", [address]);
}
