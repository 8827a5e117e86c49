using System.Collections.Immutable;
using Annai.Templates;

namespace Annai.Pages.Views;

/// <summary>
/// The page that stands in for others while they are being worked on. It is drawn by every build, and its window and
/// text are put in once there is a maintenance.
/// </summary>
public sealed record MaintenanceView(
    SiteView Site,
    PageView Page,
    string Title,
    Html Window,
    Html Text,
    ImmutableArray<ContactView> Contacts);
