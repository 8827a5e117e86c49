using System.Globalization;
using Annai.Diagnostics;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>One page in a profile of its own, from opening to its end, whichever end that is.</summary>
internal sealed class PageRun<T>(WebDocument document, ChromiumSettings settings, Findings findings)
    where T : class
{
    private readonly TaskCompletionSource _crashed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string _failure = "";

    public T? Result { get; private set; }

    public async Task<Ending> ToItsEnd(
        RunningBrowser browser, BrowserNewContextOptions screen, Func<IPage, Task<T>> work,
        CancellationToken cancellation)
    {
        var opening = browser.Open(screen);
        var steps = Steps(opening, work);
        try
        {
            var first = await Task.WhenAny(steps, _crashed.Task, browser.Gone)
                .WaitAsync(settings.TimeLimit, settings.Time, cancellation);
            await first;
            return first == steps ? Ending.Done : first == _crashed.Task ? Ending.PageCrashed : Ending.BrowserGone;
        }
        catch (TimeoutException)
        {
            return Ending.TimedOut;
        }
        catch (PlaywrightException failure)
        {
            return await EndingOf(failure, browser);
        }
        finally
        {
            // Steps that hang fail now, with nobody waiting for them.
            _ = steps.ContinueWith(static late => late.Exception, TaskScheduler.Default);
            await browser.End(opening);
        }
    }

    public void Report(Ending ending)
    {
        if (ending == Ending.TimedOut)
            findings.Add(Codes.BrowserTimedOut, document.Place,
                string.Create(CultureInfo.InvariantCulture,
                    $"the page did not finish within {settings.TimeLimit.TotalSeconds:0.###} s"),
                "look for a script without an end, or for a page of unusual size");
        else if (ending == Ending.PageFailed)
            findings.Add(Codes.BrowserPageFailed, document.Place, $"the browser gave the page up: {_failure}",
                "open the page in a browser of your own to see what it does");
        else
            findings.Add(Codes.BrowserCrashed, document.Place, "the browser crashed over the page",
                "try again; if it happens again, make the page or its pictures smaller");
    }

    private async Task Steps(Task<IBrowserContext> opening, Func<IPage, Task<T>> work)
    {
        var context = await opening;
        // One limit, ours, holds for all steps together.
        context.SetDefaultTimeout(0);
        var gate = new FileGate(document, findings);
        await context.RouteAsync("**/*", gate.Answer);
        var page = await context.NewPageAsync();
        page.Crash += (_, _) => _crashed.TrySetResult();
        page.WebSocket += (_, socket) => gate.Refuse(socket.Url);
        await page.GotoAsync(FileGate.Origin + document.Path);
        await page.EvaluateAsync("document.fonts.ready.then(() => null)");
        Result = await work(page);
    }

    private async Task<Ending> EndingOf(PlaywrightException failure, RunningBrowser browser)
    {
        // A step may fail before the news arrives of what made it fail.
        await Task.WhenAny(_crashed.Task, browser.Gone, Task.Delay(TimeSpan.FromSeconds(1), settings.Time));
        if (_crashed.Task.IsCompleted)
            return Ending.PageCrashed;
        if (browser.IsGone)
            return Ending.BrowserGone;
        _failure = failure.Message.Split('\n', 2)[0].Trim();
        return Ending.PageFailed;
    }
}
