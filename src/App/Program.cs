using Annai.App;
using Annai.App.CommandLine;

using var stop = new CancellationTokenSource();
Console.OutputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = true;
    stop.Cancel();
};
return (int)await Tool.RunAsync(args, Surroundings.OfProcess(stop.Token));
