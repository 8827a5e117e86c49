using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace Annai.App.Serving;

/// <summary>The files of the release that is current at each request; none before the first.</summary>
/// <param name="folder">The link to the current release.</param>
internal sealed class ReleaseFiles(string folder) : IFileProvider, IDisposable
{
    private readonly Lock _gate = new();
    private PhysicalFileProvider? _files;

    public IFileInfo GetFileInfo(string subpath) => Files()?.GetFileInfo(subpath) ?? new NotFoundFileInfo(subpath);

    public IDirectoryContents GetDirectoryContents(string subpath) =>
        Files()?.GetDirectoryContents(subpath) ?? NotFoundDirectoryContents.Singleton;

    public IChangeToken Watch(string filter) => NullChangeToken.Singleton;

    public void Dispose() => _files?.Dispose();

    // It wants the folder to be there when it is made, and follows the link anew for every file.
    private PhysicalFileProvider? Files()
    {
        lock (_gate)
            return _files ??= Directory.Exists(folder) ? new PhysicalFileProvider(folder) : null;
    }
}
