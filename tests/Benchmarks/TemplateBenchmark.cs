using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using Annai.Templates;
using BenchmarkDotNet.Attributes;
using HandlebarsDotNet;

namespace Annai.Benchmarks;

/// <summary>
/// The list of a landing page, 200 places with six fields and four labels each, by our templates, by a string builder
/// written by hand, and by another template engine. All three make the same page.
/// </summary>
[MemoryDiagnoser]
public class TemplateBenchmark
{
    private const string Ours = """
        <h1>{{ title }}</h1>
        <ol>
        {{~ for place in places ~}}
        <li><h3><i>{{ place.number }}</i>{{ place.name }}</h3>
        <p>{{ place.address }}</p><p>{{ place.hours }}</p><p>{{ place.note }}</p>
        <ul>{{ for label in place.labels }}<li>{{ label.words }}</li>{{ end }}</ul>
        <a href="tel:{{ place.tel }}">電話する</a></li>
        {{~ end ~}}
        </ol>

        """;

    private const string Theirs = """
        <h1>{{title}}</h1>
        <ol>
        {{#each places}}
        <li><h3><i>{{number}}</i>{{name}}</h3>
        <p>{{address}}</p><p>{{hours}}</p><p>{{note}}</p>
        <ul>{{#each labels}}<li>{{words}}</li>{{/each}}</ul>
        <a href="tel:{{tel}}">電話する</a></li>
        {{/each}}
        </ol>

        """;

    private readonly RenderOptions _options = new() { EscapeHtml = true, Strict = true };
    private readonly ArrayBufferWriter<byte> _utf8 = new(256 * 1024);
    private readonly Template _template = Template.Parse(Ours);
    private readonly HandlebarsTemplate<object, object> _handlebars = Handlebars
        .Create(new HandlebarsConfiguration { TextEncoder = new HtmlEncoder() })
        .Compile(Theirs);

    private readonly Page _model = new("受けられる場所", [.. Enumerable.Range(1, 200).Select(Place)]);

    [GlobalSetup]
    public void AllMakeTheSamePage()
    {
        if (ByHand() != AsText() || Same(_handlebars(Lowercase)) != Same(ByHand()))
            throw new InvalidOperationException("the pages differ, so their times say nothing");
        static string Same(string page) => page.ReplaceLineEndings("").Replace("&#39;", "'", StringComparison.Ordinal);
    }

    [Benchmark(Baseline = true)]
    public string ByHand()
    {
        var page = new StringBuilder();
        page.Append("<h1>").Append(WebUtility.HtmlEncode(_model.Title)).Append("</h1>\n<ol>\n");
        foreach (var place in _model.Places)
        {
            page.Append("<li><h3><i>").Append(CultureInfo.InvariantCulture, $"{place.Number}").Append("</i>");
            page.Append(WebUtility.HtmlEncode(place.Name)).Append("</h3>\n");
            page.Append("<p>").Append(WebUtility.HtmlEncode(place.Address)).Append("</p>");
            page.Append("<p>").Append(WebUtility.HtmlEncode(place.Hours));
            page.Append("</p><p>").Append(WebUtility.HtmlEncode(place.Note)).Append("</p>\n<ul>");
            foreach (var label in place.Labels)
                page.Append("<li>").Append(WebUtility.HtmlEncode(label.Words)).Append("</li>");
            page.Append("</ul>\n<a href=\"tel:").Append(WebUtility.HtmlEncode(place.Tel)).Append("\">電話する</a></li>\n");
        }

        return page.Append("</ol>\n").ToString();
    }

    [Benchmark]
    public byte[] ByHandToUtf8() => Encoding.UTF8.GetBytes(ByHand());

    [Benchmark]
    public string AsText() => _template.Render(_model, _options);

    [Benchmark]
    public int AsUtf8()
    {
        _utf8.ResetWrittenCount();
        _template.Render(_utf8, _model, _options);
        return _utf8.WrittenCount;
    }

    [Benchmark]
    public string ByHandlebars() => _handlebars(Lowercase);

    // The other engine takes names as they are written.
    private object Lowercase => field ??= new
    {
        title = _model.Title,
        places = _model.Places.Select(place => new
        {
            number = place.Number,
            name = place.Name,
            address = place.Address,
            hours = place.Hours,
            note = place.Note,
            tel = place.Tel,
            labels = place.Labels.Select(label => new { words = label.Words }).ToArray(),
        }).ToArray(),
    };

    private static PlaceRow Place(int number) => new(
        number,
        $"第{number}クリニック & 内科",
        $"中央町{number}-1-5",
        "月〜金 9:00〜12:00、14:00〜17:30",
        $"駐車場{number}台",
        $"073000{number:0000}",
        [new("土曜日"), new("女性の医師"), new("がん検診も同じ日に"), new("駐車場")]);

    public sealed record Page(string Title, ImmutableArray<PlaceRow> Places);

    public sealed record PlaceRow(
        int Number,
        string Name,
        string Address,
        string Hours,
        string Note,
        string Tel,
        ImmutableArray<Label> Labels);

    public sealed record Label(string Words);
}
