using System.Globalization;

namespace Annai.Templates;

/// <summary>What one rendering may see and how far it may go.</summary>
public sealed record RenderOptions
{
    public static RenderOptions Default { get; } = new();

    /// <summary>Gives the template behind the name in `include 'name'`, or null where there is none.</summary>
    public Func<string, Template?>? Includes { get; init; }

    /// <summary>What an expression writes is escaped unless it is <see cref="Html"/>.</summary>
    public bool EscapeHtml { get; init; }

    /// <summary>An unknown variable or member is an error instead of nothing.</summary>
    public bool Strict { get; init; }

    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;

    /// <summary>The clock; a date that names no zone is one of this clock's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public int LoopLimit { get; init; } = 1_000_000;

    public int RecursionLimit { get; init; } = 100;

    /// <summary>How long the output may become: bytes where it is UTF-8, characters where it is text.</summary>
    public int OutputLimit { get; init; } = 64 * 1024 * 1024;

    /// <summary>How long a rendering may take by the clock of <see cref="Time"/>.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(30);

    public CancellationToken CancellationToken { get; init; }
}
