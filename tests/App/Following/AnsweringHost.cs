using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Annai.Tests.App.Following;

/// <summary>Another host on a free port, which answers as a test says.</summary>
internal sealed class AnsweringHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private AnsweringHost(WebApplication app) => _app = app;

    public string Address => _app.Urls.Single();

    public static async Task<AnsweringHost> Start(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return new AnsweringHost(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
