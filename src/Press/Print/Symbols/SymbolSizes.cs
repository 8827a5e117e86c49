namespace Annai.Print.Symbols;

/// <summary>How large a symbol must be, so that phones of every age read it from paper.</summary>
public static class SymbolSizes
{
    /// <summary>The finest module, in millimetres.</summary>
    public const double FinestModule = 0.33;

    /// <summary>The module that old phones read too, in millimetres.</summary>
    public const double GoodModule = 0.40;

    /// <summary>The least width on a postcard, in millimetres, without the quiet zone.</summary>
    public const double OnPostcard = 15;

    /// <summary>How far it should stand from a fold and from the trim, in millimetres.</summary>
    public const double FromEdge = 5;

    /// <summary>The width at which phones of every age read it well, in millimetres.</summary>
    public const double Usual = 18;
}
