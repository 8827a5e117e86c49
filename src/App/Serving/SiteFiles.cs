using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace Annai.App.Serving;

/// <summary>Serves the folder of a release as a plain web server would.</summary>
internal static class SiteFiles
{
    /// <param name="application">The server.</param>
    /// <param name="folder">The folder; it may be a link, which is followed anew at each request.</param>
    public static void UseSiteFiles(this IApplicationBuilder application, string folder) =>
        application.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(folder) });
}
