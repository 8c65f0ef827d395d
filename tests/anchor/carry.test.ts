/** Marked passages in another version of their paper: what becomes of each, and where it stands then. */
import { expect, test } from 'vitest';
import { type Carried, carryPassage, describeMarked, type Marked, type Version } from '@/lib/anchor/carry';
import { type DocumentPlaces, documentPlaces } from '@/lib/anchor/document-places';
import { stretchesOf } from '@/lib/anchor/overlap';
import { paper } from '../support/paper';

function version(notation: string): Version {
  const places = documentPlaces(paper(notation));
  return { ...places, stretches: stretchesOf(places.paper.letters) };
}

/** The words between ‹ and ›, which may stand in any block, as a member marks them. */
function marked(notation: string): { readonly from: Version; readonly passage: Marked } {
  const from = version(notation.replaceAll(/[‹›]/g, ''));
  const words = /‹(?<words>[^›]*)›/s.exec(notation)?.groups?.words ?? '';
  const before = notation.slice(0, notation.indexOf('‹'));
  const nth = before.split(words).length;
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = from.paper.text.indexOf(words, start + 1);
  const passage = { ...from.wordsAt({ start, end: start + words.length }), anchor: null, item: '7' };
  return { from, passage };
}

const said = (to: DocumentPlaces, carried: Carried | null): readonly string[] | undefined =>
  carried?.at.map((at) => to.wordsAt(at).quote.exact);

const REPORT = `
  # Family hubs: first year
  5.1 The four hubs were opened between April and June, later than planned because two leases were signed late.
  5.2 Of the families who came, ‹61% had not been known to any service before›, which is more than was hoped for.
  5.3 Parents speak well of the evening hours, and the hub at Northgate has asked to keep them over the winter.
  | Hub | Families | Visits |
  | Northgate | 214 | 1,930 |
  | Harbour | 187 | 1,204 |
  === 12
  5.4 Spending stood at £412,000 at the end of September against a budget of £395,000 for the half year.
  5.5 A health visitor joins each hub from January, paid for by the trust for the first eighteen months.`;

const changed = (from: string, to: string) => REPORT.replaceAll(/[‹›]/g, '').replace(from, to);

test.each<[string, string, string, readonly string[] | undefined]>([
  ['nothing', changed('', ''), 'exact', ['61% had not been known to any service before']],
  [
    'a paragraph put in before it',
    changed('  5.2', '  5.1a Two more will open next year, at Eastfield and at the old library.\n  5.2'),
    'moved',
    ['61% had not been known to any service before'],
  ],
  [
    'the paragraph put at the end',
    `${changed(/ {2}5\.2.*\n/.exec(changed('', ''))?.[0] ?? '', '')}
     5.6 Of the families who came, 61% had not been known to any service before, which is more than was hoped for.`,
    'moved',
    ['61% had not been known to any service before'],
  ],
  ['the figure', changed('61%', '64%'), 'figure-changed', ['64% had not been known to any service before']],
  [
    'a negation',
    changed('had not been known', 'had been known'),
    'figure-changed',
    ['61% had been known to any service before'],
  ],
  [
    'a word',
    changed('any service before', 'any of the services before'),
    'reworded',
    ['61% had not been known to any of the services before'],
  ],
  ['the paragraph taken out', changed(/ {2}5\.2.*\n/.exec(changed('', ''))?.[0] ?? '', ''), 'lost', []],
])('%s: %#', (_what, notation, outcome, words) => {
  const { from, passage } = marked(REPORT);
  const to = version(notation);
  const carried = carryPassage(passage, from, to);
  expect([carried?.outcome, said(to, carried)]).toEqual([outcome, words]);
});

test('words that now stand twice are asked about, with both places', () => {
  const short = marked(`5.1 Visits on time: ‹72%›.`);
  const to = version('5.1 A summary.\n5.1 Visits on time: 72%.\n5.1 Visits on time: 72%.');
  const carried = carryPassage(short.passage, short.from, to);
  expect([carried?.outcome, said(to, carried)]).toEqual(['ambiguous', ['72%', '72%']]);
});

test('a supplement with another part of the paper is no loss; one with this part is', () => {
  const { from, passage } = marked(REPORT);
  const other = version(`# Appendix C
    The lease of the Harbour hub runs to March 2031 and may be ended by either side with a year's notice.`);
  expect(carryPassage(passage, from, other)).toBeNull();
  const samePart = version(changed(/ {2}5\.2.*\n/.exec(changed('', ''))?.[0] ?? '', ''));
  expect(carryPassage(passage, from, samePart)).toEqual({ outcome: 'lost', at: [] });
});

test('an item that is taken out of a paper published again is a loss', () => {
  const other = `
    8.1 The lease of the Harbour hub runs to March 2031 and may be ended by either side with notice of a year.
    8.2 Rates are paid by the county, and the trust pays for the rooms in which its own people see families.`;
  const { from, passage } = marked(
    `${'8.1 ‹A hub for Eastfield› is left to the budget.'}\n${'='.repeat(3)} 2\n${changed('', '')}${other}`,
  );
  expect(carryPassage(passage, from, version(changed('', '') + other))).toEqual({ outcome: 'lost', at: [] });
});

test('cells of a row are quoted with spaces between them', () => {
  const from = documentPlaces(paper('| Hub | Families |\n| Northgate | 214 |'));
  const start = from.paper.text.indexOf('Northgate');
  expect(from.wordsAt({ start, end: from.paper.text.length }).quote.exact).toBe('Northgate 214');
});

test('a passage over two items of a list leads back to where it stands', () => {
  const { from, passage } = marked('(a) open ‹by June\n(b) report› back');
  expect(passage.quote.exact).toBe('by June (b) report');
  const at = from.stretchFrom(passage.at.source);
  expect(at && from.paper.text.slice(at.start, at.end)).toBe('by June\n(b) report');
});

test('a passage is described where it was marked, and from its words alone where the source has changed', () => {
  const { from, passage } = marked(REPORT);
  const anchor = describeMarked(from, passage);
  expect(anchor).toMatchObject({ quote: { exact: passage.quote.exact }, item: '7', position: { page: 1 } });
  const elsewhere = { ...passage, at: { ...passage.at, source: [] } };
  expect(describeMarked(from, elsewhere)).toEqual(anchor);
  const stranger = { ...elsewhere, quote: { exact: 'No such words', prefix: '', suffix: '' } };
  expect(describeMarked(from, stranger)).toBeNull();
});
