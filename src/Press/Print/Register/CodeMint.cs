using Annai.Content;

namespace Annai.Print.Register;

/// <summary>Mints codes that a person can read from paper and type.</summary>
/// <param name="random">A number from nought up to the one that it is given.</param>
public sealed class CodeMint(Func<int, int> random)
{
    // Without I O 0 1 B 8, which are taken for one another, and 4 and 9, which say death and pain on health mail.
    private const string Signs = "23567ACDEFGHJKLMNPQRSTUVWXYZ";
    private const int Shortest = 4;
    private const int Tries = 200;

    /// <summary>A code that nobody has, as short as can be.</summary>
    public CodeId New(string prefix, IReadOnlySet<CodeId> taken)
    {
        for (var length = Shortest; ; length++)
            for (var again = 0; again < Tries; again++)
                if (Try(prefix, length) is { } code && !taken.Contains(code))
                    return code;
    }

    private CodeId? Try(string prefix, int length)
    {
        var free = string.Create(length, random, (signs, next) =>
        {
            foreach (ref var sign in signs)
                sign = Signs[next(Signs.Length)];
        });
        var check = CheckCharacter.Of(prefix + free);
        return Signs.Contains(check, StringComparison.Ordinal) ? new CodeId($"{prefix}-{free}{check}") : null;
    }
}
