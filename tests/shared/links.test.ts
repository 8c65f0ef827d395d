/**
 * Every figure of a real pack that the pack sets against a target or beside a comparator, against a
 * list that was written from its pages: page, figure, "target" or whose the other figure is, the other
 * figure. The pack is not ours to publish: it is kept beside the project, and the list holds figures alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findFigures } from '@/lib/extract/figures';
import type { Figure } from '@/lib/extract/findings';
import { measuresFrom } from '@/lib/extract/measures';
import { type Sited, siteFindings } from '@/lib/extract/sited';
import { readPdf } from '@/lib/read/pdf';
import { ROOT } from '../support/sources';
import list from './links-000.json';

const PACK = join(ROOT, '../shared/packs/000.pdf');
const isHere = existsSync(PACK);
if (!isHere) console.warn('The pack of the checked list is not here: its links go UNTESTED.');

const LEAST_PRECISION = 0.95;
const LEAST_RECALL = 0.85;

/** "106 85 target 95", "190 16 England 22". */
type Link = string;

function linksIn(figures: readonly Sited<Figure>[]): readonly Link[] {
  const aimed = figures
    .filter(({ finding }) => finding.role === 'actual' && finding.target !== null)
    .map(({ finding, passage }) => `${passage.page} ${finding.value} target ${finding.target}`);
  const compared = measuresFrom(figures)
    .filter(({ main }) => main.finding.role === 'actual')
    .flatMap(({ main, comparators }) => [
      ...new Set(
        comparators.map(
          ({ finding }) => `${main.passage.page} ${main.finding.value} ${finding.who} ${finding.value}`,
        ),
      ),
    ]);
  return [...aimed, ...compared];
}

/** What is in `one` and not in `other`, each as often as it is missing there. */
function without(one: readonly Link[], other: readonly Link[]): readonly Link[] {
  const left = [...other];
  return one.filter((link) => {
    const at = left.indexOf(link);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe.skipIf(!isHere)('figures of the pack and what they are set against', () => {
  test('are linked as its pages say', async () => {
    const reading = await readPdf(new Uint8Array(readFileSync(PACK)));
    if (!reading.ok) throw new Error(`not read: ${reading.problem.kind}`);
    const sited = siteFindings(reading.value, findFigures(reading.value));
    const found = linksIn(sited.filter((one): one is Sited<Figure> => one.finding.kind === 'figure'));
    const listed = list.map((link) => link.join(' '));
    const [wrong, missed] = [without(found, listed), without(listed, found)];
    const precision = 1 - wrong.length / found.length;
    const recall = 1 - missed.length / listed.length;
    console.info(
      `precision ${precision.toFixed(3)} of ${found.length}, recall ${recall.toFixed(3)} of ${listed.length}`,
      { wrong, missed },
    );
    expect(precision).toBeGreaterThanOrEqual(LEAST_PRECISION);
    expect(recall).toBeGreaterThanOrEqual(LEAST_RECALL);
  }, 120_000);
});
