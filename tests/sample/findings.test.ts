/**
 * What is found in the sample pack, against what a careful reader listed before
 * any extractor saw it. `MAY_MISS` says how many of a kind may still be missed;
 * a number there only ever goes down.
 */
import { beforeAll, expect, test } from 'vitest';
import type { Challenge } from '@/lib/check/challenges';
import { pageAt } from '@/lib/document/model';
import type { Study } from '@/lib/pipeline';
import { whyText } from '@/lib/words/arithmetic';
import expected from '@/scripts/sample/expected.json' with { type: 'json' };
import { PACK_NAME, packPath } from '@/scripts/sample/site';
import { isSameFigure, lostFigures, lostShortForms } from './lost';
import { missed, plain, says } from './missed';
import { findingsOf, pageOf, studySamplePdf, wordsOf, wordsOn } from './papers';
import { figureInSentence, figuresInScorecard, figuresInTable } from './rows';

const MAY_MISS = {
  'short forms': 2,
  'figures in the scorecard': 0,
  'scorecard: target, RAG and arrow of the newest figure': 0,
  'figures in sentences': 0,
  'figures in tables': 0,
  recommendations: 0,
  requests: 0,
  'tracker rows': 0,
  'work programme': 0,
  'public questions': 0,
  contradictions: 0,
} as const;

const { pack } = expected;
let study: Study;

beforeAll(async () => {
  study = await studySamplePdf(packPath(PACK_NAME));
}, 30_000);

function expectFew(kind: keyof typeof MAY_MISS, lost: readonly unknown[]): void {
  expect(lost.length > MAY_MISS[kind] ? lost : [], `${kind}: ${lost.length} missed`).toEqual([]);
}

test('short forms, with what the paper says they mean', () => {
  expectFew('short forms', lostShortForms(study, pack.shortForms));
});

test('figures in sentences', () => {
  expectFew('figures in sentences', lostFigures(study, pack.figures.map(figureInSentence)));
});

test('figures in tables', () => {
  expectFew('figures in tables', lostFigures(study, pack.tables.flatMap(figuresInTable)));
});

test('figures in the scorecard', () => {
  const rows = pack.scorecard.rows.flatMap(figuresInScorecard);
  expect(rows).toHaveLength(pack.scorecard.figures);
  expectFew('figures in the scorecard', lostFigures(study, rows));
});

test('the newest figure of a scorecard row has its target, RAG and arrow', () => {
  const newest = pack.scorecard.rows.flatMap(figuresInScorecard).filter(({ beside }) => beside !== undefined);
  const lost = missed(
    newest,
    findingsOf(study, 'figure'),
    (one, figure) =>
      isSameFigure(study, one, figure) &&
      figure.target === one.beside?.target &&
      figure.rag === one.beside?.rag &&
      figure.direction === one.beside?.direction,
  );
  expectFew(
    'scorecard: target, RAG and arrow of the newest figure',
    lost.map(({ words }) => words),
  );
});

test('recommendations, decided, proposed and from outside', () => {
  const lost = missed(
    pack.recommendations,
    findingsOf(study, 'recommendation'),
    (one, found) =>
      pageOf(study, found) === one.page &&
      found.origin === one.kind &&
      found.part === one.part &&
      found.itemNumber === one.item &&
      found.asksForAction === one.asks &&
      plain(found.text).startsWith(plain(one.text)),
  );
  expectFew('recommendations', lost);
});

test('what somebody undertook to supply', () => {
  const lost = missed(
    pack.requests,
    findingsOf(study, 'request'),
    (one, found) =>
      pageOf(study, found) === one.page &&
      found.itemNumber === one.item &&
      (says(found.quote, one.words) || says(one.words, found.quote)),
  );
  expectFew('requests', lost);
});

test('rows of the tracker', () => {
  const rows = findingsOf(study, 'recommendation').filter(({ origin }) => origin === 'tracker');
  const lost = missed(
    pack.tracker,
    rows,
    (one, found) =>
      pageOf(study, found) === one.page &&
      found.meetingDate === one.made &&
      found.category === one.category &&
      found.status === one.status &&
      says(found.text, one.text),
  );
  expectFew('tracker rows', lost);
});

test('work programme', () => {
  const lost = missed(
    pack.workProgramme,
    findingsOf(study, 'work-programme'),
    (one, found) => found.meetingDate === one.date && found.item === one.item && found.author === one.author,
  );
  expectFew('work programme', lost);
});

test('public questions, with their answers', () => {
  const lost = missed(
    pack.publicQuestions,
    findingsOf(study, 'public-question'),
    (one, found) =>
      found.ref === one.ref &&
      found.questioner === one.questioner &&
      says(found.question, one.asks) &&
      says(found.response ?? '', one.answers),
  );
  expectFew('public questions', lost);
});

test('every expected passage stands on its page', () => {
  const rows = [...pack.recommendations, ...pack.tracker].map(({ page, text }) => ({ page, words: text }));
  const lost = [...rows, ...pack.requests].filter(
    ({ page, words }) => !says(wordsOn(study.document, page), words),
  );
  expect(lost).toEqual([]);
});

test('nothing is found on blank pages, and no finding is empty', () => {
  const blank = [10, 24, 30];
  const odd = study.findings.filter(
    (finding) => blank.includes(pageOf(study, finding)) || wordsOf(study, finding) === '',
  );
  expect(odd).toEqual([]);
});

type Contradiction = (typeof pack.contradictions)[number];

/** Of the same kind, with a passage on one of the pages where the reader saw it. */
const isSameContradiction = ({ kind, passages }: Contradiction, challenge: Challenge) => {
  const pages = challenge.passages.map((at) => pageAt(study.document, at));
  return kind === challenge.kind && passages.some(([page]) => pages.includes(Number(page)));
};

test('contradictions', () => {
  expectFew('contradictions', missed(pack.contradictions, study.challenges, isSameContradiction));
});

test('nothing is called a contradiction that a careful reader does not call one', () => {
  const madeUp = missed(study.challenges, pack.contradictions, (challenge, one) =>
    isSameContradiction(one, challenge),
  );
  expect(madeUp.map(({ why }) => whyText(why))).toEqual([]);
  const clean = new Set(pack.withoutContradiction);
  const onClean = study.challenges.filter(({ passages }) =>
    passages.every((at) => clean.has(pageAt(study.document, at))),
  );
  expect(onClean.map(({ why }) => whyText(why))).toEqual([]);
});
