using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Annai.App.Serving;

/// <summary>Serves the folder of a release as a plain web server would.</summary>
internal static class SiteFiles
{
    /// <param name="application">The server.</param>
    /// <param name="folder">The folder; it may be a link, which is followed anew at each request.</param>
    public static void UseSiteFiles(this IApplicationBuilder application, string folder)
    {
        var server = new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) };
        server.StaticFileOptions.OnPrepareResponse = SayEncoding;
        application.UseFileServer(server);
    }

    // What we write is UTF-8, and a browser should not have to read into a file to know.
    private static void SayEncoding(StaticFileResponseContext response)
    {
        var headers = response.Context.Response.Headers;
        if (headers.ContentType.ToString() is "text/html" or "text/javascript" or "text/css" or "text/plain")
            headers.ContentType += "; charset=utf-8";
    }
}
