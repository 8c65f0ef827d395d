// @vitest-environment node
/** A paper is read, studied and kept once; opened again it is answered from what is kept. */
import { expect, test, vi } from 'vitest';
import type { StudyOrder } from '@/lib/platform/study-messages';
import { studyPaper } from '@/lib/platform/study-paper';
import { fileOf, paperById } from '@/lib/store/papers';
import { paper } from '../support/paper';
import { page, pdf, text } from '../support/pdf';
import { ADDRESS, freshStore, KEY, kept } from '../support/store';

const LINES = [
  'Westmarch County Council',
  'Children and Families Scrutiny Committee',
  'Tuesday 24 November 2026',
  'The multi-agency safeguarding hub (MASH) received 3,604 contacts in quarter 2.',
];

const lines = (words: readonly string[]) => words.map((line, index) => text(72, 90 + index * 24, line));

type PdfOrder = Extract<StudyOrder, { kind: 'pdf' }>;

const order = (change: Partial<PdfOrder> = {}): PdfOrder => ({
  kind: 'pdf',
  bytes: new Uint8Array(pdf([page(...lines(LINES)), page(text(72, 90, 'Page two.'))])),
  name: 'Public reports pack',
  address: null,
  fingerprints: ['f1'],
  ...change,
});

const nothing = () => {};

test('a pack is read page by page, studied, and kept with its file', async () => {
  const store = freshStore();
  const pages: string[] = [];
  const studied = await kept(studyPaper(order(), (done, of) => pages.push(`${done} of ${of}`), store));
  expect(pages).toEqual(['1 of 2', '2 of 2']);
  expect(studied.findings.map(({ finding }) => finding.kind)).toContain('short-form');
  expect(studied.kept).toMatchObject({ ok: true, value: { title: 'Public reports pack', pages: 2 } });
  expect(await kept(fileOf(store, studied.paperId))).toEqual(order().bytes);
});

test('the same file is not read twice', async () => {
  const store = freshStore();
  const first = await kept(studyPaper(order(), nothing, store));
  const onPage = vi.fn();
  const again = await kept(studyPaper(order(), onPage, store));
  expect(onPage).not.toHaveBeenCalled();
  expect(again.findings).toEqual(first.findings);
});

test('a known file met at an address is known at that address too', async () => {
  const store = freshStore();
  await kept(studyPaper(order(), nothing, store));
  const again = await kept(
    studyPaper(order({ address: 'https://democracy.westmarch.gov.uk/pack.pdf' }), nothing, store),
  );
  expect(again.kept).toMatchObject({
    ok: true,
    value: { addresses: ['https://democracy.westmarch.gov.uk/pack.pdf'] },
  });
});

test('a locked file is read with its password and counts as exempt until the member says', async () => {
  const store = freshStore();
  const bytes = new Uint8Array(pdf([page(...lines(LINES))], { password: 'closed' }));
  const studied = await kept(studyPaper(order({ bytes, password: 'closed' }), nothing, store));
  expect(studied.kept).toMatchObject({ ok: true, value: { exempt: 'ask' } });
});

test.each([
  ['an empty file', new Uint8Array(0), 'empty'],
  ['a web page under .pdf', new TextEncoder().encode('<h1>Sign in</h1>'), 'not-a-paper'],
  ['a file cut short', order().bytes.slice(0, 200), 'broken'],
  ['a locked file', new Uint8Array(pdf([page()], { password: 'closed' })), 'needs-password'],
])('what cannot be read leaves nothing behind: %s', async (_, bytes, kind) => {
  const store = freshStore();
  const outcome = await studyPaper(order({ bytes }), nothing, store);
  expect(outcome).toMatchObject({ ok: false, problem: { kind } });
  expect(await store.user.papers.count()).toBe(0);
  expect(await store.user.files.count()).toBe(0);
  expect(await store.derived.studies.count()).toBe(0);
});

test('a full disk does not keep the findings from the member', async () => {
  const store = freshStore();
  vi.spyOn(store.user.papers, 'put').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
  const studied = await kept(studyPaper(order(), nothing, store));
  expect(studied.findings.length).toBeGreaterThan(0);
  expect(studied.kept).toEqual({ ok: false, problem: { kind: 'full' } });
});

test('a meeting page is kept as its meeting’s', async () => {
  const store = freshStore();
  const listing = {
    system: 'moderngov' as const,
    state: 'agenda' as const,
    council: 'Westmarch County Council',
    committee: 'Children and Families Scrutiny Committee',
    date: '2026-11-24',
    time: '10:30',
    venue: null,
    items: [],
    papers: [],
  };
  const document = { ...paper('# Agenda'), source: 'html' as const, listing };
  const studied = await kept(
    studyPaper({ kind: 'document', document, address: ADDRESS, meetingKey: KEY }, nothing, store),
  );
  const row = await kept(paperById(store, studied.paperId));
  expect(row).toMatchObject({ kind: 'meeting-page', meetingKeys: [KEY], exempt: 'no' });
});
