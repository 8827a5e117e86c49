using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Annai.Templates;
using Xunit;

namespace Annai.Tests.Templates;

/// <summary>
/// What a template sees of a .NET model: its public properties by their snake_case names, and nothing else.
/// </summary>
public sealed class ModelBindingTests
{
    private enum Season
    {
        Spring,
        LateSummer,
    }

    [Theory]
    [InlineData("{{ first_name }}", "Aoi")]
    [InlineData("{{ home.street_name }} {{ home?.city ?? 'none' }}", "Honmachi none")]
    [InlineData("{{ for tag in tags; tag; ','; end }} {{ tags.size }} {{ tags[-1] }}", "a,b, 2 b")]
    [InlineData("{{ numbers | array.join '+' }} {{ numbers[1] }}", "1+2 2")]
    [InlineData("{{ for point in points; point.x; point.y; ' '; end }}", "12 34 ")]
    [InlineData("{{ by_name.one }} {{ by_name['two words'] }} {{ by_name.none }}|", "1 2 |")]
    [InlineData("{{ for entry in by_name; entry.key; '='; entry.value; ' '; end }}", "one=1 two words=2 ")]
    [InlineData("{{ json.a.b[0] }} {{ json.large }} {{ json.none }}|", "x 12345678901234567890 |")]
    [InlineData("{{ season }}", "LateSummer")]
    [InlineData(
        "{{ day }} {{ day.year }} {{ moment }} {{ moment.hour }} {{ day | date.to_string '%F' }}",
        "05 Mar 2026 2026 05 Mar 2026 7 2026-03-05")]
    [InlineData("{{ only_day.year }} {{ only_day.month }}", "2026 3")]
    [InlineData("{{ only_day }} {{ date.format = '%g %e. %B'; only_day }}", "05 Mar 2026  5. March")]
    [InlineData(
        "{{ only_day | date.to_string '%F %T' }} {{ only_day | date.to_string }}",
        "2026-03-05 00:00:00 05 Mar 2026")]
    [InlineData("{{ only_day | date.add_days 1 | date.to_string '%F' }}", "2026-03-06")]
    [InlineData("{{ only_time }} {{ only_time.hour }} {{ [only_time] }}", "07:05:09 7 [07:05:09]")]
    [InlineData("{{ some }} {{ none ?? 'null' }}", "5 null")]
    [InlineData("{{ exact + 1 }} {{ small + 1 }} {{ sign + '!' }}", "2.50 8 c!")]
    [InlineData("{{ markup }}", "<b>")]
    [InlineData("{{ this.first_name }} {{ first_name = 'changed'; first_name }}", "Aoi changed")]
    public void A_property_is_read_by_its_name(string template, string expected) =>
        Assert.Equal(expected, Template.Parse(template).Render(new Person()));

    [Fact]
    public void A_day_and_a_time_are_written_alike_in_any_culture()
    {
        using var machine = new OtherCulture("th-TH");
        var options = new RenderOptions { Culture = CultureInfo.GetCultureInfo("de-DE") };
        var template = Template.Parse("{{ only_time }} {{ only_day | date.to_string '%A, %e. %B %Y' }}");
        Assert.Equal("07:05:09 Donnerstag,  5. März 2026", template.Render(new Person(), options));
        Assert.Equal("07:05:09 Thursday,  5. March 2026", template.Render(new Person()));
    }

    [Theory]
    [InlineData("{{ only_time | date.to_string }}", "`date.to_string` wants a date for `datetime`, found a time")]
    [InlineData("{{ -only_day }}", "`-` wants a number, found a date")]
    public void A_message_calls_a_day_a_date_and_a_time_a_time(string template, string expected)
    {
        var fault = Assert.Throws<TemplateException>(() => Template.Parse(template).Render(new Person()));
        Assert.Equal(expected, fault.Finding.Message);
    }

    [Theory]
    [InlineData("secret")]
    [InlineData("shared")]
    [InlineData("write_only")]
    [InlineData("half_hidden")]
    [InlineData("field")]
    [InlineData("item")]
    [InlineData("to_string")]
    [InlineData("method")]
    [InlineData("get_type")]
    [InlineData("equality_contract")]
    [InlineData("FirstName")]
    public void What_is_no_public_property_is_not_there(string name)
    {
        Assert.Equal("", Template.Parse($"{{{{ {name} }}}}").Render(new Person()));
        var strict = new RenderOptions { Strict = true };
        Assert.Throws<TemplateException>(() => Template.Parse($"{{{{ {name} }}}}").Render(new Person(), strict));
    }

