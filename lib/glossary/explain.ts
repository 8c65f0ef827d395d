/**
 * A short form → its meanings, best first: what this paper says, then the
 * built-in terms, then names in the paper that spell it. Of several senses the
 * one comes first that the paper writes out, then the one whose kind of work it
 * speaks of most.
 */
import type { FindingOf, SpelledOut } from '@/lib/extract/findings';
import type { Sited } from '@/lib/extract/sited';
import type { Meaning } from './meaning';
import { sensesOf, type Term } from './uk-terms';

type ShortForm = FindingOf<'short-form'>;
type Explainer = (shortForm: ShortForm) => readonly Meaning[];

/** Weighs the senses once for a paper; the result explains each of its short forms. */
export function explainerFor(shortForms: readonly ShortForm[]): Explainer {
  const spokenOf = domainsOf(shortForms);
  return ({ short, long, otherLong, spelled }) => {
    const own = [long, ...otherLong].flatMap((words) => (words === null ? [] : [fromPaper(words)]));
    const senses = sensesOf(short).filter((term) => !own.some((meaning) => isSame(meaning.long, term.long)));
    const isWritten = (term: Term) => spelled.some((words) => isSame(words.long, term.long));
    const ranked = senses.toSorted(
      (a, b) =>
        Number(isWritten(b)) - Number(isWritten(a)) ||
        (spokenOf.get(b.domain) ?? 0) - (spokenOf.get(a.domain) ?? 0) ||
        Number(b.isChecked) - Number(a.isChecked),
    );
    const names = spelled
      .filter(({ isName, long: name }) => isName && !senses.some((term) => isSame(name, term.long)))
      .map(fromName);
    const isTelling = short.length >= TELLING_LETTERS && !senses.some(isWritten);
    const known = ranked.map(fromGlossary);
    return [...own, ...(isTelling ? [...names, ...known] : [...known, ...names])];
  };
}

/** So many first letters in a row are hardly chance: such a name goes before what others mean by them. */
const TELLING_LETTERS = 4;

/** The same for findings as views hold them. */
export const explainerOf = (sited: readonly Sited[]): Explainer =>
  explainerFor(sited.flatMap(({ finding }) => (finding.kind === 'short-form' ? [finding] : [])));

/** How often the paper uses short forms that belong to one kind of work only. */
function domainsOf(shortForms: readonly ShortForm[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { short, uses } of shortForms) {
    const [only, ...others] = new Set(sensesOf(short).map(({ domain }) => domain));
    if (only !== undefined && others.length === 0) counts.set(only, (counts.get(only) ?? 0) + uses.length);
  }
  return counts;
}

const fromPaper = (long: string): Meaning => ({ long, origin: 'document', note: null, isChecked: true });

const fromGlossary = ({ long, isChecked }: Term): Meaning => ({
  long,
  origin: 'glossary',
  note: null,
  isChecked,
});

const fromName = ({ long }: SpelledOut): Meaning => ({
  long,
  origin: 'spelled',
  note: null,
  isChecked: false,
});

/** "Looked After Child" and "looked after children" are one meaning. */
const isSame = (a: string, b: string): boolean => bareWords(a) === bareWords(b);

const bareWords = (words: string): string =>
  words
    .toLowerCase()
    .replace(/children/g, 'child')
    .replace(/[^a-z]+/g, '')
    .replace(/s$/, '');
