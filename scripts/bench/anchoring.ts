/** How long 300 notes take to be found again in a long pack: unchanged, after every one of them was changed, and that beside Hypothesis's weights. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Anchor } from '@/lib/anchor/anchor';
import { describePassage } from '@/lib/anchor/describe';
import { findPassage } from '@/lib/anchor/find';
import { type PaperText, paperText } from '@/lib/anchor/paper-text';
import { CONTEXT, hypothesisFinds } from '../../tests/support/hypothesis';
import { chanceFrom } from '../../tests/support/random';
import { ROOT } from '../../tests/support/sources';
import type { Line } from './table';

const LENGTH = 600_000;
const NOTES = 300;
/** The other way goes over the whole paper for each that is changed. */
const BESIDE = 20;
/** Packs of real councils, where they are at hand: they are not ours to publish. */
const PACKS = ['000.txt', '002.txt', 'other/41.txt', 'other/43.txt', 'other/44.txt', 'other/45.txt'];

export function anchoring(): readonly Line[] {
  const text = longText();
  const [before, reading] = timed(() => paperText(text));
  const places = sentencesIn(text);
  const described = places.map((at) => timed(() => describePassage(before, at)));
  const anchors = described.flatMap(([anchor]) => anchor ?? []);

  const same = paperText(text);
  const unchanged = anchors.map((anchor) => timed(() => findPassage(same, anchor)));
  const later = changed(text, places);
  const after = paperText(later);
  const [, indexing] = timed(() => after.grams());
  const stale = anchors.map((anchor) => timed(() => findPassage(after, anchor)));
  const theirs = places.slice(0, BESIDE).map((at) => timed(() => hypothesisFinds(later, sought(text, at))));
  return [
    {
      what: `a pack of ${LENGTH.toLocaleString('en-GB')} characters made ready`,
      found: milliseconds(reading),
      bar: '50 ms',
    },
    {
      what: 'and its index, for what does not stand where it did',
      found: milliseconds(indexing),
      bar: '50 ms',
    },
    {
      what: `${anchors.length} passages described`,
      found: milliseconds(sum(described)),
      note: slowest(described),
    },
    {
      what: `${anchors.length} unchanged, found again`,
      found: milliseconds(sum(unchanged)),
      bar: '50 ms',
      note: slowest(unchanged),
    },
    {
      what: `${anchors.length} changed, found again`,
      found: milliseconds(sum(stale)),
      bar: '1,000 ms',
      note: `${slowest(stale)}; ${outcomes(after, anchors)}`,
    },
    {
      what: `the first ${BESIDE} of them, to Hypothesis’s weights without a threshold`,
      found: `1 : ${(sum(theirs) / sum(stale.slice(0, BESIDE))).toFixed(1)}`,
      note: 'which of its finds are wrong in silence is counted by the tests of anchors',
    },
  ];
}

/** A passage as a quotation with so much context as the other way keeps. */
const sought = (text: string, { start, end }: { readonly start: number; readonly end: number }) => ({
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - CONTEXT), start),
  suffix: text.slice(end, end + CONTEXT),
  start,
});

/** Of the processor: other work on the machine does not count. */
function timed<Value>(work: () => Value): readonly [Value, number] {
  const began = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(began);
  return [value, (user + system) / 1000];
}

const sum = (all: readonly (readonly [unknown, number])[]): number =>
  all.reduce((whole, [, one]) => whole + one, 0);
const milliseconds = (value: number): string => `${value.toFixed(1)} ms`;
const slowest = (all: readonly (readonly [unknown, number])[]): string =>
  `the slowest of them ${milliseconds(Math.max(...all.map(([, one]) => one)))} (no task may take 50 ms)`;

function outcomes(paper: PaperText, anchors: readonly Anchor[]): string {
  const counts = new Map<string, number>();
  for (const anchor of anchors) {
    const { kind } = findPassage(paper, anchor);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}

/** Real packs one after another; without them sentences of one's own, no two alike. */
function longText(): string {
  const packs = PACKS.map((name) => join(ROOT, '../shared/packs', name)).filter(existsSync);
  const real = packs.map((path) => readFileSync(path, 'utf8')).join('\n');
  const chance = chanceFrom(6);
  const words =
    'visits children plans reviews staff budget schools placements carers services weeks targets'.split(' ');
  const word = () => words[chance.below(words.length)] ?? '';
  let made = '';
  while (real.length + made.length < LENGTH) {
    made += `In ${word()} ${chance.below(9999)} of ${chance.below(9999)} ${word()} met the ${word()} for ${word()}, up from ${chance.below(100)}%. `;
  }
  return `${real}${made}`.slice(0, LENGTH);
}

function sentencesIn(text: string): readonly { readonly start: number; readonly end: number }[] {
  const all = [...text.matchAll(/[A-Z][^.!?\n]{40,240}[.!?](?=\s)/g)];
  const step = Math.floor(all.length / NOTES);
  return Array.from({ length: NOTES }, (_, index) => all[index * step]).flatMap((match) =>
    match ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
}

/** In each sentence a figure is another, or a word has come in; before every third, a sentence. */
function changed(text: string, places: readonly { readonly start: number; readonly end: number }[]): string {
  let at = 0;
  const parts = places.map(({ start, end }, index) => {
    const words = text.slice(start, end);
    const figure = words.replace(/\d/, (digit) => `${(Number(digit) + 1) % 10}`);
    const now = figure === words ? words.replace(/ (?=\w+\W*$)/, ' lately ') : figure;
    const part = `${text.slice(at, start)}${index % 3 === 0 ? 'This was added. ' : ''}${now}`;
    at = end;
    return part;
  });
  return parts.join('') + text.slice(at);
}
