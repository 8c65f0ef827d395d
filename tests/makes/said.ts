/**
 * What a study says, as lines that can be compared between makes: pages named by
 * the paper that stands on them, words without their typography.
 */
import { pageAt, type Span, type TableBlock, wholeBlock } from '@/lib/document/model';
import { cellsInRow } from '@/lib/document/table';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Study } from '@/lib/pipeline';
import type { Places } from '@/scripts/makes/places';
import { plain } from '../sample/missed';

/** Kind of finding → a line for each. */
export type Said = Readonly<Record<string, readonly string[]>>;

export function saidBy({ document, findings, challenges }: Study, places: Places): Said {
  const said: Record<string, string[]> = {};
  const nameOf = (page: number) => paperOn(page, places);
  const paperAt = (at: Span) => nameOf(pageAt(document, at));
  const sayOn = (paper: string, kind: string, ...words: readonly unknown[]) => {
    said[kind] = [...(said[kind] ?? []), [paper, ...words.map(shown)].join(' | ')];
  };
  const say: Say = (kind, at, ...words) => sayOn(paperAt(at), kind, ...words);
  for (const finding of findings) sayFinding(finding, say, nameOf);
  for (const { kind, passages, strength } of challenges) {
    const [first] = passages;
    if (first) say('challenges', first, kind, strength, passages.map(paperAt).join(', '));
  }
  document.blocks.forEach((block, index) => {
    const at = wholeBlock(document, index);
    // It lists the pages of the pack, which differ.
    if (FRONTS.has(paperAt(at))) return;
    if (block.kind === 'heading') say('headings', at, plain(block.text));
    if (block.kind !== 'table' || block.table.role !== 'data') return;
    for (const { page, words } of rowsOf(block)) sayOn(nameOf(page ?? block.page), 'rows of tables', words);
  });
  return Object.fromEntries(Object.entries(said).map(([kind, lines]) => [kind, lines.toSorted()]));
}

const FRONTS = new Set(['agenda', 'supplement']);

/** The cells of each row with their colours; one that was merged down stands in its first row alone. */
const rowsOf = ({ text, table }: TableBlock) =>
  Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells.filter((cell) => cell.row === row);
    const words = cellsInRow(table, row).map((cell) =>
      cell.row === row ? `${plain(text.slice(cell.start, cell.end))}${cell.fill ?? ''}` : '',
    );
    return { page: cells[0]?.page ?? null, words: words.join(' | ') };
  });

type Say = (kind: string, at: Span, ...words: readonly unknown[]) => void;

function sayFinding(finding: Finding, say: Say, nameOf: (page: number) => string): void {
  switch (finding.kind) {
    case 'meeting': {
      const { at, council, committee, date, time, venue, next } = finding;
      say('meeting', at, council, committee, date, time, venue, next.map((one) => one.date).join(', '));
      break;
    }
    case 'agenda-item': {
      const { at, number, title, pages } = finding;
      say('agenda items', at, number, title, pages && `${nameOf(pages.from)} to ${nameOf(pages.to)}`);
      break;
    }
    case 'short-form': {
      const { at, short, long, otherLong } = finding;
      say('short forms', at, short, long, otherLong.toSorted().join(', '));
      break;
    }
    case 'figure':
      say('figures', finding.at, ...figureWords(finding));
      break;
    case 'recommendation': {
      const { at, origin, part, itemNumber, meetingDate, dueDate, status, category, owner, text } = finding;
      const words = [origin, itemNumber, part, meetingDate, dueDate, status, category, owner];
      say('recommendations', at, ...words, plain(text), finding.asksForAction, plain(finding.response ?? ''));
      break;
    }
    case 'request':
      say('requests', finding.at, finding.itemNumber, finding.from, finding.dueDate, plain(finding.quote));
      break;
    case 'work-programme':
      say('work programme', finding.at, finding.meetingDate, plain(finding.item), finding.author);
      break;
    case 'question-deadline':
      say('deadlines for questions', finding.at, finding.date, finding.time);
      break;
    case 'public-question': {
      const { at, ref, questioner, question, response } = finding;
      say('public questions', at, ref, questioner, plain(question), plain(response ?? ''));
      break;
    }
  }
}

const figureWords = ({ value, unit, indicator, role, period, who, direction, rag, target }: Figure) => [
  `${value} ${unit}`,
  plain(indicator),
  role,
  period?.end ?? null,
  who,
  direction,
  rag,
  target,
];

const shown = (word: unknown): string => (word === null || word === '' ? '-' : String(word));

/** A blank page is the last of the paper before it. */
function paperOn(page: number, places: Places): string {
  const before = Object.entries(places).filter(([, [from]]) => from <= page);
  const [name = 'nowhere', [, to] = [0, 0]] =
    before.reduce<(typeof before)[number] | undefined>(
      (best, entry) => (best === undefined || entry[1][0] > best[1][0] ? entry : best),
      undefined,
    ) ?? [];
  return page <= to + 1 ? name : 'nowhere';
}

/** What one says and the other does not; a line said twice counts twice. */
export function differences(expected: Said, found: Said): readonly string[] {
  const kinds = [...new Set([...Object.keys(expected), ...Object.keys(found)])];
  return kinds.flatMap((kind) => {
    const lost = without(expected[kind] ?? [], found[kind] ?? []);
    const added = without(found[kind] ?? [], expected[kind] ?? []);
    return [...lost.map((line) => `- ${kind} | ${line}`), ...added.map((line) => `+ ${kind} | ${line}`)];
  });
}

function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
