namespace Annai.Browser;

/// <summary>The systems that differ in where a browser lies and in how one is installed.</summary>
public enum MachineKind
{
    Linux,
    Mac,
    Windows,
}
