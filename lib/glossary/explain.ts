/**
 * A short form → its meanings, best first: what this paper says, then the
 * member's glossary, what other papers of the committee said, the built-in
 * terms, and names in the paper that spell it. Which of several built-in senses
 * comes first is for `senses.ts`; what may be meant where nothing is known, for
 * `guesses.ts`.
 */
import type { Finding, FindingOf, SpelledOut } from '@/lib/extract/findings';
import { isTelling } from '@/lib/extract/short-forms/telling';
import type { Sited } from '@/lib/extract/sited';
import { type Guess, guesserFor } from './guesses';
import type { Meaning } from './meaning';
import { entriesFor, type LearntMeaning, NOTHING_OWN, type OwnGlossary, type OwnMeaning } from './own';
import { isSame } from './same-words';
import { isWritten, rankerFor } from './senses';
import { sensesOf, type Term, type Terms } from './uk-terms';

type ShortForm = FindingOf<'short-form'>;
type Explainer = (shortForm: ShortForm) => readonly Meaning[];

/** Weighs a paper once; the result explains each of its short forms. */
export function explainerFor(
  findings: readonly Finding[],
  terms: Terms,
  { own, learnt }: OwnGlossary = NOTHING_OWN,
): Explainer {
  const ranked = rankerFor(findings, terms);
  const ownOf = entriesFor(own);
  const learntOf = entriesFor(learnt);
  const guesses = guesserFor(findings, terms);
  const known: Explainer = (shortForm) => {
    const { short, long, otherLong, spelled } = shortForm;
    const said = [long, ...otherLong].filter((words) => words !== null);
    const mine = ownOf(short);
    const taught = [
      ...mine.filter((meaning) => settles(meaning, said)).map((meaning) => fromOwn(meaning, terms, said)),
      ...said.map((words) => fromPaper(words, terms, short)),
      ...mine.map((meaning) => fromOwn(meaning, terms, said)),
      ...learntOf(short).map((meaning) => fromLearnt(meaning, terms)),
    ].filter(isFirst);
    const senses = ranked(
      shortForm,
      sensesOf(terms, short).filter((term) => !taught.some((meaning) => isSame(meaning.long, term.long))),
    );
    const names = spelled.filter(
      ({ isName, long: name }) => isName && ![...taught, ...senses].some((one) => isSame(name, one.long)),
    );
    const goesFirst = (name: SpelledOut) =>
      isTelling(name) && !senses.some((term) => isWritten(term, shortForm));
    return [
      ...taught,
      ...names.filter(goesFirst).map(fromName),
      ...senses.map(fromGlossary),
      ...names.filter((name) => !goesFirst(name)).map(fromName),
    ];
  };
  const fromGuess = (guess: Guess): readonly Meaning[] => {
    if (guess.kind === 'joined') return [unsure(guess.long, 'joined')];
    const { of } = guess;
    const meant = typeof of === 'string' ? sensesOf(terms, of).map(fromGlossary) : known(of).slice(0, 1);
    const misprintOf = typeof of === 'string' ? of : of.short;
    return meant.map((meaning) => ({
      ...meaning,
      origin: 'misprint',
      misprintOf,
      learntFrom: null,
      isChecked: false,
    }));
  };
  return (shortForm) => {
    const meanings = known(shortForm);
    return meanings.length > 0 ? meanings : guesses(shortForm).flatMap(fromGuess);
  };
}

const isFirst = ({ long }: Meaning, place: number, all: readonly Meaning[]): boolean =>
  all.findIndex((other) => isSame(other.long, long)) === place;

/** The member chose among what this paper says, or called it wrong. */
const settles = ({ long, insteadOf }: OwnMeaning, said: readonly string[]): boolean =>
  said.some((words) => isSame(words, long) || (insteadOf !== null && isSame(words, insteadOf)));

/** The same for findings as views hold them. Most are figures, which say nothing of it. */
export const explainerOf = (sited: readonly Sited[], terms: Terms, own: OwnGlossary): Explainer =>
  explainerFor(
    sited.flatMap(({ finding }) => (finding.kind === 'figure' ? [] : [finding])),
    terms,
    own,
  );

const NOTHING_MORE = {
  learntFrom: null,
  misprintOf: null,
  note: null,
  years: { from: null, until: null },
  nation: null,
} as const;

/** What we know of words that somebody else gave. */
function knownOf(long: string, terms: Terms, short: string): Omit<Meaning, 'long' | 'origin' | 'isChecked'> {
  const known = sensesOf(terms, short).find((term) => isSame(term.long, long));
  return known ? fromGlossary(known) : NOTHING_MORE;
}

/** In the paper's words; what a lay reader should know of it, from ours. */
const fromPaper = (long: string, terms: Terms, short: string): Meaning => ({
  ...knownOf(long, terms, short),
  long,
  origin: 'document',
  isChecked: true,
});

/** Where the paper says it and nothing else, the paper says it; the note may be the member's. */
export function fromOwn({ short, long, note }: OwnMeaning, terms: Terms, said: readonly string[]): Meaning {
  const known = knownOf(long, terms, short);
  const [only] = said;
  const isSaid = said.length === 1 && only !== undefined && isSame(only, long);
  return {
    ...known,
    note: note ?? known.note,
    long: isSaid ? only : long,
    origin: isSaid ? 'document' : 'own',
    isChecked: true,
  };
}

export const fromLearnt = ({ short, long, from }: LearntMeaning, terms: Terms): Meaning => ({
  ...knownOf(long, terms, short),
  long,
  origin: 'learnt',
  learntFrom: from,
  isChecked: true,
});

export const fromGlossary = ({ long, isChecked, note, years, nation }: Term): Meaning => ({
  long,
  origin: 'glossary',
  learntFrom: null,
  misprintOf: null,
  note,
  isChecked,
  years,
  nation,
});

const fromName = ({ long }: SpelledOut): Meaning => unsure(long, 'spelled');

const unsure = (long: string, origin: 'spelled' | 'joined'): Meaning => ({
  ...NOTHING_MORE,
  long,
  origin,
  isChecked: false,
});
