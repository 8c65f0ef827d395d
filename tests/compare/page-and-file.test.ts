// @vitest-environment node
/** The same report as a page of the council's site and as a file: only what is another in truth is told. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { changesBetween, type SectionChanges } from '@/lib/compare/changes';
import type { PackDocument } from '@/lib/document/model';
import { readSavedPage } from '@/lib/read/saved-page';
import { paperHtml } from '@/scripts/sample/compose';
import { PACK, type Part, SUPPLEMENT } from '@/scripts/sample/parts';
import { HOST, paperPath } from '@/scripts/sample/site';
import { studySamplePdf } from '../sample/papers';

const asPage = (html: string): PackDocument => {
  const url = `http://${HOST}/report`;
  return readSavedPage(new JSDOM(html, { url }).window.document, url);
};

const asFile = async (part: Part): Promise<PackDocument> => (await studySamplePdf(paperPath(part))).document;

/** "72% → 74%", "+ what came in", in order. */
const told = (sections: readonly SectionChanges[]): readonly string[] =>
  sections.flatMap(({ changes }) =>
    changes.map((change) => {
      if (change.kind === 'added') return `+ ${change.after.text}`;
      if (change.kind === 'removed') return `- ${change.before.text}`;
      const figures = change.figures.map(({ before, after }) => `${before} → ${after}`);
      const words = change.words.flatMap(({ kind, text }) =>
        kind === 'same' ? [] : [`${kind} ${text.trim()}`],
      );
      return `${change.kind}: ${(figures.length > 0 ? figures : words).join(', ')}`;
    }),
  );

/** What only print has: words in a drawing, and heads of pages. */
const IN_PRINT: Readonly<Record<string, readonly string[]>> = {
  milestones: ['Recovery plan: milestones'],
  'fostering-plan': ['Recovery plan: milestones'],
  plans: [
    'Figure 1: why plans were late, September 2026 (26 plans)',
    "Psychologist's advice 19",
    'Health advice 4',
    'Casework 2',
    'Family asked for more time 1',
  ],
};

test.each([...PACK, ...SUPPLEMENT])('nothing changed in “$name”', async (part) => {
  const [page, file] = [asPage(paperHtml(part)), await asFile(part)];
  const inPrint = IN_PRINT[part.source] ?? [];
  expect(told(changesBetween(page, file))).toEqual(inPrint.map((line) => `+ ${line}`));
  expect(told(changesBetween(file, page))).toEqual(inPrint.map((line) => `- ${line}`));
});

const SAFEGUARDING = PACK.find(({ source }) => source === 'safeguarding') ?? PACK[0];

test.each<[string, string, string, readonly string[]]>([
  ['a figure', '72% of visits', '74% of visits', ['figures: 72% → 74%']],
  ['a cell', '>1,081<', '>1,801<', ['figures: 1,081 → 1,801']],
  ['a “not”', 'is not easy to mend', 'is easy to mend', ['reworded: old not']],
])('%s is all that is told of a page put on the site after the file', async (_what, was, is, changes) => {
  if (!SAFEGUARDING) throw new Error('the sample has no such paper');
  const later = paperHtml(SAFEGUARDING).replace(was, is);
  expect(told(changesBetween(await asFile(SAFEGUARDING), asPage(later)))).toEqual(changes);
});
