/** Where words stand: each row names some words, and the sections around them from the outside in. */
import { describe, expect, test } from 'vitest';
import type { Listing } from '@/lib/document/listing';
import type { PackDocument } from '@/lib/document/model';
import { sectionsAt } from '@/lib/document/sections';
import { growthOfFourfold } from '../support/growth';
import { paper } from '../support/paper';

const PACK = paper(`Children and Families Scrutiny Committee
  Date: Tuesday 24 November 2026
  Agenda
  | 1. | APOLOGIES To receive apologies. | |
  | 2. | MINUTES To approve them. | 2 - 3 |
  3. Fostering strategy (Pages 4 - 6)
  To consider the draft strategy.
  # The public's rights to information
  You may inspect the papers.
  ===
  AGENDA ITEM 2
  # Minutes of the meeting of the Children and Families Scrutiny Committee held on 8 September 2026
  Present: Councillor Garrowby
  9. APOLOGIES
  Councillor Penhallow was away.
  10. FOSTERING
  # Carers
  Carers were thanked.
  1. The number of carers is to be reported.
  # Appendix – schedule of questions
  A question about buses.
  ===
  AGENDA ITEM 3
  | Meeting: | Children and Families Scrutiny Committee |
  | Title of report: | Fostering strategy 2026 |
  | Report by: | Director |
  # Fostering strategy 2026
  The strategy is new.
  # 5 Carers
  5.1 There are 212 carers.
  (a) of whom 30 are new
  They are paid weekly.
  5.1.1 Ten live abroad.
  ## Recruitment
  5.2 The steps are:
  1. advertise
  2. train
  5.3 Nobody left.
  # 6 Costs
  Costs rose.
  ===
  # Appendix A – Inspection of fostering
  # 1. What inspectors found
  1.1 Carers feel heard.
  ## Next steps
  Write a plan.
  # This heading ran into the paragraph below it and so became far longer than a heading ever is in a paper that somebody set with care, for it goes on and on and on and on.
  A plan was written.`);

const sayAt = (doc: PackDocument, words: string) => {
  const block = doc.blocks.findIndex(({ text }) => text.includes(words));
  const start = doc.blocks[block]?.text.indexOf(words) ?? 0;
  return sectionsAt(doc, { block, start, end: start + words.length })
    .map(({ kind, number, title, day }) => [kind, number, title ?? day].filter(Boolean).join(' '))
    .join(' › ');
};

describe('in a pack', () => {
  const report = 'item 3 Fostering strategy › report Fostering strategy 2026';
  const minutes = 'item 2 MINUTES › minutes 2026-09-08';
  const outside = 'item 3 Fostering strategy › appendix Appendix A – Inspection of fostering';
  test.each([
    ['Tuesday 24 November', ''],
    ['To receive apologies', 'item 1 APOLOGIES'],
    ['2 - 3', 'item 2 MINUTES'],
    ['To consider the draft', 'item 3 Fostering strategy'],
    ['You may inspect', ''],
    ['Councillor Garrowby', minutes],
    ['was away', `${minutes} › minute 9 APOLOGIES`],
    ['were thanked', `${minutes} › minute 10 FOSTERING › heading Carers`],
    ['is to be reported', `${minutes} › minute 10 FOSTERING › heading Carers › paragraph 1`],
    ['about buses', 'item 2 MINUTES › appendix Appendix – schedule of questions'],
    ['strategy is new', report],
    ['212 carers', `${report} › heading 5 Carers › paragraph 5.1`],
    ['of whom 30', `${report} › heading 5 Carers › paragraph 5.1`],
    ['paid weekly', `${report} › heading 5 Carers › paragraph 5.1`],
    ['Ten live', `${report} › heading 5 Carers › paragraph 5.1 › paragraph 5.1.1`],
    ['The steps', `${report} › heading 5 Carers › heading Recruitment › paragraph 5.2`],
    ['train', `${report} › heading 5 Carers › heading Recruitment › paragraph 5.2 › paragraph 2`],
    ['Nobody left', `${report} › heading 5 Carers › heading Recruitment › paragraph 5.3`],
    ['Costs rose', `${report} › heading 6 Costs`],
    ['feel heard', `${outside} › heading 1 What inspectors found › paragraph 1.1`],
    ['Write a plan', `${outside} › heading 1 What inspectors found › heading Next steps`],
    ['plan was written', `${outside} › heading 1 What inspectors found › heading Next steps`],
  ])('%j', (words, sections) => {
    expect(sayAt(PACK, words)).toBe(sections);
  });
});

test.each([
  ['# 1 Aims\n# 1.1 Carers\nHere', 'heading 1 Aims › heading 1.1 Carers'],
  ['# 1 Aims\n# 2 Costs\nHere', 'heading 2 Costs'],
  ['# 1 Aims\n6.1 Here', 'paragraph 6.1'],
  ['# 5.1 Aims\n## Carers\n# Costs\nHere', 'heading Costs'],
  ['# 5.3 Aims\n1. Here', 'heading 5.3 Aims › paragraph 1'],
  ['# 5.3 Aims\n# 6 Costs\nHere', 'heading 6 Costs'],
  ['# 2026 and after\nHere', 'heading 2026 and after'],
  ['# 28 April 2026\nHere', 'heading 28 April 2026'],
  ['# 14 May\nHere', 'heading 14 May'],
])('numbers outweigh the size of the letters: %j', (notation, sections) => {
  expect(sayAt(paper(notation), 'Here')).toBe(sections);
});

test.each([
  ['agenda', 'item 7 Fostering › heading Decision'],
  ['minutes', 'minutes 2026-11-24 › minute 7 Fostering › heading Decision'],
] as const)("on a committee system's page that shows %s", (state, sections) => {
  const doc = paper('Scrutiny\n# 7 Fostering\n## Decision\nAgreed.');
  const item = { number: '7', title: 'Fostering', block: 1, papers: [], isExempt: false, continuesAt: null };
  const meeting = { council: null, committee: null, date: '2026-11-24', time: null, venue: null };
  const listing: Listing = { system: 'moderngov', state, ...meeting, items: [item], papers: [] };
  expect(sayAt({ ...doc, listing }, 'Agreed')).toBe(sections);
});

test('an item that only a stamp names has a number and no title', () => {
  const doc = paper('AGENDA ITEM 3\n# Carers\nHere they are.');
  expect(sectionsAt(doc, { block: 2, start: 0, end: 4 })[0]).toMatchObject({ number: '3', title: null });
});

test('asking once and asking often takes time that grows with the paper', () => {
  const growth = growthOfFourfold((size) => {
    const doc = paper(`# 1 Aims\n${'## 1.1 Carers\n1.1.1 Here\n'.repeat(size)}`);
    return doc.blocks.map((_, block) => sectionsAt(doc, { block, start: 0, end: 1 }));
  }, 3000);
  expect(growth).toBeLessThan(10);
});
