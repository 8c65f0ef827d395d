/** A sentence that leads to a table and the total in it: "238 assessments … The table below", and 245 at its foot. */
import { isAside, type PackDocument } from '@/lib/document/model';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Challenge } from './challenges';
import { cohortReader } from './cohort-words';
import { passageOf } from './passages';
import { shown } from './rounding';
import { type Printed, type Sheet, sheetsOf } from './sheet';
import { TOTAL } from './sums';

/** How many blocks above its table a sentence may lead to it. */
const REACH = 4;
/** Farther apart, the two are of different things. */
const NEAR = 0.15;
/** Below this a count is of something else than a total. */
const FEWEST = 10;
const LEADS = /\b(?:table|below|following|as follows|broken down|summaris\w+|breakdown)\b/i;
/** Words for the gap between budget and spending. */
const GAP = /\b(?:over-?spend|under-?spend|variance|pressure)s?\b/i;
const THOUSANDS = /£ ?[’']?000|£k\b/i;

export function findWrongLeadIns(doc: PackDocument, findings: readonly Finding[]): Challenge[] {
  const read = cohortReader(findings);
  const figures = Map.groupBy(
    findings.filter(
      (finding): finding is Figure => finding.kind === 'figure' && finding.role !== 'comparator',
    ),
    ({ at }) => at.block,
  );
  return sheetsOf(doc).flatMap((sheet) => {
    const above = blocksAbove(doc, sheet.block);
    const total = totalRow(sheet);
    if (total === null || above.length === 0) return [];
    const unit = [sheet.caption, ...above.map((block) => doc.blocks[block]?.text ?? '')].join(' ');
    const isInThousands = THOUSANDS.test(unit);
    return above.flatMap((block) =>
      latestOfEach(figures.get(block) ?? []).flatMap((figure): Challenge[] => {
        const column = sheet.columns.find((one) => isSaid(sheet, one, figure));
        const printed = column === undefined ? null : sheet.numberAt(total, column);
        if (column === undefined || !printed || !isOther(figure, printed, isInThousands)) return [];
        const rows = sheet.rows.filter((row) => row !== total && sheet.numberAt(row, column) !== null);
        const stated = figure.unit === '£' ? `£${shown(figure.value)}` : shown(figure.value);
        return [
          {
            kind: 'conflict',
            passages: [passageOf(doc, figure), ...[...rows, total].map((row) => sheet.upTo(row, column))],
            why: {
              say: 'lead-in',
              name: figure.indicator,
              stated,
              printed: printed.words,
              isInThousands: figure.unit === '£' && isInThousands,
            },
            strength: 'worth asking',
          },
        ];
      }),
    );
  });

  /** The column has the figure's words over it, or both are of a gap between budget and spending. */
  function isSaid(sheet: Sheet, column: number, { indicator, unit }: Figure): boolean {
    const header = sheet.headerOf(column);
    if (column === 0 || header === '') return false;
    if (unit === '£') return GAP.test(indicator) && GAP.test(header);
    const [own, over] = [read(indicator), read(header)];
    return unit === 'count' && over.size > 0 && [...over].every((word) => own.has(word));
  }
}

/** "From 213 in August to 238 in September": the table is of the later. */
function latestOfEach(figures: readonly Figure[]): readonly Figure[] {
  const endOf = ({ period }: Figure) => period?.end ?? '';
  return figures.filter(
    (figure) =>
      !figures.some((other) => other.indicator === figure.indicator && endOf(other) > endOf(figure)),
  );
}

/** Those that lead to the table, where one of them says that it does or is its caption. */
function blocksAbove({ blocks }: PackDocument, table: number): readonly number[] {
  const above: number[] = [];
  for (let index = table - 1; index >= 0 && above.length < REACH; index--) {
    const block = blocks[index];
    if (!block || block.kind === 'table') break;
    if (!isAside(block)) above.push(index);
  }
  const isLed = above.some((index) => {
    const words = blocks[index]?.text ?? '';
    return LEADS.test(words) || /:$/.test(words.trim());
  });
  return isLed ? above : [];
}

/** Named so, or the last one without a name below others that have one. */
function totalRow(sheet: Sheet): number | null {
  const named = sheet.rows.find((row) => TOTAL.test(sheet.nameOf(row)));
  const last = sheet.rows.at(-1);
  const isUnnamed = last !== undefined && sheet.rows.length > 2 && sheet.wordsAt(last, 0) === '';
  return named ?? (isUnnamed ? last : null);
}

function isOther({ unit, value }: Figure, printed: Printed, isInThousands: boolean): boolean {
  const total = unit === '£' && isInThousands ? printed.value * 1000 : printed.value;
  const gap = Math.abs(value - total);
  return !printed.isShare && value >= FEWEST && gap > 0 && gap <= NEAR * Math.max(value, total);
}
