/**
 * A local body often goes by its place and what it is: WMICB by "West Marl" and
 * ICB. The glossary knows of the second what it cannot know of each place.
 */
import type { FindingOf } from '@/lib/extract/findings';
import { isLinking, lettersOf } from '@/lib/extract/short-forms/spelling';
import type { Term, Terms } from './uk-terms';

/** What a place has one of. */
const OF_A_PLACE =
  /\b(?:Alliance|Assessment|Authority|Board|Centre|Committee|Forum|Group|Hub|Network|Panel|Partnership|Plan|Police|Services?|Strategy|Team|Trust)$/i;
/** What the names of councils have in common. */
const COMMON =
  /\b(?:the|royal|london|metropolitan|county|city|borough|district|unitary|council|corporation|combined authority|of)\b/gi;
/** Two letters more say nothing. */
const FEWEST_LEFT = 3;

type Joiner = (shortForm: FindingOf<'short-form'>) => readonly string[];

/** `council`: whose paper it is. The result says what a short form may be by the places that the paper names, then by the council's own. */
export function joinerFor(council: string | null, terms: Terms): Joiner {
  const bodies = bodiesOf(terms);
  const own = council?.replace(COMMON, ' ').replace(/\s+/g, ' ').trim() ?? '';
  return ({ short, places }) => {
    const letters = lettersOf(short);
    return [...places.map(({ long }) => long), own].flatMap((name) => {
      const initials = initialsOf(name);
      const left = letters.slice(initials.length);
      if (name === '' || !letters.startsWith(initials) || left.length < FEWEST_LEFT) return [];
      return (bodies.get(left) ?? []).map(({ long }) => `${name} ${long}`);
    });
  };
}

/** By their letters, and by the first letters of all words that carry meaning; those that are meant most often. */
function bodiesOf(terms: Terms): ReadonlyMap<string, readonly Term[]> {
  const bodies = [...terms.values()].flatMap(([first]) =>
    first && OF_A_PLACE.test(first.long) ? first : [],
  );
  const byShort = Map.groupBy(bodies, ({ short }) => lettersOf(short));
  const byInitials = Map.groupBy(bodies, ({ long }) => initialsOf(long));
  return new Map([...byInitials, ...byShort]);
}

/** "Bath and North East Somerset" → "bnes". */
const initialsOf = (name: string): string =>
  (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => !isLinking(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
