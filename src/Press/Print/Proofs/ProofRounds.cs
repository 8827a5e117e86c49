using System.Globalization;
using System.Text.Json;

namespace Annai.Print.Proofs;

/// <summary>
/// The rounds of a code's artwork, each in a folder of its own: what somebody has signed is never written over by
/// another round.
/// </summary>
public sealed class ProofRounds(string outputFolder, string code)
{
    private const string Notes = "round.json", Picture = "sheets.png";

    private readonly string _folder = Path.Combine(outputFolder, "proofs", code);

    /// <summary>The last round but those of the very same file, which is only drawn again.</summary>
    public ProofRound? Before(string hash) => All().LastOrDefault(round => round.Hash != hash);

    /// <returns>The number of the round that a file belongs to.</returns>
    public int NumberOf(string hash) => All() is var all && all.FirstOrDefault(round => round.Hash == hash) is { } same
        ? same.Number
        : all.Count + 1;

    public byte[] PictureOf(ProofRound round) => File.ReadAllBytes(Path.Combine(FolderOf(round.Number), Picture));

    public void Write(ProofRound round, byte[] picture, string name, byte[] pdf)
    {
        var folder = FolderOf(round.Number);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, Picture), picture);
        File.WriteAllBytes(Path.Combine(folder, name), pdf);
        // Last, so that a round whose note is there is whole.
        File.WriteAllBytes(Path.Combine(folder, Notes), JsonSerializer.SerializeToUtf8Bytes(round));
    }

    private List<ProofRound> All() => !Directory.Exists(_folder)
        ? []
        :
        [
            .. Directory.GetDirectories(_folder)
                .Select(folder => Path.Combine(folder, Notes))
                .Where(File.Exists)
                .Select(file => JsonSerializer.Deserialize<ProofRound>(File.ReadAllBytes(file))!)
                .OrderBy(round => round.Number),
        ];

    private string FolderOf(int number) => Path.Combine(_folder, number.ToString(CultureInfo.InvariantCulture));
}
