/**
 * The name of a measure, as a paper prints it → what tells it from others. Two
 * names with one `key` are one name; two with different `apart` are never one
 * measure; of the rest, `words` say how alike they are.
 */
import { JOINED_PREFIX, LIMITS, QUALIFIERS, TIME_UNIT } from './qualifiers';

export type MeasureName = {
  /** Its words in order, without case, punctuation, articles and periods. */
  readonly key: string;
  /** Numbers with the side they limit and their unit, and qualifiers: "<10day girl not". */
  readonly apart: string;
  /** The words that say what is measured, each once, without endings. */
  readonly words: readonly string[];
  /** The same in the order of the alphabet, as one text. */
  readonly said: string;
  /** Of which the share is taken: "children in need"; `null` where the name does not say. */
  readonly whom: string | null;
};

/** What a short form means in the papers of the committee: "cin" → ["children", "in", "need"]. */
export type Meanings = ReadonlyMap<string, readonly string[]>;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** "30 September 2026", "Sept '26", "2025/26", "Q2", "quarter 2 of 2026": when, not what. */
const PERIOD = new RegExp(
  String.raw`\b(?:(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)? (?=${MONTH}\b))?${MONTH}\b(?: ?'?(?:\d{4}|\d\d)\b)?|\b(?:19|20)\d\d ?[/–-] ?(?:20)?\d\d\b|\b(?:q|qtr ?|quarter )[1-4]\b|\b(?:19|20)\d\d\b|\byear[- ]to[- ]date\b|\bytd\b`,
  'g',
);
/** "Percentage of", "Total number of": the unit says so already. */
const COUNTED =
  /^(?:(?:the|total|overall) )*(?:percentage|percent|proportion|share|rate|number|count|no) of /;
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** "percentage of children in need with …" → "children in need". */
const OF_WHOM =
  /(?:\bper ?cent(?:age)?|%|\bproportion|\bshare) of (?:all |the )?(?<whom>[a-z][a-z'’ -]{0,60}?)(?= (?:who|whose|with|without|that|which|in|on|aged|having|seen|held|completed|started|made|receiving)\b|[,(:;]|$)/i;

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  'one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, place) => [word, String(place + 1)]),
);

/** Words that any measure may have, and that tell none from another. */
const SAID_OF_ANY: ReadonlySet<string> = new Set(
  `actual all and are as at average be been being by carried complete completed current currently date during end figure
  figures for from had has have held in is latest month monthly number of on or out overall per percent percentage
  performance period proportion quarter quarterly rate recorded reported share since that their these this time timely
  timescale timescales timeliness to total was were which who will with within year yearly`.split(/\s+/),
);

export type ReadName = (printed: string) => MeasureName;

/** Reads each name once: packs print the same ones again and again. */
export function nameReader(meanings: Meanings): ReadName {
  const known = new Map<string, MeasureName>();
  return (printed) => {
    const name = known.get(printed) ?? readName(printed, meanings);
    known.set(printed, name);
    return name;
  };
}

/** `meanings`: what the papers say their short forms mean, as words. */
export function readName(printed: string, meanings: Meanings = new Map()): MeasureName {
  const tokens = tokensOf(printed);
  const { marks, rest } = apart(tokens);
  const meant = rest.flatMap((token) => meanings.get(token) ?? meanings.get(singular(token)) ?? [token]);
  const telling = meant.filter((token) => !SAID_OF_ANY.has(token) && !isQualifier(token));
  const words = [...new Set(telling.map(stem))];
  return {
    key: tokens.join(' '),
    apart: marks.toSorted().join(' '),
    words,
    said: words.toSorted().join(' '),
    whom: OF_WHOM.exec(printed)?.groups?.whom?.toLowerCase() ?? null,
  };
}

/** "Re-referrals within 12 months (%)" → re, referrals … as one word each, lower case. */
export function tokensOf(printed: string): readonly string[] {
  const plain = printed
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/['’]/g, "'")
    .replace(/&/g, ' and ')
    .replace(/%/g, ' percent ')
    .replace(PERIOD, ' ')
    .replace(/'/g, '')
    .replace(/(?<=\d),(?=\d{3}\b)/g, '')
    .replace(JOINED_PREFIX, '$1')
    .replace(/[^a-z0-9.]+|\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(COUNTED, '')
    .replace(/ percent$/, '');
  return plain.split(' ').filter((token) => token !== '' && !ARTICLES.has(token));
}

/** What must be the same in both names, and the other words. */
function apart(tokens: readonly string[]): {
  readonly marks: readonly string[];
  readonly rest: readonly string[];
} {
  const marks: string[] = [];
  const rest: string[] = [];
  for (const [place, token] of tokens.entries()) {
    const number = /^\d/.test(token) ? token : NUMBER_WORDS.get(token);
    if (number !== undefined) {
      const side = tokens
        .slice(Math.max(0, place - 2), place)
        .map((word) => LIMITS.get(word))
        .find(Boolean);
      const unit = tokens.slice(place + 1, place + 3).find((word) => TIME_UNIT.test(word));
      marks.push(`${side ?? ''}${number}${unit ? singular(unit) : ''}`);
    } else if (isQualifier(token)) marks.push(singular(token));
    else rest.push(token);
  }
  return { marks, rest };
}

const isQualifier = (token: string): boolean => QUALIFIERS.has(token) || QUALIFIERS.has(singular(token));

const singular = (token: string): string => token.replace(/(?<=[a-z]{2})s$/, '');

/** "assessments" and "assessed" are one, "referral" and "referred", "child" and "children". */
function stem(token: string): string {
  if (/^child(?:ren)?s?$/.test(token)) return 'child';
  return token.replace(/(?<=[a-z]{4})(?:ments?|ations?|ions?|als?|ings?|es|ed|s|e)$/, '');
}
