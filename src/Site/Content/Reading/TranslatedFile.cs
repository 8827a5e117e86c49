using System.Collections.Immutable;
using Annai.Diagnostics;

namespace Annai.Content.Reading;

/// <summary>A page's file with its translations beside it: `kenshin-b.md`, `kenshin-b.en.md`.</summary>
internal sealed record TranslatedFile(
    SourceFile Japanese,
    ImmutableArray<(Language Language, SourceFile File)> Translations)
{
    /// <returns>The paths of one kind of content, those of one page together.</returns>
    public static IEnumerable<IGrouping<string, string>> PathsIn(string folder, string kind) =>
        SourceFile.List(folder, kind, "*.md").GroupBy(path => Name(path).Id, StringComparer.Ordinal);

    /// <returns>One page, or null with findings where there is none in Japanese.</returns>
    public static TranslatedFile? Read(
        string folder,
        ImmutableArray<string> paths,
        ImmutableArray<Language> languages,
        Findings findings)
    {
        var translations = ImmutableArray.CreateBuilder<(Language, SourceFile)>();
        foreach (var path in paths.Where(path => Name(path).Tag is not null))
            if (LanguageOf(path, languages, findings) is { } language
                && SourceFile.Read(folder, path, findings) is { } file)
                translations.Add((language, file));
        if (paths.FirstOrDefault(path => Name(path).Tag is null) is not { } japanese)
            TellOrphan(paths.First(), findings);
        else if (SourceFile.Read(folder, japanese, findings) is { } file)
            return new TranslatedFile(file, translations.ToImmutable());
        return null;
    }

    /// <summary>What the page says in each language, once each of its files is read.</summary>
    public ImmutableDictionary<Language, T> Words<T>(T japanese, Func<SourceFile, T> read) =>
        Translations
            .ToImmutableDictionary(translation => translation.Language, translation => read(translation.File))
            .SetItem(Language.Japanese, japanese);

    private static (string Id, string? Tag) Name(string path) =>
        Path.GetFileNameWithoutExtension(path).Split('.', 2) is [var id, var tag]
            ? (id, tag)
            : (Path.GetFileNameWithoutExtension(path), null);

    private static Language? LanguageOf(string path, ImmutableArray<Language> languages, Findings findings)
    {
        var tag = Name(path).Tag!;
        foreach (var language in languages)
            if (language.Tag == tag && language != Language.Japanese)
                return language;
        findings.Add(
            Codes.UnknownLanguage,
            new SourcePlace(path),
            $"this site has no language `{tag}`",
            $"the configuration's `languages` are {string.Join(", ", languages.Select(known => $"`{known}`"))}");
        return null;
    }

    private static void TellOrphan(string path, Findings findings)
    {
        var japanese = $"{path.Split('.')[0]}.md";
        findings.Add(
            Codes.UnknownReference, new SourcePlace(path), $"there is no `{japanese}` of which this is a translation");
    }
}
