using System.Collections.Immutable;
using Annai.Content;
using Annai.Pages.Printing;
using Annai.Print.Artwork;
using Annai.Print.Kits;

namespace Annai.App.Printing;

/// <summary>Takes from the site and its pages what stands on the files of a code.</summary>
internal sealed class CodeOrders(Site site, PrintedTexts texts)
{
    private readonly CodeAddress _address = new(site.Configuration);

    public CodeOrder Of(PrintedCode code)
    {
        var said = texts.Of(code.Notice.Value);
        return new CodeOrder
        {
            Code = code.Id.Value,
            Medium = code.Medium.Value,
            Wave = code.Wave,
            Payload = _address.Of(code.Id.Value),
            Readable = _address.Readable(code.Id.Value),
            City = site.Configuration.CommissionedBy.City.Value,
            Section = site.Configuration.CommissionedBy.Section.Value,
            Card = said.Card,
            Title = said.Title,
            Programme = said.Programme,
            Tel = said.Tel,
        };
    }

    /// <summary>The same with all that artwork wants besides.</summary>
    public ArtworkOrder ArtworkOf(PrintedCode code)
    {
        var page = texts.PageOf(code.Notice.Value);
        return new ArtworkOrder
        {
            Code = Of(code),
            Page = page,
            Colour = page.Colour,
            Picture = texts.PictureOf(code.Notice.Value),
            Post = site.Configuration.Post,
            Texts =
            [
                .. texts.SourcesOf(code.Notice.Value).Select(text => new ArtworkText(text.Name, text.Text, text.Place)),
                .. PostTexts(site.Configuration.Post),
            ],
            Place = site.NoticeOf(code.Notice.Value).Japanese.Title.Place with { Line = 0, Column = 0 },
        };
    }

    private static IEnumerable<ArtworkText> PostTexts(PostSettings? post) => post is null
        ? []
        :
        [
            Text("office", post.Office),
            .. PartyTexts("sender", post.Sender),
            .. PartyTexts("returnTo", post.ReturnTo),
        ];

    private static ImmutableArray<ArtworkText> PartyTexts(string box, PostalParty party) =>
        [Text(box, party.Name), Text(box, party.Address)];

    private static ArtworkText Text(string box, Sourced<string> text) => new(box, text.Value, text.Place);
}