    [Theory]
    [InlineData("{{ numbers.capacity }}")]
    [InlineData("{{ numbers.sync_root }}")]
    [InlineData("{{ type.assembly }}")]
    [InlineData("{{ action.method }}")]
    [InlineData("{{ numbers | object.keys | array.join ',' }}")]
    public void The_inside_of_lists_types_and_delegates_stays_closed(string template) =>
        Assert.Equal("", Template.Parse(template).Render(new Person()));

    [Fact]
    public void Html_passes_an_escaping_page_and_text_does_not()
    {
        var options = new RenderOptions { EscapeHtml = true };
        Assert.Equal("<b> &lt;i&gt;", Template.Parse("{{ markup }} {{ '<i>' }}").Render(new Person(), options));
    }

    [Fact]
    public void A_property_that_throws_is_the_programs_mistake_and_passes_as_it_is()
    {
        var template = Template.Parse("{{ broken }}");
        var mistake = Assert.Throws<InvalidOperationException>(() => template.Render(new Person()));
        Assert.Equal("a bug", mistake.Message);
        Assert.Throws<InvalidOperationException>(() => Template.Parse("{{ points[0].broken }}").Render(new Person()));
    }

    [Theory]
    [InlineData("{{ home.street_name = 'x' }}")]
    [InlineData("{{ numbers[0] = 9 }}")]
    [InlineData("{{ by_name.one = 9 }}")]
    public void Nothing_can_be_set_on_the_model(string template) =>
        Assert.Throws<TemplateException>(() => Template.Parse(template).Render(new Person()));

    [Fact]
    public void What_one_rendering_sets_no_other_sees()
    {
        var template = Template.Parse("{{ with string; added = 1; end; string.added }}|{{ x }}{{ x = 1 }}");
        Assert.Equal("|", template.Render(null));
        Assert.Equal("|", template.Render(null));
    }

    [Fact]
    public void Many_threads_render_one_template_at_once_with_one_result()
    {
        var template = Template.Parse(
            "{{ func show(x); capture c; x * 2; end; ret c; end }}" +
            """{{ for i in 1..20 }}{{ show i }}{{ array.cycle ["a", "b"] }}{{ tags[i % 2] }}{{ end }}""");
        var expected = template.Render(new Person());
        Parallel.For(0, 2000, _ => Assert.Equal(expected, template.Render(new Person())));
    }

    [SuppressMessage("Performance", "CA1822", Justification = "what a template sees are members of an instance")]
    [SuppressMessage("Design", "CA1044", Justification = "a property without a getter is one of the cases")]
    [SuppressMessage("Design", "CA1051", Justification = "a field is one of the cases")]
    private sealed record Person
    {
        public readonly string Field = "field";

        public static string Shared => "static";

        public string FirstName => "Aoi";

        public Home Home { get; } = new("Honmachi", null);

        public ImmutableArray<string> Tags { get; } = ["a", "b"];

        public List<int> Numbers { get; } = [1, 2];

        public Point[] Points { get; } = [new(1, 2), new(3, 4)];

        public Dictionary<string, int> ByName { get; } = new() { ["one"] = 1, ["two words"] = 2 };

        public JsonElement Json { get; } =
            JsonDocument.Parse("""{"a": {"b": ["x"]}, "large": 12345678901234567890, "none": null}""").RootElement;

        public Season Season => Season.LateSummer;

        public DateTime Day { get; } = new(2026, 3, 5);

        public DateTimeOffset Moment { get; } =
            DateTimeOffset.Parse("2026-03-05T07:00+09:00", CultureInfo.InvariantCulture);

        public DateOnly OnlyDay { get; } = new(2026, 3, 5);

        public TimeOnly OnlyTime { get; } = new(7, 5, 9, 65);

        public int? Some => 5;

        public int? None => null;

        public decimal Exact => 1.50m;

        public byte Small => 7;

        public char Sign => 'c';

        public Html Markup => new("<b>");

        public Type Type => typeof(Person);

        public Action Action => () => { };

        public string Broken => throw new InvalidOperationException("a bug");

        public string WriteOnly
        {
            set => _ = value;
        }

        public string HalfHidden { private get; set; } = "hidden";

        private string Secret => HalfHidden;

        public string this[int place] => Secret + place;

        public string Method() => this[0];
    }

    private sealed record Home(string StreetName, string? City);

    [SuppressMessage("Performance", "CA1822", Justification = "what a template sees are members of an instance")]
    private readonly record struct Point(int X, int Y)
    {
        public string Broken => throw new InvalidOperationException("a bug");
    }
}
