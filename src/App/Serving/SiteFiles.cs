using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace Annai.App.Serving;

/// <summary>
/// Serves the current release as a plain web server would: the site below its base path, codes at the root. Only its
/// pages have more in them than on disk.
/// </summary>
internal static class SiteFiles
{
    private const string Codes = "/Q";
    private const string Html = "text/html; charset=utf-8";

    public static void UseSiteFiles(this IApplicationBuilder application, IFileProvider files, Editions editions)
    {
        application.Use((context, next) => Below(context, editions.Current, files, next));
        var index = new DefaultFilesOptions { FileProvider = files, DefaultFileNames = ["index.html"] };
        application.UseDefaultFiles(index);
        application.Use((context, next) => ShowPage(context, editions.Current, files, next));
        application.UseStaticFiles(new StaticFileOptions { FileProvider = files, OnPrepareResponse = Prepare });
        application.Use((context, next) =>
            IsOurs(context) ? ShowNothing(context, editions.Current, files) : next(context));
    }

    // What a route answers is no file.
    private static bool IsOurs(HttpContext context) => context.GetEndpoint() is null;

    private static Task Below(HttpContext context, Edition edition, IFileProvider files, RequestDelegate next)
    {
        var request = context.Request;
        if (edition.BasePath == "/" || !IsOurs(context)
            || request.Path.StartsWithSegments(Codes, StringComparison.OrdinalIgnoreCase))
            return next(context);
        if (request.Path == "/")
            return ShowTheWay(context, edition.BasePath);
        var basePath = edition.BasePath.TrimEnd('/');
        if (!request.Path.StartsWithSegments(basePath, StringComparison.Ordinal, out var rest))
            return ShowNothing(context, edition, files);
        (request.PathBase, request.Path) = (basePath, rest);
        return next(context);
    }

    private static async Task ShowPage(HttpContext context, Edition edition, IFileProvider files, RequestDelegate next)
    {
        var path = context.Request.Path.Value ?? "";
        var isPage = IsOurs(context) && path.EndsWith(".html", StringComparison.Ordinal)
            && (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method));
        if (isPage && (edition.Ahead.GetValueOrDefault(path.TrimStart('/')) ?? await Read(files, path)) is { } html)
            await Write(context, HttpStatusCode.OK, IsFramed(path) ? html : LivePage.Of(html, edition.Release));
        else
            await next(context);
    }

    // The map stands in a page that follows every change for both.
    private static bool IsFramed(string path) => path.StartsWith("/map/", StringComparison.Ordinal);

    private static async Task ShowNothing(HttpContext context, Edition edition, IFileProvider files)
    {
        if ((edition.Ahead.GetValueOrDefault("404.html") ?? await Read(files, "/404.html")) is { } html)
            await Write(context, HttpStatusCode.NotFound, LivePage.Of(html, edition.Release));
        else if (edition.Release.Length == 0)
            await Write(context, HttpStatusCode.InternalServerError, LivePage.Of(edition.Problems));
        else
            context.Response.StatusCode = (int)HttpStatusCode.NotFound;
    }

    private static async Task<byte[]?> Read(IFileProvider files, string path)
    {
        try
        {
            return files.GetFileInfo(path) is { Exists: true, PhysicalPath: { } file }
                ? await File.ReadAllBytesAsync(file)
                : null;
        }
        // Another release has taken its place since.
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    private static Task Write(HttpContext context, HttpStatusCode status, byte[] html)
    {
        var response = context.Response;
        response.StatusCode = (int)status;
        response.ContentType = Html;
        response.ContentLength = html.Length;
        response.Headers.CacheControl = "no-store";
        return HttpMethods.IsHead(context.Request.Method)
            ? Task.CompletedTask
            : response.Body.WriteAsync(html, context.RequestAborted).AsTask();
    }

    private static Task ShowTheWay(HttpContext context, string basePath)
    {
        context.Response.Redirect(basePath);
        context.Response.ContentType = Html;
        return context.Response.WriteAsync(
            $"<!doctype html><title>{basePath}</title><a href=\"{basePath}\">{basePath}</a>");
    }

    // What we write is UTF-8, and a browser should not have to read into a file to know. What it keeps it asks for
    // anew: a picture may be another one after the next build.
    private static void Prepare(StaticFileResponseContext response)
    {
        var headers = response.Context.Response.Headers;
        headers.CacheControl = "no-cache";
        if (headers.ContentType.ToString() is "text/javascript" or "text/css" or "text/plain")
            headers.ContentType += "; charset=utf-8";
    }
}
