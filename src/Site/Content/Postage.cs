namespace Annai.Content;

/// <summary>How the postage of many cards is paid, which a mark on each of them says: 料金別納 or 料金後納.</summary>
public enum Postage
{
    PaidSeparately,
    PaidLater,
}
