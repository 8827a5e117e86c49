using System.Collections.Concurrent;
using Annai.Content;

namespace Annai.Pages;

/// <summary>The pictures of a site by their names; the hash of what each holds is made once.</summary>
internal sealed class PictureAlbum(Site site)
{
    private readonly Dictionary<string, Picture> _pictures =
        site.Pictures.ToDictionary(picture => picture.Name, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, PictureFiles> _files = new(StringComparer.Ordinal);

    /// <summary>Null where there is no picture of the name.</summary>
    public PictureFiles? this[string name] => _pictures.TryGetValue(name, out var picture)
        ? _files.GetOrAdd(name, _ => PictureFiles.Of(picture, site.Configuration.BasePath))
        : null;
}
