import { describe, expect, test } from 'vitest';
import type { PackDocument } from '@/lib/document/model';
import { findAgendaItems } from '@/lib/extract/agenda-items';
import { paper } from '../support/paper';

const itemsOf = (doc: PackDocument) =>
  findAgendaItems(doc).flatMap((item) =>
    item.kind === 'agenda-item'
      ? `${item.number} ${item.title}${item.pages ? ` ${item.pages.from}-${item.pages.to}` : ''}`
      : [],
  );

const agenda = (minutes: string, fostering: string) => `Agenda
  1. Apologies
  2. Minutes ${minutes}
  3. Fostering strategy ${fostering}`;

describe('the pages of an item are those of the file', () => {
  test('by the stamps on them, whatever the agenda printed', () => {
    const doc = paper(`${agenda('(Pages 5 - 12)', '(Pages 13 - 94)')}
      === 1
      AGENDA ITEM 2
      Minutes.
      === 2
      === 3
      AGENDA ITEM 3
      Strategy.
      === 4
      More.`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes 2-3', '3 Fostering strategy 4-5']);
  });

  test('by the printed numbers, where a cover and an agenda stand before page 1', () => {
    const doc = paper(`${agenda('(Pages 1 - 2)', '(Pages 3 - 3)')}
      === 1
      Draft.
      === 2
      More.
      === 3
      Strategy.
      === 4
      A notice about parking.`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes 2-3', '3 Fostering strategy 4-4']);
  });

  test('an item that begins on the page where the last one ends shares it', () => {
    const lines = Array.from({ length: 12 }, (_, index) => `Line ${index} of the minutes.`).join('\n');
    const doc = paper(`${agenda('', '')}\n===\nAGENDA ITEM 2\n${lines}\nAGENDA ITEM 3\nStrategy.`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes 2-2', '3 Fostering strategy 2-2']);
  });

  test.each([
    ['Agenda Item 2', 'Agenda item no. 3'],
    ['# Agenda item number: 2', '# AGENDA ITEM 3'],
    ['Item No. 2', 'Item No. 3'],
    ['ITEM 2', 'Item: 3'],
  ])('by heads such as "%s"', (second, third) => {
    const notation = `${agenda('', '')}\n===\n${second}\nMinutes.\n===\nMore.\n===\n${third}\nStrategy.`;
    expect(itemsOf(paper(notation))).toEqual(['1 Apologies', '2 Minutes 2-3', '3 Fostering strategy 4-4']);
  });

  test('though a paper within says "Item 3" of its own', () => {
    const doc = paper(`${agenda('', '')}
      ===
      AGENDA ITEM 2
      Minutes.
      ===
      Item 3
      A point of some review.
      ===
      AGENDA ITEM 3
      Strategy.`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes 2-3', '3 Fostering strategy 4-4']);
  });

  test('the minutes of several meetings are the papers of one item, and their numbers not those of the agenda', () => {
    const minutes = (day: string, first: number) => `===
      Minutes of the meeting of the Scrutiny Committee held on ${day}
      Present: Councillor Hale
      ${first}. APOLOGIES
      None.
      ${first + 1}. MINUTES
      Agreed.`;
    const doc = paper(`${agenda('', '')}
      ${minutes('8 September 2026', 1)}
      ${minutes('1 October 2026', 3)}
      ===
      Report title: Fostering strategy
      Report by: Ann Hale
      Meeting: Scrutiny Committee`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes 2-3', '3 Fostering strategy 4-4']);
  });

  test('several reports are the papers of one item', () => {
    const report = (title: string) =>
      `Report title: ${title}\nReport by: Ann Hale\nMeeting: Scrutiny Committee`;
    const doc = paper(`${agenda('', '')}
      ===
      AGENDA ITEM 3
      ${report('Fostering strategy')}
      ===
      ${report('Fostering fees')}`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes', '3 Fostering strategy 2-3']);
  });

  test('a title that goes on opens its papers; the same words with a number in an enclosed report do not', () => {
    const doc = paper(`${agenda('(Pages 3 - 5)', '(Pages 6 - 7)')}
      === 3
      Minutes.
      === 4
      # 3. Fostering strategy
      What inspectors saw.
      === 6
      # FOSTERING STRATEGY 2026/27
      The strategy.`);
    expect(itemsOf(doc)).toEqual(['1 Apologies', '2 Minutes 2-3', '3 Fostering strategy 4-4']);
  });

  test.each(['251', '3'])('those of a supplement, whose pages begin with %s', (first) => {
    const from = Number(first);
    const doc = paper(`Scrutiny Committee
      Supplementary agenda
      Tuesday 24 November 2026
      7. Fostering strategy (Pages ${from} - ${from + 1})
      9. Budget (Pages ${from + 2} - ${from + 2})
      === ${from}
      Strategy.
      === ${from + 1}
      More.
      === ${from + 2}
      Budget.`);
    expect(itemsOf(doc)).toEqual(['7 Fostering strategy 2-3', '9 Budget 4-4']);
  });

  test('those of items below an item', () => {
    const doc = paper(`Agenda
      1. Apologies
      2. Minutes
      3. Annual reports
      (a) Fostering (Pages 3 - 3)
      (b) Adoption (Pages 4 - 4)
      === 3
      Fostering.
      === 4
      Adoption.`);
    expect(itemsOf(doc).slice(2)).toEqual(['3 Annual reports', '3(a) Fostering 2-2', '3(b) Adoption 3-3']);
  });

  test('an agenda without its papers has no pages to turn to', () => {
    expect(itemsOf(paper(`${agenda('(Pages 5 - 12)', '(Pages 13 - 94)')}\n===\nNotes.`))).toEqual([
      '1 Apologies',
      '2 Minutes',
      '3 Fostering strategy',
    ]);
  });

  test('a web page has no pages', () => {
    const doc = paper(`${agenda('', '')}\nAGENDA ITEM 2\nMinutes.\nAGENDA ITEM 3\nStrategy.`);
    expect(itemsOf({ ...doc, source: 'html' })).toEqual(['1 Apologies', '2 Minutes', '3 Fostering strategy']);
  });
});

test("a committee system's page gives its own items", () => {
  const doc = paper('# Agenda\n1a Apologies\nFostering strategy PDF 99 KB');
  const item = (number: string, title: string, block: number) => {
    return { number, title, block, papers: [], isExempt: false, continuesAt: null };
  };
  const listing = {
    system: 'moderngov' as const,
    state: 'agenda' as const,
    council: null,
    committee: null,
    date: null,
    time: null,
    venue: null,
    items: [item('1a', 'Apologies', 1), item('', 'Fostering strategy', 2)],
    papers: [],
  };
  expect(findAgendaItems({ ...doc, listing })).toEqual([
    {
      kind: 'agenda-item',
      at: { block: 1, start: 3, end: 12 },
      number: '1a',
      title: 'Apologies',
      pages: null,
    },
    {
      kind: 'agenda-item',
      at: { block: 2, start: 0, end: 18 },
      number: '',
      title: 'Fostering strategy',
      pages: null,
    },
  ]);
});
