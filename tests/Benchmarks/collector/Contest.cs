using System.Globalization;
using System.Text;
using Annai.AgainstHugo;
using Annai.Diagnostics;
using Annai.Events.Storing;
using Annai.Events.Wording;

namespace Annai.CollectorBenchmark;

/// <summary>`annai collect` and nginx in turn, on one disk.</summary>
internal sealed class Contest(string folder, int soak)
{
    private const int Rounds = 5;
    private const int Seconds = 5;
    private const int OurPort = 5190;
    private const int NginxPort = 5191;

    private readonly StringBuilder _told = new();
    private readonly string _script = Path.Combine(AppContext.BaseDirectory, "events.lua");

    public async Task<string> Run()
    {
        int sent;
        using (var ours = await StartOurs())
        using (var nginx = await StartNginx())
        {
            // The first seconds of a program that is compiled as it runs are nobody's usual day.
            sent = Load.On(ours, _script, Seconds).Events;
            Load.On(nginx, _script, Seconds);
            var (our, their) = (new List<Round>(), new List<Round>());
            for (var round = 0; round < Rounds; round++)
            {
                our.Add(Round.Of(ours, _script, Seconds));
                their.Add(Round.Of(nginx, _script, Seconds));
            }

            sent += our.Sum(round => round.Load.Events);
            TellRounds(Round.Median(our), Round.Median(their));
            sent += Soak(ours, our.Average(round => round.Load.PerSecond) / 2);
        }

        // A client that stops may leave a few unanswered that are on disk all the same.
        var kept = EventLog.Read(Path.Combine(folder, "events"), new Findings()).Count();
        Tell($"Answered with 204: {sent:n0}. In the log: {kept:n0}.");
        return kept >= sent ? _told.ToString() : throw new InvalidOperationException($"{sent - kept} events are lost");
    }

    private async Task<Server> StartOurs()
    {
        var vocabulary = Vocabulary.Of(new VocabularyIds
        {
            Tenant = "aoba",
            Notices = ["kenshin-a"],
            Codes = [("AOB-1", "kenshin-a")],
            Languages = ["ja"],
        });
        Directory.CreateDirectory(Path.Combine(folder, "output", "collector"));
        await File.WriteAllBytesAsync(
            Path.Combine(folder, "output", "collector", "vocabulary.json"), vocabulary.ToJson());
        return await Server.Start(
            "annai", OurPort, Repository.Annai, "collect", "--urls", $"http://127.0.0.1:{OurPort}", "--status", "0",
            "--site", folder, "--data", Path.Combine(folder, "events"));
    }

    private async Task<Server> StartNginx()
    {
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, $$"""
            daemon off; worker_processes {{Environment.ProcessorCount}};
            pid {{folder}}/nginx.pid; error_log {{folder}}/nginx-error.log;
            events { worker_connections 1024; }
            http {
              access_log {{folder}}/nginx-access.log combined; keepalive_requests 1000000000;
              server { listen 127.0.0.1:{{NginxPort}}; location = /e { return 204; } }
            }
            """);
        return await Server.Start(
            "nginx", NginxPort, "nginx", "-e", Path.Combine(folder, "nginx-error.log"), "-c", configuration);
    }

    private void TellRounds(Round ours, Round theirs)
    {
        Tell($"| | CPU an event | events a second | half within | 99 of 100 within |");
        Tell($"|---|---|---|---|---|");
        ours.TellTo(_told, "annai collect, on disk");
        theirs.TellTo(_told, "nginx, 204 and a line in its log");
        var (work, speed) = (ours.Microseconds / theirs.Microseconds, ours.Load.PerSecond / theirs.Load.PerSecond);
        Tell($"| ratio | {work:0.00} | {speed:0.00} | | |");
        var (median, slowest) = BareSync.In(folder);
        Tell($"| a line and a sync, no server | | | {median:0.00} ms | {slowest:0.00} ms |");
    }

    // The pause is what each of the connections waits; what the answer itself takes comes on top.
    private int Soak(Server ours, double perSecond)
    {
        var pause = (int)Math.Round(64_000 / perSecond);
        var sent = Load.On(ours, _script, 5, pause);
        var before = ours.Megabytes();
        var load = Load.On(ours, _script, soak, pause);
        Tell($"");
        Tell($"At {load.PerSecond:n0} events a second for {soak} s: {before:0} MB before, {ours.Megabytes():0} after;");
        Tell($"half within {load.Median:0.0} ms, 99 of 100 within {load.Slowest:0.0} ms.");
        return sent.Events + load.Events;
    }

    private void Tell(FormattableString line) => _told.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
