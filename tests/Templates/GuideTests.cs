using System.Text.RegularExpressions;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>Every example of the author's guide does what the guide says.</summary>
public sealed partial class GuideTests
{
    private static readonly string Guide = File.ReadAllText(Path.Combine(Repository.Root, "templates", "README.md"));

    public static TheoryData<string, string> Examples =>
        [.. Example().Matches(Guide).Select(match => (match.Groups["template"].Value, match.Groups["output"].Value))];

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_gives_what_the_guide_says(string template, string output)
    {
        var options = new RenderOptions
        {
            EscapeHtml = true,
            Strict = true,
            Includes = name => name == "partials/greeting.html" ? Template.Parse("Hello {{ $0 }}{{ $.mark }}") : null,
        };
        Assert.Equal(output.TrimEnd(), Template.Parse(template).Render(null, options).TrimEnd());
    }

    [Fact]
    public void Every_template_in_the_guide_stands_beside_its_output()
    {
        Assert.NotEmpty(Examples);
        Assert.Equal(Guide.Split("```scriban\n").Length - 1, Examples.Count);
    }

    [GeneratedRegex("```scriban\n(?<template>.*?)```\n+```output\n(?<output>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
