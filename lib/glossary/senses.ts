/**
 * Several senses of one short form → the one that a paper means most likely
 * first. Where the paper says nothing, the order of the terms stands: the sense
 * that council papers mean most often. A label ("RP 51", "RP 61") has the senses
 * that something speaks for, and else none.
 */
import type { Finding, FindingOf } from '@/lib/extract/findings';
import { DOMAIN_WORDS } from './domain-words';
import { isLabel } from './labels';
import { isSame } from './same-words';
import { type Domain, sensesOf, type Term, type Terms } from './uk-terms';

type ShortForm = FindingOf<'short-form'>;
type Ranker = (shortForm: ShortForm, senses: readonly Term[]) => readonly Term[];

/** What speaks for a sense, the surest first: the first that differs between two senses decides. */
type Evidence = readonly number[];

/** Made once for a paper, then asked for each of its short forms. */
export function rankerFor(findings: readonly Finding[], terms: Terms): Ranker {
  const meeting = findings.find((finding) => finding.kind === 'meeting');
  const reports = findings.filter((finding) => finding.kind === 'report');
  const year = meeting?.date ? Number(meeting.date.slice(0, 4)) : null;
  const mostSpokenOf = mainDomain(findings, terms);

  return (shortForm, senses) => {
    const isNumbered = isLabel(shortForm);
    if (senses.length < 2 && !isNumbered) return senses;
    const beside = wordsIn(shortForm.beside.join(' '));
    const title = reports.findLast(({ at }) => at.block <= shortForm.at.block)?.title;
    const named = wordsIn(`${meeting?.committee ?? ''} ${title ?? ''}`);
    const evidence = new Map(
      senses.map((term): [Term, Evidence] => [
        term,
        [
          Number(isOfItsTime(term, year)),
          Number(isInItsLetters(term, shortForm)),
          cuesFor(term, shortForm, beside),
          Number(isWritten(term, shortForm)),
          begunIn(beside, DOMAIN_WORDS[term.domain]),
          begunIn(named, DOMAIN_WORDS[term.domain]),
          Number(term.domain === mostSpokenOf),
        ],
      ]),
    );
    const held = isNumbered ? senses.filter((term) => isSpokenFor(evidence.get(term) ?? [])) : senses;
    return held.toSorted((a, b) => compare(evidence.get(b) ?? [], evidence.get(a) ?? []));
  };
}

/** Beside that it is of its time, which most are. */
const isSpokenFor = ([, ...others]: Evidence): boolean => others.some((n) => n > 0);

/** "PiP" is not "PIP"; in capitals it may be either. */
const isInItsLetters = (term: Term, { short }: ShortForm): boolean =>
  /[a-z]/.test(short) && term.short === short;

/** Whether the paper has the words of this sense, though it never says that they are meant. */
export const isWritten = (term: Term, { spelled }: ShortForm): boolean =>
  spelled.some((words) => isSame(words.long, term.long));

/** A new body is spoken of a year before it is there; one that is gone, only by habit. */
const AHEAD_YEARS = 1;

const isOfItsTime = ({ years: { from, until } }: Term, year: number | null): boolean =>
  year === null || ((from === null || from <= year + AHEAD_YEARS) && (until === null || year <= until));

/** A number right before it says more than words do. */
const NUMBER_WEIGHT = 3;

function cuesFor(term: Term, shortForm: ShortForm, beside: readonly string[]): number {
  const isCounted =
    term.beside.includes('#') && shortForm.beside.some((words) => isCountOf(shortForm, words));
  return (isCounted ? NUMBER_WEIGHT : 0) + begunIn(beside, term.beside);
}

/** "12.5 FTE". */
function isCountOf({ short }: ShortForm, words: string): boolean {
  const at = words.indexOf(short);
  return at > 0 && /\d ?$/.test(words.slice(Math.max(0, at - 2), at));
}

/** How many of the beginnings some word begins with. */
const begunIn = (words: readonly string[], beginnings: readonly string[]): number =>
  beginnings.filter((beginning) => words.some((word) => word.startsWith(beginning))).length;

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z]+|\d+/g) ?? [];

const compare = (a: Evidence, b: Evidence): number =>
  a.map((n, at) => n - (b[at] ?? 0)).find((n) => n !== 0) ?? 0;

/** The kind of work to which most short forms belong that belong to one only; `null` where none does. */
function mainDomain(findings: readonly Finding[], terms: Terms): Domain | null {
  const counts = new Map<Domain, number>();
  for (const finding of findings) {
    if (finding.kind !== 'short-form' || isLabel(finding)) continue;
    const [only, ...others] = new Set(sensesOf(terms, finding.short).map(({ domain }) => domain));
    // Every paper is full of what all of a council's work has in common.
    if (only === undefined || only === 'governance' || others.length > 0) continue;
    counts.set(only, (counts.get(only) ?? 0) + finding.uses.length);
  }
  const most = Math.max(0, ...counts.values());
  return [...counts].find(([, count]) => count === most)?.[0] ?? null;
}
