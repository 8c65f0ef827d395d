/** The sample meeting: what it is, its items, their papers. All of this must be right. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Study } from '@/lib/pipeline';
import expected from '@/scripts/sample/expected.json' with { type: 'json' };
import { PACK_NAME, packPath, SUPPLEMENT_NAME } from '@/scripts/sample/site';
import { AGENDA_ADDRESS, findingsOf, studySamplePage, studySamplePdf, wordsOn } from './papers';

const { next, ...meeting } = expected.meeting;

describe('the agenda page', () => {
  const study = studySamplePage(AGENDA_ADDRESS);
  const { listing } = study.document;

  test('says which meeting it is', () => {
    expect(findingsOf(study, 'meeting')[0]).toMatchObject(meeting);
    expect(listing).toMatchObject({ system: 'moderngov', state: 'agenda', venue: expected.agendaPage.venue });
  });

  test('lists its items, each with its papers', () => {
    const items = listing?.items.map(({ number, title, papers }) => ({
      number,
      title,
      papers: papers.length,
    }));
    expect(items).toEqual(expected.agendaPage.items);
  });

  test('lists the papers of the whole meeting, with sizes', () => {
    expect(listing?.papers.map(({ name }) => name)).toEqual(expected.agendaPage.papers);
    expect(listing?.papers.filter(({ bytes, format }) => bytes === null || format !== 'PDF')).toEqual([]);
  });
});

test('the page of the meeting before shows draft minutes, and says which of them are cut', () => {
  const { listing } = studySamplePage('/ieListDocuments.aspx?CId=142&MId=2018').document;
  expect(listing).toMatchObject({ state: 'draft-minutes', date: expected.minutesPage.date });
  expect(listing?.items.map(({ number }) => number)).toEqual(expected.minutesPage.items);
  const cut = listing?.items.filter(({ continuesAt }) => continuesAt !== null);
  expect(cut?.map(({ number }) => number)).toEqual(expected.minutesPage.cut);
});

describe.each([
  ['the pack', packPath(PACK_NAME), expected.pack],
  ['the supplement', packPath(SUPPLEMENT_NAME), expected.supplement],
])('%s', (_, file, paper) => {
  let study: Study;
  beforeAll(async () => {
    study = await studySamplePdf(file);
  }, 30_000);

  test('is for the same meeting', () => {
    expect(findingsOf(study, 'meeting')[0]).toMatchObject(meeting);
  });

  test('has each item at its pages', () => {
    const items = findingsOf(study, 'agenda-item').map(({ number, title, pages }) => ({
      number,
      title,
      pages: pages && [pages.from, pages.to],
    }));
    expect(items).toEqual(paper.agendaItems);
  });

  test('has the pages it should, each with its words', () => {
    const unread = study.document.pages.filter(({ text }) => text !== 'read');
    expect({ pages: study.document.pages.length, unread }).toEqual({ pages: paper.pages, unread: [] });
  });

  test('holds every passage that is said to contradict another', () => {
    const lost = paper.contradictions
      .flatMap(({ passages }) => passages as [number, string][])
      .filter(([page, words]) => !wordsOn(study.document, page).includes(words.replaceAll('’', "'")));
    expect(lost).toEqual([]);
  });
});

test('the pack names the next meeting and prints its own numbers', async () => {
  const study = await studySamplePdf(packPath(PACK_NAME));
  expect(findingsOf(study, 'meeting')[0]?.next.map(({ date }) => date)).toContain(next);
  const printed = Object.keys(expected.pack.printed).map((page) => [
    page,
    study.document.pages[Number(page) - 1]?.printed ?? null,
  ]);
  expect(Object.fromEntries(printed)).toEqual(expected.pack.printed);
}, 30_000);
