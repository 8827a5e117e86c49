using Annai.Pages;

namespace Annai.App.Watching;

/// <summary>
/// Has the system say when something below a site's folder changes. What it overlooks, as on a network disk, whoever
/// asks finds by looking; so a folder that cannot be watched, or vanishes, is no error.
/// </summary>
internal sealed class FolderWatches(string siteFolder, Action<string> tell) : IDisposable
{
    // Not the whole site: its output may hold ten releases of ten thousand folders each.
    private readonly Watch[] _watches =
    [
        new(siteFolder, isDeep: false),
        new(Path.Combine(siteFolder, SiteSources.Content), isDeep: true),
        new(Path.Combine(siteFolder, TemplateSet.Folder), isDeep: true),
    ];

    /// <summary>Watches what is there, and what has come back; to be called again and again.</summary>
    public void Renew()
    {
        foreach (var watch in _watches)
            watch.Renew(OnChange);
    }

    public void Dispose()
    {
        foreach (var watch in _watches)
            watch.Dispose();
    }

    private void OnChange(string path)
    {
        // A folder of that name is another one now, though it may look the same.
        foreach (var watch in _watches)
            if (path == watch.Folder)
                watch.Distrust();
        tell(path);
    }

    private sealed class Watch(string folder, bool isDeep) : IDisposable
    {
        private FileSystemWatcher? _system;
        private volatile bool _isStale;

        public string Folder { get; } = folder;

        public void Distrust() => _isStale = true;

        public void Renew(Action<string> onChange)
        {
            if (_system is not null && !_isStale && Directory.Exists(Folder))
                return;
            Dispose();
            _isStale = false;
            if (!Directory.Exists(Folder))
                return;
            try
            {
                _system = Started(onChange);
            }
            // Too many watches, or it vanished again: the next look tries anew.
            catch (Exception failure) when (failure is IOException or ArgumentException)
            {
                _isStale = true;
            }
        }

        private FileSystemWatcher Started(Action<string> onChange)
        {
            var system = new FileSystemWatcher(Folder)
            {
                IncludeSubdirectories = isDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite
                    | NotifyFilters.Size | NotifyFilters.Attributes,
            };
            system.Created += (_, change) => onChange(change.FullPath);
            system.Changed += (_, change) => onChange(change.FullPath);
            system.Deleted += (_, change) => onChange(change.FullPath);
            system.Renamed += (_, change) =>
            {
                onChange(change.OldFullPath);
                onChange(change.FullPath);
            };
            system.Error += (_, _) => onChange(Folder);
            system.EnableRaisingEvents = true;
            return system;
        }

        public void Dispose()
        {
            _system?.Dispose();
            _system = null;
        }
    }
}
