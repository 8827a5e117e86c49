using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Annai.App.Serving;

/// <summary>
/// Serves the folder of a release as a plain web server would: the site below its base path, codes at the root.
/// </summary>
internal static class SiteFiles
{
    private const string Codes = "/Q";

    /// <param name="application">The server.</param>
    /// <param name="folder">The folder; it may be a link, which is followed anew at each request.</param>
    /// <param name="basePath">The path of the site, ending in a slash.</param>
    public static void UseSiteFiles(this IApplicationBuilder application, string folder, string basePath)
    {
        application.UseFileServer(Server(folder, basePath.TrimEnd('/')));
        if (basePath == "/")
            return;
        application.UseFileServer(Server(Path.Combine(folder, Codes[1..]), Codes));
        application.Use((context, next) => context.Request.Path == "/" ? ShowTheWay(context, basePath) : next(context));
    }

    private static FileServerOptions Server(string folder, string path)
    {
        // The folder may come with a later release.
        IFileProvider files = Directory.Exists(folder) ? new PhysicalFileProvider(folder) : new NullFileProvider();
        var server = new FileServerOptions { FileProvider = files, RequestPath = path };
        server.StaticFileOptions.OnPrepareResponse = SayEncoding;
        return server;
    }

    private static Task ShowTheWay(HttpContext context, string basePath)
    {
        context.Response.Redirect(basePath);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(
            $"<!doctype html><title>{basePath}</title><a href=\"{basePath}\">{basePath}</a>");
    }

    // What we write is UTF-8, and a browser should not have to read into a file to know.
    private static void SayEncoding(StaticFileResponseContext response)
    {
        var headers = response.Context.Response.Headers;
        if (headers.ContentType.ToString() is "text/html" or "text/javascript" or "text/css" or "text/plain")
            headers.ContentType += "; charset=utf-8";
    }
}
