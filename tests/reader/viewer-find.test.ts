// @vitest-environment happy-dom
/** Where find has come to, for who writes on it: pdf.js looks a while after one has typed, and marks after it has found. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createFind } from '@/entrypoints/reader/viewer-find';

const STATE = { FOUND: 0, NOT_FOUND: 1, WRAPPED: 2, PENDING: 3 };
vi.mock('pdfjs-dist/legacy/web/pdf_viewer.mjs', () => ({
  FindState: { FOUND: 0, NOT_FOUND: 1, WRAPPED: 2, PENDING: 3 },
}));

/** Of the paper. */
const PAGES = 3;

const page = document.createElement('div');

/** pdf.js as it answers: `says` tells of what it has found, `marks` draws that. */
function finding() {
  const heard = new Map<string, (event: unknown) => void>();
  const says = (state: number, rawQuery: string, total = 1) =>
    heard.get('updatefindcontrolstate')?.({ state, rawQuery, matchesCount: { current: 1, total } });
  const bus = {
    on: (name: string, listen: (event: unknown) => void) => void heard.set(name, listen),
    dispatch: (name: string, { query }: { query: string }) => {
      if (name === 'find') says(STATE.PENDING, query);
    },
  };
  const counts = (total = 3) =>
    heard.get('updatefindmatchescount')?.({ matchesCount: { current: 1, total } });
  const looked = { pageMatches: [] as number[][] };
  /** Goes through the next page, with places here and there. */
  const looks = (...places: number[]) => {
    looked.pageMatches.push(places);
    heard.get('updatetextlayermatches')?.({ pageIndex: looked.pageMatches.length - 1 });
    if (places.length > 0) counts(looked.pageMatches.flat().length);
  };
  return { says, counts, looks, find: createFind(bus as never, looked, page, () => PAGES) };
}

const marks = (words: string) => {
  page.innerHTML = `<div class="textLayer"><span>Of <b class="highlight selected">${words}</b>.</span></div>`;
};

beforeEach(() => {
  page.innerHTML = '';
  document.body.append(page);
});

test('what was found before is not taken for what is asked now', async () => {
  const { find, says, counts } = finding();
  find.find('visit', 'first');
  says(STATE.FOUND, 'visit');
  marks('visit');
  expect(String(await find.placeFound())).toBe('visit');

  find.find('visits', 'first');
  const place = find.placeFound();
  let isTold = false;
  void place.then(() => {
    isTold = true;
  });
  counts();
  await new Promise((later) => setTimeout(later, 120));
  expect(isTold).toBe(false);
  page.innerHTML = '';
  says(STATE.FOUND, 'visits');
  await new Promise((later) => setTimeout(later, 120));
  expect(isTold).toBe(false);
  marks('visits');
  expect(String(await place)).toBe('visits');
});

test('where nothing was found, or find is closed, there is no place to wait for', async () => {
  const { find, says } = finding();
  find.find('quill', 'first');
  const none = find.placeFound();
  says(STATE.NOT_FOUND, 'quill', 0);
  expect(await none).toBeNull();
  find.find('visits', 'first');
  const closed = find.placeFound();
  find.stopFinding();
  expect(await closed).toBeNull();
});

test('a count that still grows is said to be one', () => {
  const { find, says, looks } = finding();
  const so = () => {
    const now = find.found.value;
    return now.kind === 'found' && [now.current, now.total, now.isCounting];
  };
  find.find('visits', 'first');
  looks(12, 40);
  says(STATE.FOUND, 'visits', 2);
  expect(so()).toEqual([1, 2, true]);
  looks(7);
  expect(so()).toEqual([1, 3, true]);
  // Nothing stands on the last page.
  looks();
  expect(so()).toEqual([1, 3, false]);
});
