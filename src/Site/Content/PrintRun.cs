using System.Security.Cryptography;
using System.Text;
using Annai.Calendar;
using Annai.Content.Reading;

namespace Annai.Content;

/// <summary>
/// A row of `content/printed.csv`: a promise that a code will be answered. Each holds the hash of the row before, so
/// that none can be changed or taken away unseen.
/// </summary>
public sealed record PrintRun
{
    /// <summary>What the first row holds instead of a hash.</summary>
    public const string Start = "start";

    public required Sourced<CodeId> Code { get; init; }

    /// <summary>What it opened when it was printed.</summary>
    public required Sourced<NoticeId> Notice { get; init; }

    public required Sourced<Medium> Medium { get; init; }

    public required Sourced<JapaneseDay> PrintedOn { get; init; }

    public required int Copies { get; init; }

    /// <summary>The hash of the row before, or <see cref="Start"/>.</summary>
    public required Sourced<string> Previous { get; init; }

    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(',', Cells))));

    /// <summary>Its cells in the order of <see cref="TableColumns.Printed"/>; none of them holds a comma.</summary>
    public IEnumerable<string> Cells =>
    [
        Code.Value.Value,
        Notice.Value.Value,
        CodeReader.WordOf(Medium.Value),
        PrintedOn.Value.ToString(),
        Copies.ToString(System.Globalization.CultureInfo.InvariantCulture),
        Previous.Value,
    ];
}
