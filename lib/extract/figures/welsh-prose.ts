/**
 * A Welsh sentence → its shares and its money. Whether any other number of it counts something, or is a day, an age or the
 * number of a section, only words could tell that Kloe does not read yet: those are left alone.
 */
import { languageOfWords } from '@/lib/document/language';
import { withTargets } from './aims';
import type { Draft } from './completed';
import { type NumberInText, numbersIn } from './numbers';
import { periodsOfNumbers, type Spoken } from './spoken';
import { roundPennies } from './unit-after';
import { GOES_TO, type WelshSaid, welshWordingOf } from './welsh-wording';
import { NEAR } from './wording';

/** A cheap look: hardly an English sentence has one of these. */
const WELSH_WORD =
  /\b(?:y|yn|yr|mae|oedd|roedd|wedi|nifer|targed|miliwn|gweler|adran|oed|diwrnod)\b|'[riw]\b|[âêîôûŵŷ]/i;

export const isWelshProse = (sentence: string): boolean =>
  WELSH_WORD.test(sentence) && languageOfWords(sentence, 'cy') === 'cy';

export function welshFigures(
  sentence: string,
  before: Spoken,
): { readonly drafts: readonly Draft[]; readonly spoken: Spoken } {
  const numbers = numbersIn(sentence).flatMap((number) => measuredIn(sentence, number));
  const timed = periodsOfNumbers(sentence, numbers, before);
  const drafts: Draft[] = [];
  let from: WelshSaid | null = null;
  numbers.forEach((number, index) => {
    const around = {
      before: timed.blanked.slice(Math.max(0, number.start - NEAR), number.start),
      after: timed.blanked.slice(number.end, number.end + NEAR),
    };
    const said = welshWordingOf(around, number.unit, from);
    from = said.isEarlier && GOES_TO.test(around.after) ? said : null;
    const isTimed = timed.dated[index] || (said.role !== 'target' && !said.isEarlier);
    const own = indicatorOf(around.before, around.after);
    const goesOn =
      said.isEarlier || said.role === 'target' || said.role === 'change' || TO_LEVEL.test(around.before);
    drafts.push({
      ...said,
      // Where it came from went nowhere.
      direction: said.isEarlier ? null : said.direction,
      ...around,
      number,
      period: isTimed ? (timed.periods[index] ?? null) : null,
      indicator: (goesOn && drafts.at(-1)?.indicator) || own,
      ownWords: own,
      wider: '',
      target: null,
      polarity: null,
    });
  });
  return { drafts: withTargets(drafts), spoken: timed.spoken };
}

/** "o 60% i 72%": of what the number before is. */
const TO_LEVEL = /\d(?:%| y cant|m)? i $/;

/** "86 y cant", "2 bwynt canran", "£1.2 miliwn". */
const AFTER = /^(?:(?<percent> ?y cant\b)|(?<pp> ?[pb]wynt(?:iau)? canran\b)|(?<scale> ?[mb]iliwn\b))/i;
/** "£450 mil": thousands, where English has so written millions. */
const THOUSANDS = / ?mil$/i;

function measuredIn(sentence: string, number: NumberInText): readonly NumberInText[] {
  const match = AFTER.exec(sentence.slice(number.end, number.end + 20));
  const { percent, pp, scale } = match?.groups ?? {};
  const end = number.end + (match?.[0].length ?? 0);
  switch (number.unit) {
    case '%':
    case 'pp':
      return [number];
    case '£':
      return [{ ...number, end, value: poundsOf(sentence, number, scale?.trim().toLowerCase()) }];
    case 'count':
      if (percent !== undefined) return [{ ...number, end, unit: '%' }];
      return pp === undefined ? [] : [{ ...number, end, unit: 'pp' }];
    default:
      return [];
  }
}

function poundsOf(sentence: string, { start, end, value }: NumberInText, scale: string | undefined): number {
  if (THOUSANDS.test(sentence.slice(start, end))) return roundPennies(value / 1e3);
  return roundPennies(value * (scale === 'biliwn' ? 1e9 : scale === 'miliwn' ? 1e6 : 1));
}

/** "72% o'r ymweliadau â phlant mewn pryd" → what the share is of. */
const OF_WHAT =
  /^ o(?:'r|'i| y| yr| holl)? (?<what>[^.;,:()\d]{3,100}?)(?= yn erbyn | o'[iu] [cg]| sy'n | ond | gyda |[.;,:()\d]|$)/i;
/** "Cyfanswm y gorwariant oedd" → what stood so. */
const CLAUSE_BEFORE = /(?<what>[^.;,:()\d]{3,100})$/;
/** What stands around a name and is none of it. */
const EDGES: ReadonlySet<string> = new Set(
  (
    "roedd mae oedd bu yw ydy wedi cynyddodd gostyngodd cododd disgynnodd lleihaodd yn ar gan at i o i'r o'r a'r a ac ond gyda na " +
    "na'r y yr sef tua oddeutu dim targed darged erbyn rhagwelir disgwylir o'i i'w"
  ).split(' '),
);

/** Empty where the words beside a number do not say what it measures. */
function indicatorOf(before: string, after: string): string {
  const what = OF_WHAT.exec(after)?.groups?.what ?? CLAUSE_BEFORE.exec(before)?.groups?.what ?? '';
  const words = what.trim().split(/\s+/);
  const isTelling = (word: string) => !EDGES.has(word.toLowerCase());
  const name = words.slice(words.findIndex(isTelling), words.findLastIndex(isTelling) + 1).join(' ');
  return /\p{L}{4}/u.test(name) ? name : '';
}
