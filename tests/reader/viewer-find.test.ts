// @vitest-environment happy-dom
/** Where find has come to, for who writes on it: pdf.js looks a while after one has typed, and marks after it has found. */
import { beforeEach, expect, test, vi } from 'vitest';
import { createFind } from '@/entrypoints/reader/viewer-find';

const STATE = { FOUND: 0, NOT_FOUND: 1, WRAPPED: 2, PENDING: 3 };
vi.mock('pdfjs-dist/legacy/web/pdf_viewer.mjs', () => ({
  FindState: { FOUND: 0, NOT_FOUND: 1, WRAPPED: 2, PENDING: 3 },
}));

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
  const counts = () => heard.get('updatefindmatchescount')?.({ matchesCount: { current: 1, total: 3 } });
  return { says, counts, find: createFind(bus as never, page) };
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
