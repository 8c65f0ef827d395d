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
