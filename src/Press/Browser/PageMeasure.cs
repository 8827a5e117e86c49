using System.Text.Json;
using Microsoft.Playwright;

namespace Annai.Browser;

/// <summary>Asks the browser where everything stands, in the layout that it then prints.</summary>
internal static class PageMeasure
{
    // What hangs out by less than half a pixel is the rounding of the browser.
    private const string Script = """
        () => {
          const sheets = [...document.querySelectorAll('[data-sheet]')];
          const sheetOf = node => sheets.indexOf(node.closest('[data-sheet]'));
          const box = (name, node, r) => {
            const sheet = sheetOf(node), from = sheet < 0 ? {left: 0, top: 0} : sheets[sheet].getBoundingClientRect();
            return {name: name.trim().slice(0, 20), sheet: sheet + 1, x: r.left - from.left, y: r.top - from.top,
              width: r.width, height: r.height};
          };
          const of = attribute => [...document.querySelectorAll(`[${attribute}]`)];
          const named = attribute => node => box(node.getAttribute(attribute), node, node.getBoundingClientRect());
          const inner = node => {
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()];
          };
          const isCut = node => {
            const r = node.getBoundingClientRect();
            return node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1
              || inner(node).some(s => s.left < r.left - .5 || s.right > r.right + .5
                || s.top < r.top - 1 || s.bottom > r.bottom + 1);
          };
          const boxes = of('data-box');
          const isCovered = node => boxes.some(other => {
            const r = node.getBoundingClientRect(), o = other.getBoundingClientRect();
            return !node.contains(other) && !other.contains(node) && r.left < o.right - 1 && o.left < r.right - 1
              && r.top < o.bottom - 1 && o.top < r.bottom - 1;
          });
          const isClear = colour => /^(transparent|rgba\(\d+, \d+, \d+, 0\)|rgb\(255, 255, 255\))$/.test(colour);
          const edges = (node, style, r) => [
            ['Top', r.left, r.top, r.width, 0], ['Bottom', r.left, r.bottom, r.width, 0],
            ['Left', r.left, r.top, 0, r.height], ['Right', r.right, r.top, 0, r.height]]
            .filter(([side]) => style[`border${side}Style`] !== 'none' && parseFloat(style[`border${side}Width`]) > 0
              && !isClear(style[`border${side}Color`]))
            .map(([side, x, y, width, height]) => {
              const w = parseFloat(style[`border${side}Width`]);
              return box('a line', node, {left: side === 'Right' ? x - w : x, top: side === 'Bottom' ? y - w : y,
                width: Math.max(width, w), height: Math.max(height, w)});
            });
          const inked = [], words = [];
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
          for (let node = walker.currentNode; node; node = walker.nextNode()) {
            if (node.nodeType === Node.TEXT_NODE) {
              if (!node.data.trim() || !inner(node).length) continue;
              words.push(node.data.trim());
              inked.push(...inner(node).map(r => box(node.data, node.parentElement, r)));
            } else if (!node.hasAttribute('data-symbol')) {
              const style = getComputedStyle(node), r = node.getBoundingClientRect();
              if (/^(img|svg)$/i.test(node.localName)) inked.push(box('a picture', node, r));
              else if (node.parentElement?.closest('svg')) continue;
              else if (!isClear(style.backgroundColor) || style.backgroundImage !== 'none')
                inked.push(box('a ground', node, r));
              inked.push(...edges(node, style, r));
            }
          }
          return JSON.stringify({
            sheets: sheets.map(sheet => sheet.outerHTML),
            style: [...document.querySelectorAll('style')].map(style => style.textContent).join(''),
            cut: boxes.filter(node => isCut(node) || isCovered(node)).map(named('data-box')),
            symbols: of('data-symbol').map(named('data-symbol')),
            folds: of('data-fold').map(named('data-fold')),
            inked,
            words: words.join('\n'),
          });
        }
        """;

    public static async Task<MeasuredPdf> Of(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var layout = JsonSerializer.Deserialize<PageLayout>(
            await page.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
        return new MeasuredPdf(await Pictures.Pdf(page), layout);
    }
}
