using System.Text.Json;
using Annai.App.CommandLine;
using Annai.Diagnostics;
using Annai.Templates;

namespace Annai.App.Commands;

/// <summary>`annai render`: one template with the data of a JSON file, for whoever writes templates.</summary>
internal static class RenderCommand
{
    private const string StandardInput = "-";

    private static readonly Option Data = new("--data", "FILE.json", "what the template can see; without it nothing");
    private static readonly Option Escape = new("--escape", null, "escape what expressions write, as in a page");
    private static readonly Option Strict = new("--strict", null, "an unknown variable or member is an error");

    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    public static Command Command { get; } = new()
    {
        Name = "render",
        Summary = "render one template and print it, to try it out",
        Example = "annai render greeting.html --data model.json --escape --strict",
        Argument = "TEMPLATE",
        Options = [Data, Escape, Strict],
        Run = Run,
    };

    private static async Task<ExitCode> Run(Invocation invocation)
    {
        var name = invocation.Arguments.Argument!;
        if (await Read(invocation, name) is not { } text || Model(invocation) is not { } model)
            return invocation.Finish();
        var template = Template.Parse(text, name);
        invocation.Findings.Add(template.Findings);
        return template.Findings.IsEmpty ? Rendered(invocation, template, model) : invocation.Finish();
    }

    private static ExitCode Rendered(Invocation invocation, Template template, JsonElement model)
    {
        try
        {
            invocation.Surroundings.Out.Write(template.Render(model, Options(invocation)));
            return ExitCode.Clean;
        }
        catch (TemplateException fault)
        {
            var way = string.Join(", ", fault.IncludedFrom.Take(3).Select(place => $"included from {place}"));
            string?[] hints = [fault.Finding.Hint, way];
            var hint = string.Join("; ", hints.Where(part => !string.IsNullOrEmpty(part)));
            invocation.Findings.Add(fault.Finding with { Hint = hint.Length == 0 ? null : hint });
            return invocation.Finish();
        }
    }

    private static RenderOptions Options(Invocation invocation) => new()
    {
        EscapeHtml = invocation.Arguments.Has(Escape),
        Strict = invocation.Arguments.Has(Strict),
        Time = invocation.Time,
        CancellationToken = invocation.Surroundings.Stop,
        Includes = name => Included(invocation, name),
    };

    // Beside the template, and not outside of its folder.
    private static Template? Included(Invocation invocation, string name)
    {
        var template = Path.GetFullPath(invocation.Arguments.Argument!, invocation.Surroundings.Folder);
        var folder = Path.GetDirectoryName(template)!;
        var file = Path.GetFullPath(name, folder);
        return file.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file)
            ? Template.Parse(File.ReadAllText(file), name)
            : null;
    }

    private static async Task<string?> Read(Invocation invocation, string name)
    {
        if (name == StandardInput)
            return await invocation.Surroundings.In.ReadToEndAsync(invocation.Surroundings.Stop);
        var file = Path.GetFullPath(name, invocation.Surroundings.Folder);
        if (File.Exists(file))
            return await File.ReadAllTextAsync(file, invocation.Surroundings.Stop);
        invocation.Findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
        return null;
    }

    private static JsonElement? Model(Invocation invocation)
    {
        if (invocation.Arguments[Data] is not { } name)
            return JsonElement.Parse("{}");
        var file = Path.GetFullPath(name, invocation.Surroundings.Folder);
        try
        {
            using var json = JsonDocument.Parse(File.ReadAllText(file), Lenient);
            return json.RootElement.Clone();
        }
        catch (FileNotFoundException)
        {
            invocation.Findings.Add(Codes.FileMissing, new SourcePlace(name), "this file is not there");
        }
        catch (JsonException broken)
        {
            var (line, column) = (broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            var place = new SourcePlace(name, (int)line + 1, (int)column + 1);
            invocation.Findings.Add(
                Codes.BrokenSyntax,
                place,
                "this is not JSON",
                "a quote, a comma or a brace may be missing on this line or before");
        }

        return null;
    }
}
