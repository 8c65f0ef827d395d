/** The words that say which people are counted, and whether they came, went or are there. */
import type { Finding } from '@/lib/extract/findings';
import { measureReader, stem, tokensOf } from './measure-words';

/** Words that a count of people or cases may have, whoever they are. */
const SAID_OF_COUNTS = new Set(
  `activity allocated approximately around case cases child's count county grand group headline known level new now open people
  persons plan plans population report subject supported team weekly were who young`.split(/\s+/),
);
/** Short forms may stand for such words too. */
const STEMS = new Set([...SAID_OF_COUNTS].map(stem));
/** "in care" is what "looked after" is. */
const IN_CARE = /\b(?<verb>in|entering|exiting|leaving|into|to) care\b/gi;
/** What is assumed, not who is counted: "No change to current practice". */
const SCENARIO = /\b(?:no change to )?current practice\b|\bbaseline\b/gi;
/** The unit of a rate names nobody. */
const RATE = /\bper (?:1|10|100),?000\b/gi;
const CAME = new Set(
  'admission admissions admitted became become becoming entered entering entries starting started starts'.split(
    ' ',
  ),
);
const WENT = new Set('ceased ceasing cessations exiting exited leaving left ended ending'.split(' '));
/** One of many, many of one. */
const SINGULAR: Readonly<Record<string, string>> = { children: 'child', carers: 'carer', pupils: 'pupil' };

/** Reads words for one paper; the council's own name tells no group from another. */
export function cohortReader(findings: readonly Finding[]): (words: string) => ReadonlySet<string> {
  const read = measureReader(findings);
  const council = findings.find((finding) => finding.kind === 'meeting')?.council ?? '';
  const place = new Set(tokensOf(council));
  return (words) => {
    const plain = words
      .replace(SCENARIO, ' ')
      .replace(RATE, ' ')
      .replace(IN_CARE, '$<verb> looked after children');
    const telling = tokensOf(plain).filter((token) => !SAID_OF_COUNTS.has(token) && !place.has(token));
    const named = telling.map((token) => (CAME.has(token) ? 'coming' : WENT.has(token) ? 'going' : token));
    const all = [...read(named.join(' '))].filter(
      (token) => (token.length > 1 || /\d/.test(token)) && !STEMS.has(token),
    );
    return new Set(all.map((token) => SINGULAR[token] ?? token));
  };
}

/** Counts what came or went in a time, not what is there on a day. */
export const isFlow = (words: ReadonlySet<string>): boolean => words.has('coming') || words.has('going');
