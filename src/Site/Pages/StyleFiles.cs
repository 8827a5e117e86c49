using System.Text;
using Annai.Pages.Records;

namespace Annai.Pages;

/// <summary>The styles that do not stand inside pages, for most visitors need none of them to read.</summary>
internal sealed class StyleFiles(TemplateSet templates)
{
    public Page Print { get; } = File("assets/print", templates.Text(SeenSite.PrintCss));

    /// <summary>For what a script puts on a page.</summary>
    public Page Script { get; } = File("assets/find", templates.Text(SeenSite.ScriptCss));

    /// <summary>For the pages on which a printed code is typed.</summary>
    public Page Typed { get; } = File("assets/typed", templates.Text(SeenSite.TypedCss));

    private static Page File(string name, string? text) =>
        Page.Hashed(name, ".css", Encoding.UTF8.GetBytes(text ?? ""));
}
