/**
 * How fast figures are found in running text and in tables, how that grows, and
 * how long Microsoft's Recognizers-Text takes to find the numbers, percentages
 * and sums of the same paragraphs. Times are of the processor, medians of turns that come after a warm-up
 * which takes as long for either.
 */
import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number';
import { recognizeCurrency } from '@microsoft/recognizers-text-number-with-unit';
import type { Block, PackDocument } from '@/lib/document/model';
import { findFigures } from '@/lib/extract/figures';
import { readWithStructure } from './both-ways';
import { exponentOf } from './growth';
import type { Paper } from './papers';
import { inMilliseconds, type Line, median } from './table';

const TURNS = 5;
/** Milliseconds of the processor: a compiler that learns has learnt by then. */
const WARM_UP = 2000;
/** Of what takes less, a turn does as many as fill it. */
const TURN = 400;
/** Of so much prose a clock can tell the time, and Recognizers-Text ends within a minute. */
const PROSE_FOR_BOTH = 150_000;
const PROSE = 2_000_000;
const TIMES = [1, 2, 4, 8, 16];
const CULTURE = 'en-us';

export async function findingFigures({ name, bytes }: Paper): Promise<readonly Line[]> {
  const doc = await readWithStructure(bytes.slice());
  const prose = doc.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item');
  const tables = doc.blocks.filter(({ kind }) => kind === 'table');
  const some = upTo(prose, PROSE_FOR_BOTH);
  const much = repeated(prose, PROSE);
  const ours = warm(() => findFigures(of(doc, some)));
  const theirs = warm(() => some.forEach(recognised));
  const pace = lengthOf(much) / warm(() => findFigures(of(doc, much))) / 1000;
  const inTables = warm(() => findFigures(of(doc, tables)));
  return [
    {
      what: `${name}: Recognizers-Text to Kloe, ${lengthOf(some).toLocaleString('en-GB')} characters of prose`,
      found: `${Math.round(theirs / ours).toLocaleString('en-GB')} : 1`,
      bar: '100 at least',
      note: `${inMilliseconds(theirs)} for numbers, percentages and sums; ${inMilliseconds(ours)} for figures with what they measure; both after ${inMilliseconds(WARM_UP)} of warming up, medians of ${TURNS}`,
    },
    { what: `${name}: prose`, found: `${pace.toFixed(1)} MB/s`, bar: '2 MB/s at least' },
    { what: `${name}: ${tables.length} tables`, found: inMilliseconds(inTables), bar: '300 ms' },
    {
      what: `${name}: exponent, prose`,
      found: exponentOf(growing(doc, upTo(prose, PROSE_FOR_BOTH))).toFixed(2),
      bar: '1.1',
    },
    { what: `${name}: exponent, tables`, found: exponentOf(growing(doc, tables)).toFixed(2), bar: '1.1' },
  ];
}

function recognised({ text }: Block): void {
  recognizeNumber(text, CULTURE);
  recognizePercentage(text, CULTURE);
  recognizeCurrency(text, CULTURE);
}

const growing = (doc: PackDocument, blocks: readonly Block[]) =>
  TIMES.map((times) => {
    const more = of(doc, Array<readonly Block[]>(times).fill(blocks).flat());
    return { size: times, milliseconds: turned(() => findFigures(more)) };
  });

const of = (doc: PackDocument, blocks: readonly Block[]): PackDocument => ({ ...doc, blocks });

const lengthOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** The first blocks, and no more than `length` characters of them. */
function upTo(blocks: readonly Block[], length: number): readonly Block[] {
  let sum = 0;
  const whole = blocks.findIndex(({ text }) => {
    sum += text.length;
    return sum > length;
  });
  return whole < 0 ? blocks : blocks.slice(0, whole);
}

const repeated = (blocks: readonly Block[], length: number): readonly Block[] =>
  Array<readonly Block[]>(Math.ceil(length / Math.max(1, lengthOf(blocks))))
    .fill(blocks)
    .flat();

/** Milliseconds that the work takes once the code is warm. */
function warm(work: () => unknown): number {
  let done = 0;
  for (let sum = 0; sum < WARM_UP; done++) sum += spent(work);
  const times = Math.ceil((done * TURN) / WARM_UP);
  const turn = () => {
    for (let time = 0; time < times; time++) work();
  };
  return turned(turn) / times;
}

const turned = (work: () => unknown): number => median(Array.from({ length: TURNS }, () => spent(work)));

function spent(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
