using System.Collections.Immutable;

namespace Annai.Import.Forms;

/// <summary>How the columns of a form fall on A4 across, so that no letter of it is printed below 9 points.</summary>
/// <param name="PagesWide">How many pages lie side by side.</param>
/// <param name="LastOnFirst">The last column, from 1, that the first of them has room for.</param>
internal sealed record FormPaper(int PagesWide, int LastOnFirst)
{
    // 273 mm at 82 %, by which 11 points become 9; a digit of the form's letters is up to 7.5 points wide.
    private const double Room = 125;

    /// <param name="widths">Of all columns, in digits.</param>
    /// <param name="repeated">How many of them stand at the left of every page.</param>
    public static FormPaper Of(ImmutableArray<double> widths, int repeated)
    {
        var left = widths.Take(repeated).Sum();
        var (pages, lastOnFirst, used) = (1, widths.Length, left);
        for (var i = repeated; i < widths.Length; i++)
        {
            if (used > left && used + widths[i] > Room)
            {
                lastOnFirst = pages == 1 ? i : lastOnFirst;
                (pages, used) = (pages + 1, left);
            }

            used += widths[i];
        }

        return new FormPaper(pages, lastOnFirst);
    }
}
