/** A row of a table that jumps to many times what it was and stays there, while others go on: counted otherwise since then? */
import type { PackDocument } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { type Sheet, sheetsOf } from './sheet';

const PERIOD =
  /\b(?:Q[1-4]|quarter [1-4]|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|20\d\d|\d\d[/-]\d\d)/i;
const FEWEST_PERIODS = 5;
/** So many times what it was, and at least so much. */
const JUMP = { times: 5, least: 100 };
/** A total that doubles has changed as well. */
const STEADY = 2;

export const findBreaks = (doc: PackDocument): Challenge[] => sheetsOf(doc).flatMap(breaksIn);

function breaksIn(sheet: Sheet): Challenge[] {
  const columns = sheet.columns.filter(
    (column) =>
      PERIOD.test(sheet.headerOf(column)) &&
      sheet.rows.some((row) => {
        const printed = sheet.numberAt(row, column);
        return printed !== null && !printed.isShare && printed.decimals === 0;
      }),
  );
  if (columns.length < FEWEST_PERIODS) return [];
  const series = sheet.rows.flatMap((row) => {
    const values = columns.flatMap((column) => sheet.numberAt(row, column)?.value ?? []);
    return values.length === columns.length ? [{ row, values }] : [];
  });
  const jumped = series.flatMap(({ row, values }) => {
    const place = values.findIndex((_, at) => at > 0 && isJump(values, at));
    return place < 0 ? [] : [{ row, place, values }];
  });
  const [first] = jumped;
  if (!first || jumped.length === series.length) return [];
  const together = jumped.filter(({ place }) => place === first.place);
  const steady = series.filter(({ row }) => !jumped.some((one) => one.row === row));
  const isSteady = steady.every(({ values }) => {
    const [before = 0, after = 0] = [values[first.place - 1], values[first.place]];
    return after <= before * STEADY && before <= after * STEADY;
  });
  const [from = 0, to = 0] = [columns[first.place - 1], columns[first.place]];
  if (!isSteady) return [];
  const rows = together.map(({ row, place, values }) => ({
    name: sheet.nameOf(row),
    before: String(values[place - 1]),
    after: String(values[place]),
  }));
  return [
    {
      kind: 'conflict',
      passages: together.map(({ row }) => sheet.upTo(row, to)),
      why: { say: 'jump', from: sheet.headerOf(from), to: sheet.headerOf(to), rows },
      strength: 'worth asking',
    },
  ];
}

/** All before are small beside all after. */
function isJump(values: readonly number[], at: number): boolean {
  const [before, after] = [Math.max(...values.slice(0, at)), Math.min(...values.slice(at))];
  return after - before >= JUMP.least && after >= before * JUMP.times && at > 1 && at < values.length - 1;
}
