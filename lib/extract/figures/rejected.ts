/**
 * Numbers that are no figures. Almost half of the numbers in a pack are dates,
 * references or numbering: these are thrown out before anything is read.
 */
import { findDates } from '@/lib/document/dates';
import type { NumberInText } from './numbers';

export type Stretch = { readonly start: number; readonly end: number };

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Whole stretches in which no digit counts anything, each with an example. */
const MASKS: readonly RegExp[] = [
  // "September 2017", "Oct '19", "March 19"
  new RegExp(`\\b${MONTH},? ?'?(?:(?:19|20)\\d\\d|\\d\\d)\\b(?! ?%)`, 'gi'),
  // "25 November", "6th May", "1 and 2 October"
  new RegExp(
    `\\b[0-3]?\\d(?:st|nd|rd|th)?(?: ?(?:-|–|and|to) ?[0-3]?\\d(?:st|nd|rd|th)?)? (?:of )?${MONTH}\\b`,
    'gi',
  ),
  // "2019/20", "2019-2020", "2019 – 20", "18/19"
  /\b(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b/g,
  /(?<![\d,.])[0-4]\d ?\/ ?[0-5]\d(?![\d,.%])/g,
  // a year by itself: "in 2018"
  /(?<![\d,.£])(?:19|20)\d\d(?![\d,%]|\.\d| (?:people|children|residents|homes|pupils|votes|responses|staff))/g,
  // "10.15 am", "5:00pm", "17:30"
  /\b[0-2]?\d(?:[.:][0-5]\d)? ?[ap]\.?m\b/gi,
  /\b[0-2]?\d:[0-5]\d\b/g,
  // telephone numbers: "01432 260239"
  /\b0\d{2,4} ?\d{3} ?\d{3,4}\b/g,
  // the base of a rate: "per 10,000", "/100,000"
  /(?:\bper |\/ ?)10{1,2},?000\b/gi,
  // web and e-mail addresses
  /\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+/g,
  // "aged 16", "ages 18 to 25", "aged between 5 and 11", "16–17 year olds", "18 to 25 years"
  /\b(?:aged?|ages|age of|under|over)s? (?:between |of )?\d{1,2}(?: ?(?:-|–|to|and) ?\d{1,2})?(?:s\b|(?= ?(?:year|and over)))?/gi,
  /\b\d{1,2}(?: ?(?:-|–|to|and) ?\d{1,2})?[ -]years?(?:[ -]olds?\b| of age\b)/gi,
  /\b\d{1,2} ?(?:-|–|to) ?\d{1,2} years?\b/gi,
  /\b\d{1,2}\+(?! ?%)/g,
  // "24/7", "24 hours a day", "24 hour care", "1:1", "1-1"
  /\b24 ?\/ ?7\b|\b24[ -]hours?\b|\b1 ?[:-] ?1\b/gi,
];

/** What stands right before a number that only names something: "section 20", "Appendix 2", "PQ 1". */
const NAMING =
  /(?:\b(?:sections?|ss?\.?|pages?|pp?\.|paragraphs?|paras?\.?|appendi(?:x|ces)|items?|minutes?|annex(?:e)?s?|tables?|figures?|charts?|graphs?|chapters?|articles?|regulations?|reg\.|schedules?|parts?|phases?|versions?|v\.?|grades?|bands?|tiers?|levels?|stages?|key stage|ks|years?|rooms?|nos?\.?|numbers? |numbered|ref(?:erence)?s?\.?|forms?|teams?|groups?|areas?|zones?|options?|class|types?|category|categories|priority|priorities|objectives?|standards?|principles?|recommendations?|actions?|questions?|steps?|courts?|box|floor|wards?|units?|pq|mq|q|s|act|circular|building bulletin|form|week|day|month|quarter|covid|windows|office) ?|#)\(?$/i;

/** What stands right after: ordinals, letters grown on, "form entry", "st century". */
const NAMED = /^(?:st|nd|rd|th)\b|^[A-Za-z]{2,}|^[a-jl-lo-z]\b|^ ?(?:form entry|x )|^\/\d/;

/** "within 45 working days", "every 6 weeks", "for up to 12 months": a rule, not a measurement. */
const STANDARD_BEFORE =
  /\b(?:within|every|each|after|before|under|next|last|past|previous|first|for|in|least|exceed(?:ing|s)?|than|to|of|over|up to|further|another|a|the|between|and|or)(?: (?:the|a|an|up to|at least|the last|the next|the past|only|some|about|around|approximately|more than|less than))? $/i;
/** "took 24 days", "an average of 12 weeks", "waiting time of 4 weeks". */
const MEASURED_BEFORE =
  /\b(?:average|mean|median|took|takes|taking|waiting time|duration|length|stands at|stood at)(?: [a-z]+){0,4} $/i;
const DURATIONS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'hours']);

/** Stretches of `text` whose digits count nothing. */
export function maskedSpans(text: string): readonly Stretch[] {
  const patterns = MASKS.flatMap((mask) =>
    [...text.matchAll(mask)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  return [...findDates(text), ...patterns];
}

/** True for a number that names, numbers or prescribes instead of measuring. */
export function isRejected(text: string, { start, end, unit, value }: NumberInText): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 30);
  if (unit === '%' || unit === 'pp' || unit === '£') return false;
  if (NAMING.test(before) || NAMED.test(after)) return true;
  if (DURATIONS.has(unit)) return STANDARD_BEFORE.test(before) && !MEASURED_BEFORE.test(before);
  if (/^ ?(?:years?|minutes?|seconds?|miles?|km|metres?|m2|sqm|acres?|hectares?)\b/i.test(after)) return true;
  return unit === 'count' && (Math.abs(value) >= 1e8 || /^\.?\d|^ ?[)\]]?:\d/.test(after));
}
