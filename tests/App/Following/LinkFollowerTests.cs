using System.Collections.Immutable;
using Annai.App.Following;
using Annai.Diagnostics;
using Annai.Pages.Checking;
using Microsoft.AspNetCore.Http;
using Xunit;

namespace Annai.Tests.App.Following;

public sealed class LinkFollowerTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    [Fact]
    public async Task Each_kind_of_answer_is_told_as_what_it_means()
    {
        await using var host = await AnsweringHost.Start(context =>
        {
            context.Response.StatusCode = context.Request.Path.Value switch
            {
                "/gone" => StatusCodes.Status410Gone,
                "/missing" => StatusCodes.Status404NotFound,
                "/broken" => StatusCodes.Status500InternalServerError,
                "/refused" => StatusCodes.Status403Forbidden,
                "/moved" or "/round" => StatusCodes.Status301MovedPermanently,
                "/elsewhere-today" => StatusCodes.Status302Found,
                _ => StatusCodes.Status200OK,
            };
            context.Response.Headers.Location = context.Request.Path == "/round" ? "/round" : "/there";
            return Task.CompletedTask;
        });
        string[] paths = ["/gone", "/missing", "/broken", "/refused", "/moved", "/round", "/elsewhere-today", "/there"];
        var links = paths.Select((path, at) => Link(host.Address + path, at + 1));
        Golden.MatchFindings("0510-outside-links", await Follow(links), host.Address);
    }

    // Which of the two depends on whether this machine has somebody to ask for names.
    [Fact]
    public async Task A_name_that_no_host_has_is_told() =>
        Assert.Contains(
            Assert.Single(await Follow([Link("http://nobody.invalid/", 1)])).Code,
            (Code[])[Codes.DeadOutsideLink, Codes.UnansweredLink]);

    [Fact]
    public async Task A_host_that_answers_only_to_a_browsers_question_is_asked_so()
    {
        await using var host = await AnsweringHost.Start(context =>
        {
            context.Response.StatusCode = HttpMethods.IsHead(context.Request.Method) ? 405 : 200;
            return Task.CompletedTask;
        });
        Assert.Empty(await Follow([Link(host.Address + "/", 1)]));
    }

    [Fact]
    public async Task A_host_that_never_answers_is_given_up()
    {
        await using var host = await AnsweringHost.Start(context => Task.Delay(-1, context.RequestAborted));
        var findings = new Findings();
        await new LinkFollower(findings, TimeSpan.FromMilliseconds(50))
            .Follow([Link(host.Address + "/", 1)], TestContext.Current.CancellationToken);
        Assert.Equal(Codes.UnansweredLink, Assert.Single(findings.Sorted()).Code);
    }

    [Fact]
    public async Task Check_follows_what_pages_link_to_and_tells_where_it_was_written()
    {
        await using var host = await AnsweringHost.Start(context =>
        {
            context.Response.StatusCode = context.Request.Path == "/gone" ? 410 : 200;
            return Task.CompletedTask;
        });
        using var site = TempSite.OfSmallCity();
        site.Write("content/pages/links.md", $"---\ntitle: 関連\n---\n[なくなった]({host.Address}/gone)\n");
        var run = await ToolRun.Of(site.Folder, "check --external", stop: TestContext.Current.CancellationToken);
        Assert.Contains("AN0510 content/pages/links.md:4:1 error: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(" site.config.json:7:19 ", run.Error, StringComparison.Ordinal);
        Assert.Contains("2 errors", run.Error, StringComparison.Ordinal);
    }

    private static async Task<ImmutableArray<Finding>> Follow(IEnumerable<OutsideLink> links)
    {
        var findings = new Findings();
        await new LinkFollower(findings, Patience).Follow(links, TestContext.Current.CancellationToken);
        return findings.Sorted();
    }

    private static OutsideLink Link(string address, int line) =>
        new(new Uri(address), [new SourcePlace("content/pages/links.md", line, 1)]);
}
