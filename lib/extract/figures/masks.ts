/**
 * Stretches of text whose digits count nothing. Almost half of the numbers in a
 * pack are dates, references or numbering: they are struck out before anything
 * is read.
 */
import { matchesOf } from '@/lib/document/matches';
import { datesIn, MONTH, MONTH_AND_YEAR, MONTH_NAME } from './months';

type Stretch = { readonly start: number; readonly end: number };

/** Masks that match nothing in a text without `needs`: one cheap look for several. */
type Family = { readonly needs: RegExp; readonly masks: readonly RegExp[] };

/** Each with an example. */
const FAMILIES: readonly Family[] = [
  {
    needs: MONTH_NAME,
    masks: [
      // "September 2017", "Oct '19", "March 19"
      new RegExp(MONTH_AND_YEAR, 'gi'),
      // "25 November", "6th May", "1 and 2 October"
      new RegExp(
        `\\b[0-3]?\\d(?:st|nd|rd|th)?(?: ?(?:-|–|and|to) ?[0-3]?\\d(?:st|nd|rd|th)?)? (?:of )?(?:${MONTH})\\b`,
        'gi',
      ),
    ],
  },
  {
    needs: /(?:19|20)\d\d/,
    masks: [
      // "2019/20", "2019-2020", "2019 – 20"
      /\b(?:19|20)\d\d ?[/–-] ?(?:(?:19|20)\d\d|\d\d)\b/g,
      // a year by itself: "in 2018"
      /(?<![\d,.£])(?:19|20)\d\d(?!\d|[,.]\d| ?%| (?:people|children|residents|homes|pupils|votes|responses|staff|referrals|contacts|calls|cases|visits|applications|complaints|incidents|offences|repairs)| in (?:the )?(?:current|previous|last|same) )/g,
      /\b(?:since|in|during|from|by|until|before|after|early|late) (?:19|20)\d\d\b(?![,.]\d|%)/gi,
    ],
  },
  {
    // web and e-mail addresses
    needs: /@|www\.|:\/\//,
    masks: [/\b(?:https?:\/\/|www\.)\S+|(?<!\S)\S[^\s@]*@\S[^\s.]*\.\S+/g],
  },
  {
    needs: /\//,
    masks: [
      // "18/19"
      /(?<![\d,.£])[0-4]\d ?\/ ?[0-5]\d(?![\d,.%])/g,
      // fractions: "3/7th"
      /\b\d\/\d{1,2}(?:th|rd|s)?\b/g,
    ],
  },
  {
    needs: /\+/,
    masks: [
      // "+44 20 7946 0123"
      /\+\d{2,3} ?(?:\(0\) ?)?\d{2,4} ?\d{3,4} ?\d{3,4}\b/g,
      // "65+"
      /\b\d{1,2}\+(?! ?%)/g,
    ],
  },
  {
    needs: /:/,
    // "17:30"
    masks: [/(?<!\bratio (?:of |is |was )?)\b[0-2]?\d:[0-5]\d\b/g],
  },
  {
    needs: /\) /,
    // "3) review", but not the end of "(a total of 12) were"
    masks: [/\b\d{1,2}(?=\) [a-z])(?<!\([^()]{0,80})/gi],
  },
  {
    // the base of a rate: "per 1,000", "/100,000"; what a column is printed in: "£000"
    needs: /000/,
    masks: [/(?:\bper |\/ ?)10{0,2},?000\b/gi, /£ ?'?0{3}'?s?\b/g],
  },
  {
    needs: /\b(?:age|under|over|between|liv|turn|u\d)|year/i,
    masks: [
      // "aged 16", "ages 18 to 25", "aged between 5 and 11", "16–17 year olds", "18 to 25 years"
      /\b(?:aged?|ages|age of|under|over)s? (?:between |of |up to |under |over )?\d{1,2}(?: ?(?:-|–|to|and) ?\d{1,2})?(?:s\b|(?= ?(?:year|and over|or (?:over|under|younger|older))|[ ,.;)]|$))/gi,
      /\b\d{1,2}(?: ?(?:-|–|to|and) ?\d{1,2})?[ -]years?(?:[ -]olds?\b| of age\b)/gi,
      /\b\d{1,2} ?(?:-|–|to) ?\d{1,2} years?\b/gi,
      /\bbetween \d{1,2} and \d{1,2}(?= (?:years|that|who)\b)/gi,
      // "who are between 21 and 25", "living beyond 64"
      /\b(?:who|that) (?:are|were) between \d{1,2} and \d{1,2}\b|\bliv(?:e|es|ed|ing) (?:beyond|past) \d{2,3}\b/gi,
      /\bturn(?:ed|s|ing)? \d{1,2}\b|\bu\d{1,2}s?\b/gi,
    ],
  },
  {
    // thresholds: "3 or more placements", "two or fewer", "5 or over"
    needs: / or /i,
    masks: [/\b\d{1,3} or (?:more|fewer|less|over|under|above|below)\b/gi],
  },
];
/** What has no such sign, or is as quickly looked for itself. */
const MASKS: readonly RegExp[] = [
  // "sections 10, 12, 12C and 17A", "paragraphs 1 to 9"
  /\b(?:sections?|paragraphs?|paras?|pages?|items?|regulations?|articles?|recommendations?|appendices|minutes?|annexes|clauses?|schedules?|figures|tables|rules?|pp?\.|nos?\.) ?\d{1,4}[A-Za-z]{0,2}(?:(?:, | and | to | or | & |-|–)\d{1,4}[A-Za-z]{0,2}\b)*/gi,
  // "indicators 26 and 27", "measures – 31 and 33"
  /\b(?:indicators?|measures?|kpis?) ?[–-]? ?\d{1,3}(?:(?:, | and | to | & |-|–)\d{1,3}\b)+/gi,
  // "Q2", "quarter 3", "Qtr 1"
  /\b(?:Q|qtr\.? ?|quarter )[1-4]\b/gi,
  // "10.15 am", "5:00pm"
  /\b[0-2]?\d(?:[.:][0-5]\d)? ?[ap]\.?m\b/gi,
  // telephone numbers: "01632 960239", "020 7946 0123"
  /\b0\d{2,4}\)? ?\d{3,4} ?\d{3,4}\b/g,
  // "24/7", "24 hours a day", "24 hour care", "1:1", "1-1"
  /\b24 ?\/ ?7\b|\b24[ -]?h(?:ou)?rs?\b|\b1 ?[:-] ?1\b/gi,
];

/** Asked with offsets in growing order: true where the digit there counts nothing. */
export function maskOf(text: string): (at: number) => boolean {
  const stretches: Stretch[] = [];
  const strike = (mask: RegExp) => {
    for (const { 0: words, index } of matchesOf(mask, text))
      stretches.push({ start: index, end: index + words.length });
  };
  MASKS.forEach(strike);
  for (const { needs, masks } of FAMILIES) if (needs.test(text)) masks.forEach(strike);
  stretches.push(...datesIn(text));
  stretches.sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return (at) => {
    for (; next < stretches.length && (stretches[next]?.start ?? 0) <= at; next++)
      reach = Math.max(reach, stretches[next]?.end ?? 0);
    return at < reach;
  };
}
