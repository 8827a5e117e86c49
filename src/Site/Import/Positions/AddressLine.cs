using Annai.Content;

namespace Annai.Import.Positions;

/// <summary>One row of the ministry's tables.</summary>
/// <param name="Prefecture">The prefecture.</param>
/// <param name="City">The municipality, with its county or as a ward of its city.</param>
/// <param name="Town">The part of town, with its 丁目.</param>
/// <param name="Part">The 小字, or nothing.</param>
/// <param name="Block">The block or the number of the land; null in a table of parts of town.</param>
/// <param name="Position">The middle.</param>
/// <param name="IsRepresentative">Whether it stands for its block, of which there may be several rows.</param>
internal sealed record AddressLine(
    string Prefecture,
    string City,
    string Town,
    string Part,
    string? Block,
    Coordinates Position,
    bool IsRepresentative);
