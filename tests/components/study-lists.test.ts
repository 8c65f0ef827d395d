/** A long pack's lists are made step by step: they are those that one go makes. */
import { expect, test } from 'vitest';
import { listsOf, makeListsReady } from '@/components/panel-lists';
import { inOneGo, listsOfStudy } from '@/components/study-lists';
import { measuresFrom } from '@/lib/extract/measures';
import { sitedFigure } from '../support/measures';
import { PACK } from './sample';

const at = (block: number) => ({ at: { block, start: 0, end: 3 } });

/** A target and an actual in each row; every third row's target comes after the row that follows. */
const FIGURES = Array.from({ length: 3999 }, (_, row) => {
  const actual = sitedFigure(`Row ${row} · ‹72%› · 95%`, {
    value: 72,
    target: 95,
    role: 'actual',
    ...at(row),
  });
  const target = sitedFigure(`Row ${row} · 72% · ‹95%›`, { value: 95, role: 'target', ...at(row) });
  return { actual, target };
}).flatMap(({ actual, target }, row, rows) => {
  const late = row % 3 === 1 ? rows[row - 1] : undefined;
  return [actual, ...(row % 3 === 0 ? [] : [target]), ...(late ? [late.target] : [])];
});

const study = () => ({ ...PACK.study, findings: [...PACK.study.findings, ...FIGURES] });

test('each measure keeps all of its figures, in the order of the paper', () => {
  const long = study();
  const figures = long.findings.filter((one) => one.finding.kind === 'figure') as typeof FIGURES;
  const made = listsOfStudy(long);
  let steps = 0;
  let step = made.next();
  for (; !step.done; step = made.next()) steps++;
  expect(steps).toBeGreaterThan(5);
  expect(step.value.read).toEqual(measuresFrom(figures));
  expect(step.value.read.filter(({ others }) => others.length === 1).length).toBeGreaterThanOrEqual(3999);
});

test('lists made ready are those shown while nothing is corrected', () => {
  const long = study();
  inOneGo(makeListsReady(long));
  const { measures } = listsOf({ study: long, corrections: [] });
  expect(measures.length).toBeGreaterThan(3999);
  expect(listsOf({ study: long, corrections: [] }).measures).toBe(measures);
});
