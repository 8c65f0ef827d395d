/** The short forms of a council's page, as the panel tells them: underlined bit by bit, then explained. */
import { PlacedUse, ShortFormsOfPage } from '@/lib/platform/short-forms';
import { textNodes } from '@/lib/read/text-nodes';
import { wordsAt } from './find-words';
import { foundMark } from './found-mark';
import { askAbout, askForMeaning } from './hand-over';
import { highlightRule } from './highlight-rule';
import { nearWindow } from './near-window';
import { stepsOver, watchShortForms } from './short-forms';
import { createUnderlines, type Laid } from './underlines';

/** The page's own work comes first: no more than this at a time. */
const SLICE_MS = 5;
/** The clock is asked only so often. */
const USES_AT_ONCE = 20;

/** The line takes the words' own colour, whatever their ground: mixed with another, Chromium takes it for that of the whole page. Of the open one both colours are set. */
const STYLE = `
${highlightRule(
  ['kloe-short-form'],
  'text-decoration: underline dotted 1.5px currentColor; text-underline-offset: 0.2em;',
)}
${highlightRule(
  ['kloe-short-form-open'],
  'background-color: #e4edf5; color: #16181b; text-decoration: underline solid 1.5px #5d6a75; text-underline-offset: 0.2em;',
)}
@media (forced-colors: active) {
  ${highlightRule(['kloe-short-form-open'], 'background-color: Highlight; color: HighlightText;')}
}`;

export function liveShortForms(page: Document, signal: AbortSignal) {
  const underlines = createUnderlines<PlacedUse>();
  const near = nearWindow(underlines.draw);
  const style = page.createElement('style');
  style.textContent = STYLE;
  const mark = foundMark(page, signal);
  let told: Pick<ShortFormsOfPage, 'cards' | 'words'> | null = null;
  let latest = 0;
  let drawn = '';

  const { close } = watchShortForms(page, underlines, {
    isOwnPage: false,
    steps: stepsOver(underlines),
    cardOf: ({ card }) => told?.cards[card] ?? null,
    words: () => told?.words ?? null,
    onAsk: async ({ ranges: [range] }) => (range && told ? askAbout(page, range, told.words) : null),
    onExplained: ({ explained }) => void (explained && mark.show(explained.source, explained.exact)),
    onWrong: async ({ short }) => (told ? askForMeaning(short, told.words) : null),
    signal,
  });
  signal.addEventListener('abort', () => {
    near.clear();
    underlines.remove();
    style.remove();
  });

  const draw = async (uses: readonly unknown[]) => {
    const own = ++latest;
    await aPause();
    let began = performance.now();
    const nodes = textNodes(page.body);
    for (let at = 0; at < uses.length; at += USES_AT_ONCE) {
      if (performance.now() - began > SLICE_MS) {
        await aPause();
        began = performance.now();
      }
      if (own !== latest || signal.aborted) return;
      const some = uses.slice(at, at + USES_AT_ONCE);
      const laid = some.flatMap((use) => laidAt(use, nodes));
      underlines.lay(at, laid);
      for (const one of laid) {
        const [first] = one.ranges;
        if (first) near.add(one, first.startContainer);
      }
    }
  };

  return {
    /** False where another page is shown by now. What is underlined already stays, with what its cards now say. */
    take(shortForms: unknown): boolean {
      const read = ShortFormsOfPage.safeParse(shortForms);
      if (!read.success) return false;
      const { address, uses } = read.data;
      if (withoutHash(address) !== withoutHash(page.location.href)) return false;
      told = read.data;
      const wanted = JSON.stringify(uses);
      // A glossary that comes late changes what cards say: the one that is open stays.
      const laid = underlines.laid();
      if (wanted === drawn && laid.length === uses.length && isStillThere(laid)) return true;
      drawn = wanted;
      close();
      near.clear();
      underlines.clear();
      page.documentElement.append(style);
      void draw(uses);
      return true;
    },
  };
}

/** A page may put others in the place of the texts that were underlined: a range then falls back on what held them. */
const isStillThere = (laid: readonly Laid<PlacedUse>[]): boolean =>
  laid.every(({ ranges }) =>
    ranges.every(({ startContainer }) => startContainer.nodeType === Node.TEXT_NODE),
  );

const aPause = () => new Promise((next) => setTimeout(next));

function laidAt(told: unknown, nodes: readonly Text[]): readonly Laid<PlacedUse>[] {
  const use = PlacedUse.safeParse(told);
  const ranges = use.success ? wordsAt(use.data.source, use.data.words, nodes) : null;
  return use.success && ranges ? [{ use: use.data, ranges }] : [];
}

const withoutHash = (address: string): string => address.split('#')[0] ?? address;
