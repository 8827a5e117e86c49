using System.Runtime.InteropServices;
using System.Text;
using Annai.App;
using Annai.App.CommandLine;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = new CancellationTokenSource();
// Ctrl+C, and what a service manager sends: the work under way is ended, not cut off.
using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return (int)await Tool.RunAsync(args, Surroundings.OfProcess(stop.Token));

void Stop(PosixSignalContext signal)
{
    // The second one is not asked twice.
    signal.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
}
