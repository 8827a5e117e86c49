using System.Collections.Immutable;
using Annai.Content;

namespace Annai.Pages;

/// <summary>
/// The addresses of a site. Those of codes stand at the origin's root, all others below the base path.
/// </summary>
public sealed class Routes(SiteConfiguration configuration)
{
    /// <summary>The folders of a site below its base path, where no other site may have its own.</summary>
    public static ImmutableArray<string> Folders { get; } = ["about", "assets", MapFolder, "media", "n", "p"];

    internal const string MapFolder = "map";

    private readonly Uri _base = configuration.BaseUrl.Value;

    public string Home => configuration.BasePath;

    public string Of(ProgrammeId programme) => $"{configuration.BasePath}p/{programme}/";

    public string Of(ProgrammeId programme, Language language) => Of(programme) + Part(language);

    /// <summary>The language of a programme's pages to which those of another language lead.</summary>
    public static Language LanguageOf(Programme programme, Language page) =>
        programme.Words.ContainsKey(page) ? page : Language.Japanese;

    public string Of(ProgrammeId programme, Language language, AreaId area) =>
        $"{Of(programme, language)}area/{area}/";

    /// <summary>The same list in large type, to be printed.</summary>
    public string ListOf(ProgrammeId programme, Language language) => $"{Of(programme, language)}list/";

    public string Of(NoticeId notice) => $"{configuration.BasePath}n/{notice}/";

    public string Of(NoticeId notice, Language language) => Of(notice) + Part(language);

    public string Of(ContentPageId page) => $"{configuration.BasePath}about/{page}/";

    /// <summary>The map, which other pages show in a frame.</summary>
    public string MapOf(Language language) => $"{configuration.BasePath}{MapFolder}/{Part(language)}";

    /// <summary>Where a printed code is typed.</summary>
    public const string Codes = "/Q/";

    public static string Of(CodeId code) => CodeAddress.PathOf(code);

    private static string Part(Language language) => language == Language.Japanese ? "" : $"{language}/";

    public string Absolute(string path) => _base.GetLeftPart(UriPartial.Authority) + path;

    /// <summary>The file behind an address, inside the folder that is served under the base path.</summary>
    public string FileOf(string path) =>
        (path.StartsWith(Codes, StringComparison.Ordinal) ? path[1..] : path[configuration.BasePath.Length..])
        + "index.html";

    /// <summary>The address under which a file of that folder is served.</summary>
    public string AddressOf(string file) =>
        (file.StartsWith("Q/", StringComparison.Ordinal) ? "/" : configuration.BasePath)
        + (file.EndsWith("index.html", StringComparison.Ordinal) ? file[..^"index.html".Length] : file);
}
