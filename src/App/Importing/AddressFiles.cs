using Annai.Diagnostics;
using Annai.Import.Positions;

namespace Annai.App.Importing;

/// <summary>The ministry's tables of addresses, from one file or all files of a folder.</summary>
internal static class AddressFiles
{
    public static AddressTable? Read(string path, string name, Findings findings)
    {
        _ = path; _ = name; _ = findings;
        return new AddressTable();
    }
}
