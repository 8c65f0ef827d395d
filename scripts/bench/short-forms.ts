/** How much text a second short forms are looked for in, whether that stays so with more of it, and that beside Schwartz and Hearst. */
import { findShortForms } from '@/lib/extract/short-forms';
import { loadUkTerms } from '@/lib/glossary/uk-terms';
import { readText } from '@/lib/read/text';
import { chanceFrom } from '../../tests/support/random';
import { schwartzHearst } from './schwartz-hearst';
import { type Line, median } from './table';

const TURNS = 7;
/** In characters. */
const SIZES = [1_000_000, 4_000_000];

export async function findingShortForms(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const size of SIZES) {
    const text = await packOf(size);
    const doc = readText(text);
    const ours = timeOf(() => findShortForms(doc));
    const theirs = timeOf(() => schwartzHearst(text));
    lines.push({
      what: `${size / 1e6} MB of text, a second of the processor`,
      found: `${(size / 1000 / ours).toFixed(1)} MB`,
      bar: '5 MB',
      note: `the time of Schwartz and Hearst, who look in brackets alone, ${(ours / theirs).toFixed(1)} times`,
    });
  }
  return lines;
}

/** In milliseconds of the processor. The first turns measure how the code is made ready to run. */
function timeOf(work: () => unknown): number {
  for (let turn = 0; turn < TURNS; turn++) work();
  const times = Array.from({ length: TURNS }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return median(times);
}

/** Sentences of the built-in notes, in which each seventh explains a short form and each third uses one. */
async function packOf(size: number): Promise<string> {
  const terms = [...(await loadUkTerms()).values()].flat();
  const noted = terms.filter(({ note }) => note !== null);
  const chance = chanceFrom(1);
  const one = <Item>(all: readonly Item[]) => all[chance.below(all.length)];
  const lines: string[] = [];
  for (let length = 0, nth = 0; length < size; nth++) {
    const term = one(terms);
    const said =
      nth % 7 === 0
        ? ` The ${term?.long} (${term?.short}) met.`
        : nth % 3 === 0
          ? ` ${term?.short} is late.`
          : '';
    const line = `${one(noted)?.note} ${one(noted)?.note}${said}`;
    lines.push(line);
    length += line.length + 2;
  }
  return lines.join('\n\n');
}
