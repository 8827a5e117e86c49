using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using Annai.Content;
using Annai.Pages.Records;
using Annai.Templates;

namespace Annai.Pages;

/// <summary>A programme for machines, in the words of schema.org. The places are not repeated here.</summary>
internal static class ProgrammeData
{
    // It escapes what means something in markup, so that nothing here can end the element that it stands in.
    private static readonly JsonSerializerOptions Plain = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public static Html Of(SeenSite site, Programme programme, WordSet words, Writer writer, Routes routes)
    {
        string Said(Func<ProgrammeWords, Sourced<string>> pick) => writer.Said(programme.Words, pick).Text;
        var city = new JsonObject
        {
            ["@type"] = "GovernmentOrganization",
            ["name"] = site.Configuration.CommissionedBy.City.Value,
            ["url"] = site.Configuration.OfficialPage.Value.AbsoluteUri,
        };
        var service = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "GovernmentService",
            ["name"] = Said(said => said.Title),
            ["description"] = Said(said => said.Summary),
            ["url"] = routes.Absolute(routes.Of(programme.Id, words.Language)),
            ["provider"] = city,
            ["audience"] = new JsonObject { ["@type"] = "Audience", ["audienceType"] = Said(said => said.Who) },
            ["availableChannel"] = new JsonObject
            {
                ["@type"] = "ServiceChannel",
                ["servicePhone"] = new JsonObject
                {
                    ["@type"] = "ContactPoint",
                    ["telephone"] = programme.Contact.Tel.Value.Written,
                    ["name"] = Said(said => said.ContactName),
                },
            },
        };
        return new Html(service.ToJsonString(Plain));
    }
}
