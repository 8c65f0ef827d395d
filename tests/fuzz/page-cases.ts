/** Web pages and plain text, and what can befall them: cut short, tags lost or nested, tables without measure. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Chance } from '../support/random';
import { ROOT } from '../support/sources';
import { cell, endless, line, passage } from './sentences';

type Damage = (source: string, chance: Chance) => string;

const TAG = /<[^>]{1,200}>/g;

const PAGE_DAMAGES: readonly [Damage, ...Damage[]] = [
  (source) => source,
  (source, chance) => source.slice(0, chance.below(source.length)),
  (source, chance) => source.replaceAll(TAG, (tag) => (chance.happens(0.03) ? '' : tag)),
  (source, chance) => source.replaceAll(TAG, (tag) => (chance.happens(0.02) ? tag + tag : tag)),
  (source, chance) =>
    source.replaceAll(TAG, (tag) => (chance.happens(0.02) ? `</div>${tag}<table><tr>` : tag)),
  (source, chance) => source.replaceAll(/(?:class|id)="[^"]*"/g, (mark) => (chance.happens(0.2) ? '' : mark)),
  (source, chance) =>
    source.replaceAll(/\d/g, (digit) => (chance.happens(0.05) ? `${chance.below(10)}` : digit)),
  (source, chance) => within(source, chance, nested(chance)),
  (source, chance) => within(source, chance, giantTable(chance)),
  (source, chance) => within(source, chance, `<p>${endless(chance)}</p>`),
  (source, chance) => source.replaceAll(/<\/p>/g, (tag) => `${tag}<p>${passage(chance)}</p>`),
  (source, chance) =>
    source.replaceAll(/[a-z]{4,}/gi, (word) => (chance.happens(0.01) ? line(chance) : word)),
];

/** Read at an address of each kind: as a meeting page, and as any page. */
const ADDRESSES = [
  'https://democracy.westmarch.gov.uk/ieListDocuments.aspx?CId=142&MId=2031',
  'https://democracy.westmarch.gov.uk/mgAi.aspx?ID=9127',
  'https://www.westmarch.gov.uk/meetings/tabid/73/ctl/ViewMeetingPublic/mid/410/Meeting/88/Default.aspx',
  'https://www.westmarch.gov.uk/news/a-report',
] as const;

export function damagedPage(
  number: number,
  chance: Chance,
): { readonly source: string; readonly address: string } {
  const damage = PAGE_DAMAGES[number % PAGE_DAMAGES.length] ?? PAGE_DAMAGES[0];
  return { source: damage(chance.oneOf(pages()), chance), address: chance.oneOf(ADDRESSES) };
}

export function damagedText(chance: Chance): string {
  const lines = Array.from({ length: 1 + chance.below(120) }, () => textLine(chance));
  const text = lines.join(chance.oneOf(['\n', '\n\n', '\r\n']));
  return chance.happens(0.2)
    ? text.replaceAll(/[aeiou]/g, (sign) => (chance.happens(0.05) ? '' : sign))
    : text;
}

function textLine(chance: Chance): string {
  const kinds: readonly [() => string, ...(() => string)[]] = [
    () => passage(chance),
    () => line(chance),
    () => `${chance.below(30)}. ${line(chance)}`,
    () => `| ${Array.from({ length: 1 + chance.below(9) }, () => cell(chance)).join(' | ')} |`,
    () => Array.from({ length: 1 + chance.below(6) }, () => cell(chance)).join('\t'),
    () => ' '.repeat(chance.below(200)),
    () => (chance.happens(0.05) ? endless(chance) : ''),
  ];
  return chance.oneOf(kinds)();
}

let kept: readonly [string, ...string[]] | null = null;

function pages(): readonly [string, ...string[]] {
  const sources = ['tests/fixtures/pages', 'public/sample'].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(ROOT, folder, name), 'utf8')),
  );
  const [first = '', ...others] = sources;
  kept ??= [first, ...others];
  return kept;
}

function within(source: string, chance: Chance, stretch: string): string {
  const tags = [...source.matchAll(TAG)];
  const at = tags[chance.below(tags.length)]?.index ?? 0;
  return source.slice(0, at) + stretch + source.slice(at);
}

/** Browsers let no page nest deeper. */
const DEEPEST = 500;

function nested(chance: Chance): string {
  const tags = chance.oneOf([
    ['div'],
    ['span'],
    ['ul', 'li'],
    ['table', 'tbody', 'tr', 'td'],
    ['b'],
    ['blockquote', 'p'],
  ]);
  const depth = 1 + chance.below(DEEPEST / tags.length);
  return (
    tags
      .map((tag) => `<${tag}>`)
      .join('')
      .repeat(depth) + passage(chance)
  );
}

function giantTable(chance: Chance): string {
  const columns = 1 + chance.below(40);
  const cells = () =>
    Array.from({ length: columns }, () => {
      const span = chance.oneOf(['', '', '', '', ' colspan="1000"', ' rowspan="65534"', ' colspan="-1"']);
      return `<td${chance.happens(0.05) ? span : ''}>${cell(chance)}</td>`;
    }).join('');
  const rows = Array.from({ length: 1 + chance.below(3000 / columns) }, () => `<tr>${cells()}</tr>`);
  return `<table>${rows.join('')}</table>`;
}
