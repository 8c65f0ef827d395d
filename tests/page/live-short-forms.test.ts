// @vitest-environment jsdom
/** Which short forms of a live page are underlined. The card over them is tried in browsers. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { liveShortForms } from '@/lib/page/live-short-forms';
import type { ShortFormCard, ShortFormsOfPage } from '@/lib/platform/short-forms';
import { inCard } from '@/lib/words/en/in-page';
import { pageWith } from '../support/live-page';

const MASH: ShortFormCard = {
  short: 'MASH',
  name: 'MASH explained by Kloe',
  long: null,
  language: 'en-GB',
  isFromPaper: false,
  isOwn: false,
  isInDoubt: true,
  note: null,
  origin: '',
  others: [],
  more: 'Other meanings (2)',
  explained: null,
};

const WORDS = { ...inCard, language: 'en-GB' };

/** `item`: which text node of the page. */
const use = (words: string, item: number, itemStart: number): ShortFormsOfPage['uses'][number] => {
  const { length } = words;
  return { card: 0, words, source: [{ item, itemStart, itemEnd: itemStart + length }] };
};

let leaving: AbortController;
let page: ReturnType<typeof liveShortForms>;

/** What the browser says of the blocks of the page as one scrolls: at first, that all are in sight. */
let scroll: (isNear: (block: Element) => boolean) => void;

class Sight {
  readonly observed: Element[] = [];
  constructor(readonly tell: (seen: readonly { target: Element; isIntersecting: boolean }[]) => void) {
    scroll = (isNear) => tell(this.observed.map((target) => ({ target, isIntersecting: isNear(target) })));
  }
  observe(target: Element): void {
    this.observed.push(target);
    queueMicrotask(() => this.tell([{ target, isIntersecting: true }]));
  }
  disconnect(): void {
    this.observed.length = 0;
  }
}

beforeEach(() => {
  vi.stubGlobal('Highlight', Set);
  vi.stubGlobal('IntersectionObserver', Sight);
  vi.stubGlobal('CSS', { highlights: new Map() });
  leaving = new AbortController();
});
afterEach(() => {
  leaving.abort();
  vi.unstubAllGlobals();
});

const open = (markup: string) => {
  pageWith(markup);
  page = liveShortForms(document, leaving.signal);
};
const take = (uses: ShortFormsOfPage['uses'], address = location.href) =>
  page.take({ address, words: WORDS, cards: [MASH], uses });
const lines = () => [...((CSS.highlights.get('kloe-short-form') as Iterable<Range> | undefined) ?? [])];
/** Drawing waits for the page's own work. What is underlined last is told last, so that all before it was looked at. */
const underlined = () => expect.poll(() => lines().map(String));

test('short forms are underlined where they were read, and the page is as it was', async () => {
  open('<p>The MASH met.</p><p>A <b>MASH</b> visit.</p>');
  const before = document.body.outerHTML;
  expect(take([use('MASH', 0, 4), use('MASH', 2, 0)])).toBe(true);
  await underlined().toEqual(['MASH', 'MASH']);
  expect(document.body.outerHTML).toBe(before);
});

test('where other words stand by now, nothing is underlined', async () => {
  open('<p>The mesh met.</p><p>The ICB met.</p>');
  take([use('MASH', 0, 4), use('MASH', 7, 0), use('ICB', 1, 4)]);
  await underlined().toEqual(['ICB']);
});

test('what is far from the window is drawn once it comes near', async () => {
  open('<p>The MASH met.</p><p>The ICB and the MASH.</p>');
  take([use('MASH', 0, 4), use('ICB', 1, 4), use('MASH', 1, 16)]);
  await underlined().toEqual(['MASH', 'ICB', 'MASH']);
  const [first] = document.querySelectorAll('p');
  scroll((block) => block === first);
  await underlined().toEqual(['MASH']);
  scroll(() => true);
  await underlined().toEqual(['MASH', 'ICB', 'MASH']);
});

test('what is told later stands in place of what was told before', async () => {
  open('<p>The MASH met the ICB.</p>');
  take([use('MASH', 0, 4)]);
  take([use('ICB', 0, 17)]);
  await underlined().toEqual(['ICB']);
  take([]);
  await underlined().toEqual([]);
});

test('what is told again stays as it is, unless the page has put other texts there', async () => {
  open('<p>The MASH met.</p>');
  take([use('MASH', 0, 4)]);
  await underlined().toEqual(['MASH']);
  const before = lines();
  take([use('MASH', 0, 4)]);
  expect(lines()).toEqual(before);
  document.body.innerHTML = '<p>The MASH met.</p>';
  take([use('MASH', 0, 4)]);
  expect(lines()).toEqual([]);
  await underlined().toEqual(['MASH']);
});

test('short forms of a page that was left are refused; a jump within the page is no other page', async () => {
  open('<p>The MASH met.</p>');
  expect(take([use('The', 0, 0)], 'https://democracy.westmarch.gov.uk/other')).toBe(false);
  expect(take([use('MASH', 0, 4)], `${location.href}#item7`)).toBe(true);
  await underlined().toEqual(['MASH']);
});

test('a message of another shape is refused', () => {
  open('<p>The MASH met.</p>');
  const { close: _, ...tooFew } = WORDS;
  expect(page.take({ address: location.href, words: tooFew, cards: [MASH], uses: [] })).toBe(false);
  expect(page.take({ address: location.href, words: WORDS, uses: [use('MASH', 0, 4)] })).toBe(false);
});

test('a use of another shape is passed over', async () => {
  open('<p>The MASH met.</p>');
  const uses = [{ words: 'The' }, use('MASH', 0, 4)];
  expect(page.take({ address: location.href, words: WORDS, cards: [MASH], uses })).toBe(true);
  await underlined().toEqual(['MASH']);
});

test('when Kloe goes, the lines go', async () => {
  open('<p>The MASH met.</p>');
  take([use('MASH', 0, 4)]);
  await underlined().toEqual(['MASH']);
  leaving.abort();
  expect([...CSS.highlights.keys()]).toEqual([]);
  expect(document.head.parentElement?.querySelectorAll('style')).toHaveLength(0);
});
