using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using Annai.App.CommandLine;
using Annai.App.Commands;
using Annai.App.Importing;
using Annai.Content;
using Annai.Content.Reading;
using Annai.Diagnostics;
using Annai.Print.Register;

namespace Annai.App.Printing;

/// <summary>`annai print --new-code`: a code for a print run, written into the register.</summary>
internal static class NewCode
{
    private static readonly ImmutableArray<string> Media = [.. CodeReader.Media.Select(known => known.Word)];

    public static ExitCode Mint(Invocation invocation)
    {
        var arguments = invocation.Arguments;
        if (arguments.Words is not [var medium])
            return invocation.Misused($"a code is for a notice and a medium: {PrintOptions.NewCode.Name} "
                + $"{arguments[PrintOptions.NewCode]} postcard");
        if (!Media.Contains(medium))
            return invocation.Misused(
                $"there is no medium `{medium}`: {string.Join(", ", Media)}");
        if (!TryWave(arguments[PrintOptions.Wave], out var wave))
            return invocation.Misused($"`--wave` is `{arguments[PrintOptions.Wave]}`, expected a number such as 1");
        if (arguments[PrintOptions.Note] is { } note && note.Any(char.IsControl))
            return invocation.Misused("`--note` is one line of plain text");
        using var taken = TakenContent.Of(invocation);
        if (taken is null || new SiteBuild(invocation).Read() is not { } site)
            return invocation.Finish();
        var notice = new NoticeId(arguments[PrintOptions.NewCode]!);
        return site.Notices.Any(one => one.Id == notice)
            ? Mint(invocation, site, notice, CodeReader.Media.First(known => known.Word == medium).Value, wave)
            : Unknown(invocation, site, notice);
    }

    private static ExitCode Mint(Invocation invocation, Site site, NoticeId notice, Medium medium, int? wave)
    {
        var taken = site.Codes.Select(code => code.Id.Value).ToHashSet();
        var code = new CodeMint(RandomNumberGenerator.GetInt32).New(site.Configuration.CodePrefix.Value, taken);
        var payload = new CodeAddress(site.Configuration).Of(code);
        if (CodeAddress.VersionFor(payload.Length) is not { } version)
        {
            invocation.Findings.Add(CodeChecks.TooLong(payload, site.Configuration));
            return invocation.Finish();
        }

        var note = invocation.Arguments[PrintOptions.Note] ?? "";
        if (new CodeRegister(invocation.SiteFolder).Add(code, notice, medium, wave, note) is { } column)
        {
            invocation.Findings.Add(
                Codes.MissingKey,
                new SourcePlace(CodeReader.FileName, 1, 1),
                $"this table lacks the column `{column}`",
                $"its first line names the columns: {string.Join(',', TableColumns.Codes)}");
            return invocation.Finish();
        }

        var size = Size(payload.Length, version);
        return invocation.Finish(
            $"{code} is minted for `{notice}`, medium `{CodeReader.WordOf(medium)}`\n{payload} ({size})",
            json =>
            {
                json.WriteStartObject();
                json.WriteString("code", code.Value);
                json.WriteString("payload", payload);
                json.WriteEndObject();
            });
    }

    private static string Size(int length, int version)
    {
        var left = CodeAddress.MostIn(version) - length;
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{length} signs, version {version}; {left} more would not cost another");
    }

    private static ExitCode Unknown(Invocation invocation, Site site, NoticeId notice)
    {
        invocation.Findings.Add(
            Codes.UnknownReference,
            SourcePlace.Nowhere,
            $"there is no notice `{notice}`",
            Nearest.Hint(notice.Value, [.. site.Notices.Select(one => one.Id.Value)]));
        return invocation.Finish();
    }

    private static bool TryWave(string? text, out int? wave)
    {
        var isNumber = int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        wave = isNumber ? number : null;
        return text is null || number > 0;
    }
}
