/**
 * A short form → its meanings, best first: what this paper says, then the
 * built-in terms, then names in the paper that spell it. Which of several
 * built-in senses comes first is for `senses.ts`.
 */
import type { Finding, FindingOf, SpelledOut } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { Meaning } from './meaning';
import { isSame } from './same-words';
import { isWritten, rankerFor } from './senses';
import { sensesOf, type Term, type Terms } from './uk-terms';

type ShortForm = FindingOf<'short-form'>;
type Explainer = (shortForm: ShortForm) => readonly Meaning[];

/** Weighs a paper once; the result explains each of its short forms. */
export function explainerFor(findings: readonly Finding[], terms: Terms): Explainer {
  const ranked = rankerFor(findings, terms);
  return (shortForm) => {
    const { short, long, otherLong, spelled } = shortForm;
    const own = [long, ...otherLong].flatMap((words) =>
      words === null ? [] : [fromPaper(words, terms, short)],
    );
    const senses = ranked(
      shortForm,
      sensesOf(terms, short).filter((term) => !own.some((meaning) => isSame(meaning.long, term.long))),
    );
    const names = spelled
      .filter(({ isName, long: name }) => isName && !senses.some((term) => isSame(name, term.long)))
      .map(fromName);
    const isTelling = short.length >= TELLING_LETTERS && !senses.some((term) => isWritten(term, shortForm));
    const known = senses.map(fromGlossary);
    return [...own, ...(isTelling ? [...names, ...known] : [...known, ...names])];
  };
}

/** So many first letters in a row are hardly chance: such a name goes before what others mean by them. */
const TELLING_LETTERS = 4;

/** The same for findings as views hold them. */
export const explainerOf = (sited: readonly Sited[], terms: Terms): Explainer =>
  explainerFor(
    sited.map(({ finding }) => finding),
    terms,
  );

const NOTHING_MORE = { note: null, years: { from: null, until: null }, nation: null } as const;

/** In the paper's words; what a lay reader should know of it, from ours. */
function fromPaper(long: string, terms: Terms, short: string): Meaning {
  const known = sensesOf(terms, short).find((term) => isSame(term.long, long));
  return { ...(known ? fromGlossary(known) : NOTHING_MORE), long, origin: 'document', isChecked: true };
}

const fromGlossary = ({ long, isChecked, note, years, nation }: Term): Meaning => ({
  long,
  origin: 'glossary',
  note,
  isChecked,
  years,
  nation,
});

const fromName = ({ long }: SpelledOut): Meaning => ({
  ...NOTHING_MORE,
  long,
  origin: 'spelled',
  isChecked: false,
});
