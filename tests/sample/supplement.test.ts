/** What is found in the sample's supplement. `MAY_MISS` only ever goes down. */
import { beforeAll, expect, test } from 'vitest';
import type { Study } from '@/lib/pipeline';
import expected from '@/scripts/sample/expected.json' with { type: 'json' };
import { packPath, SUPPLEMENT_NAME } from '@/scripts/sample/site';
import { lostFigures, lostShortForms } from './lost';
import { missed, plain } from './missed';
import { findingsOf, pageOf, studySamplePdf } from './papers';
import { figureInSentence, figuresInTable } from './rows';

const MAY_MISS = { figures: 6, 'figures in tables': 0 };

const { supplement } = expected;
let study: Study;

beforeAll(async () => {
  study = await studySamplePdf(packPath(SUPPLEMENT_NAME));
}, 30_000);

test('short forms, each with its meaning in this paper', () => {
  expect(lostShortForms(study, supplement.shortForms)).toEqual([]);
});

test('figures', () => {
  const lost = lostFigures(study, supplement.figures.map(figureInSentence));
  expect(lost.length > MAY_MISS.figures ? lost : [], `${lost.length} missed`).toEqual([]);
});

test('figures in tables', () => {
  const lost = lostFigures(study, supplement.tables.flatMap(figuresInTable));
  expect(lost.length > MAY_MISS['figures in tables'] ? lost : [], `${lost.length} missed`).toEqual([]);
});

test('recommendations', () => {
  const lost = missed(
    supplement.recommendations,
    findingsOf(study, 'recommendation'),
    (one, found) =>
      pageOf(study, found) === one.page &&
      found.origin === one.kind &&
      found.part === one.part &&
      found.itemNumber === one.item &&
      found.asksForAction === one.asks &&
      plain(found.text).startsWith(plain(one.text)),
  );
  expect(lost).toEqual([]);
});
