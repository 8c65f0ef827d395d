/** Whole sentences and rows of the pages on screen, as ranges; a page that is stepped onto is drawn first. */
import type { MappedText } from '@/lib/document/mapped-text';
import { sourceOf } from '@/lib/document/mapped-text';
import type { WholesOnScreen } from '@/lib/page/page-wholes';
import { wholesOfPage } from '@/lib/page/pdf-wholes';
import { type Place, unitAt, wordsOfPage } from '@/lib/page/pdf-words';
import { rangesOf } from '@/lib/page/text-layer';
import { type Among, stepped, touched, type Whole, type Wholes } from '@/lib/page/wholes';
import type { Viewer } from './pdf-viewer';
import { placesOf } from './selection';

type Page = { readonly words: MappedText; readonly wholes: readonly Whole[] };

export function readerWholes(viewer: Viewer): WholesOnScreen {
  let known: { readonly pdf: unknown; readonly pages: Map<number, Promise<Page>> } | null = null;
  const pageOf = (number: number): Promise<Page> => {
    const pdf = viewer.document();
    if (known?.pdf !== pdf) known = { pdf, pages: new Map() };
    const page = known.pages.get(number) ?? readPage(viewer, number);
    known.pages.set(number, page);
    return page;
  };
  const among = async ({ page, ...place }: Place): Promise<[Page, Among, Among] | null> => {
    const read = await pageOf(page);
    const at = unitAt(read.words, { page, ...place });
    const found = touched(read.wholes, at, at + 1);
    return found && [read, { part: page - 1, nth: found[0] }, { part: page - 1, nth: found[1] }];
  };
  const chosenIn = async (range: Range): Promise<Wholes | null> => {
    const places = placesOf(viewer, range);
    if (!places) return null;
    const [from, to] = [await among(places.from), await among(before(places.to))];
    return from && to && { first: from[1], last: to[2] };
  };
  const edge = async ({ part, nth }: Among, isEnd: boolean): Promise<Range | null> => {
    const number = part + 1;
    await viewer.draw(number);
    const layer = viewer.textLayer(number);
    const { words, wholes } = await pageOf(number);
    const whole = wholes[nth];
    if (!layer || !whole) return null;
    const exact = words.text.slice(whole.start, whole.end);
    const ranges = rangesOf(layer, sourceOf(words, whole.start, whole.end), exact);
    return (isEnd ? ranges?.at(-1) : ranges?.[0]) ?? null;
  };
  const rangeOf = async ({ first, last }: Wholes): Promise<Range | null> => {
    const [from, to] = [await edge(first, false), await edge(last, true)];
    if (!from || !to) return null;
    const range = from.cloneRange();
    range.setEnd(to.endContainer, to.endOffset);
    return range;
  };
  return {
    async around(range) {
      const chosen = await chosenIn(range);
      return chosen && rangeOf(chosen);
    },
    async step(range, step) {
      const chosen = await chosenIn(range);
      const countIn = async (part: number) => (await pageOf(part + 1)).wholes.length;
      const next = chosen && (await stepped(chosen, step, { parts: viewer.pageCount.value, countIn }));
      return next && rangeOf(next);
    },
    async first() {
      const top = viewer.container.getBoundingClientRect().top;
      const part = viewer.page.value - 1;
      const { wholes } = await pageOf(part + 1);
      for (let nth = 0; nth < wholes.length; nth++) {
        const range = await rangeOf({ first: { part, nth }, last: { part, nth } });
        if (range && range.getBoundingClientRect().top >= top) return range;
      }
      return null;
    },
  };
}

async function readPage(viewer: Viewer, number: number): Promise<Page> {
  const pieces = await viewer.piecesOf(number);
  const words = wordsOfPage(pieces, number);
  return { words, wholes: wholesOfPage(pieces, words) };
}

/** The last unit that a stretch holds. */
const before = ({ offset, ...place }: Place): Place => ({ ...place, offset: Math.max(0, offset - 1) });
