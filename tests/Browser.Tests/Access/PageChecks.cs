namespace PanelAssistant.Tests.Browser.Access;

/// <summary>Questions put to the page itself. Each answers with the faults it found, one a line; nothing is good.</summary>
internal static class PageChecks
{
    /// <summary>What reaches past the right edge of the page, the chat or the card it belongs to.</summary>
    public const string TooWide = """
        const faults = [];
        for (const box of document.querySelectorAll('html, .stream, .frame-narrow, .card, .composer-box, .dialog-body')) {
          if (box.closest('.frame-wide') || !box.clientWidth) continue;
          if (box.scrollWidth > box.clientWidth) faults.push(`${box.className || box.tagName} ${box.getAttribute('aria-label') ?? ''}: ${box.scrollWidth} > ${box.clientWidth}`);
        }
        for (const button of document.querySelectorAll('.card button')) {
          const edge = button.closest('.card').getBoundingClientRect().right;
          if (!button.closest('.frame-wide') && button.getBoundingClientRect().right > edge + 1) faults.push(`the button ${button.textContent}`);
        }
        return faults.join('\n');
        """;

    /// <summary>
    /// Text with less contrast than 4.5 to 1 against what is painted behind it (WCAG 2.2, 1.4.3), as its words, ratio and
    /// colours. Text that is on a picture, or there for screen readers only, is left out.
    /// </summary>
    public const string TooFaint = """
        const parse = text => { const [r, g, b, a = 1] = text.match(/[\d.]+/g).map(Number); return { r, g, b, a }; };
        const over = (top, under) => ({ r: top.r * top.a + under.r * (1 - top.a), g: top.g * top.a + under.g * (1 - top.a), b: top.b * top.a + under.b * (1 - top.a), a: 1 });
        const light = ({ r, g, b }) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4).reduce((sum, c, at) => sum + c * [0.2126, 0.7152, 0.0722][at], 0);
        const behind = element => {
          const layers = [];
          for (let at = element; at; at = at.parentElement) layers.push(parse(getComputedStyle(at).backgroundColor));
          return layers.reverse().reduce((under, top) => over(top, under), { r: 255, g: 255, b: 255, a: 1 });
        };
        const faults = new Set();
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement;
          if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, script, noscript, option')) continue;
          const back = behind(element), front = over(parse(getComputedStyle(element).color), back);
          const [high, low] = [light(front), light(back)].sort((a, b) => b - a);
          const ratio = (high + 0.05) / (low + 0.05);
          if (ratio < 4.5) faults.add(`“${node.data.trim().slice(0, 60)}” ${ratio.toFixed(2)} ${getComputedStyle(element).color} on ${JSON.stringify(back)}`);
        }
        return [...faults].join('\n');
        """;

    /// <summary>Cards in the gallery of which one drawing shows other choices taken than another drawing of the same card.</summary>
    public const string LostChoices = """
        const taken = frame => [...frame.querySelectorAll('input[type=radio]')].map(radio => radio.checked ? radio.value : '').join();
        return [...document.querySelectorAll('.shelf')].filter(shelf => new Set([...shelf.querySelectorAll('.frame')].map(taken)).size > 1).map(shelf => shelf.id).join('\n');
        """;
}
