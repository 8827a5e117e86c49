using Annai.Pages.Records;

namespace Annai.Pages;

/// <summary>A page that can be drawn: by which template, to which file, and from what.</summary>
/// <param name="Template">The template's name.</param>
/// <param name="File">The file's path in the site's folder.</param>
/// <param name="View">What the template sees, of a site that notes what is looked at.</param>
internal sealed record PagePlan(string Template, string File, Func<SeenSite, object> View);
