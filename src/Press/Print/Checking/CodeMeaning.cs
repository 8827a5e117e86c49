using Annai.Calendar;
using Annai.Content;

namespace Annai.Print.Checking;

/// <summary>What a code of the register opens, which only whoever knows the site and its release can tell.</summary>
public sealed record CodeMeaning
{
    public required CodeId Code { get; init; }

    public required NoticeId Notice { get; init; }

    /// <summary>Such as 緑色のはがき.</summary>
    public required string Card { get; init; }

    /// <summary>Whether the current release shows that notice at the code's address.</summary>
    public required bool IsReleased { get; init; }

    /// <summary>The day of posting.</summary>
    public required JapaneseDay PostedOn { get; init; }

    /// <summary>Whether what the page is about can be applied for on that day.</summary>
    public required bool IsOpen { get; init; }
}
