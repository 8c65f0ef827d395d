/** Numbers that name, number or prescribe something instead of measuring it. */
import type { Numeral } from './numerals';
import { BRIEF } from './unit-after';

/** What stands right before a number that only names something: "section 20", "Appendix 2", "PQ 1". */
const NAMING =
  /(?:\b(?:sections?|ss?\.?|pages?|pp?\.|paragraphs?|paras?\.?|appendi(?:x|ces)|items?|minutes?|annex(?:e)?s?|tables?|figures?|charts?|graphs?|chapters?|articles?|regulations?|reg\.|schedules?|parts?|phases?|versions?|v\.?|grades?|bands?|tiers?|levels?|stages?|key stage|ks|years?|rooms?|nos?\.?|numbers? |numbered|ref(?:erence)?s?\.?|forms?|teams?|groups?|areas?|zones?|options?|class|types?|category|categories|priority|priorities|objectives?|standards?|principles?|recommendations?|actions?|questions?|steps?|courts?|box|floor|wards?|units?|pq|mq|q|s|act|circular|building bulletin|week|day|month|quarter|covid|windows|office|profile|programme|project|rule|clause|lot|block|unit|platform|junction|route|house numbers?|tranche|indicator|kpi|top) ?|#)\(?$/i;
/** "Profile 2 across", "Building Block 3.": the number ends a name. */
const NAME_BEFORE = /\b[A-Z][a-z]+ $/;
const NAME_ENDS = /^(?: (?:of|in|on|at|to|for|with|across|and|or|is|was|are|will|has)\b|[,.;:)]|$)/;

/** What stands right after: ordinals, letters grown on, "form entry", "st century". */
const NAMED = /^(?: ?(?:st|nd|rd|th))\b|^[A-Za-z]{2,}|^[a-jl-lo-zA-LN-Z]\b|^ ?(?:form entry|x )|^\/\d/;
/** "two assessment teams", "3 reasons", "2 years": what an organisation or a plan has, not what it achieves. */
const NOT_COUNTED =
  /^(?: (?!(?:within|in|of|on|at|are|were|is|was|with|who|that|have|had|has|for)\b)[a-z0-9'+/-]+){0,4}? (?:teams|cohorts|reasons|aims|sections|categories|priorities|objectives|themes|stages|phases|options|pillars|strands|areas|parts|times|team(?= |[.,;)]|$)(?! (?:managers?|leaders?|members?)))\b/i;
/** "five in three": no share, and no count. */
const SHARE = /^ in (?:every )?(?:three|four|five|ten|twenty|a hundred|\d{1,3})\b/i;
const SHARE_BEFORE = /\b(?:one|two|three|four|five|six|seven|eight|nine|\d) in (?:every )?$/i;
const THRESHOLD = /^ or (?:more|fewer|less|over|under|above|below)\b/i;
/** "5 days or less". */
const LIMIT = /^(?:[ -](?:working )?(?:days|weeks|months|hours))? or (?:more|fewer|less|longer|under)\b/i;
const MEASURED_OTHERWISE = /^ ?(?:years?|miles?|km|metres?|m2|sqm|acres?|hectares?|mph|MW)\b|^ ?k?m[²³]/;

/** "within 45 working days", "every 6 weeks", "for up to 12 months": a rule, not a measurement. */
const STANDARD_BEFORE =
  /\b(?:within|every|each|after|before|under|next|last|past|previous|first|for|in|least|exceed(?:ing|s)?|than|to|of|from|over|up to|further|another|a|the|between|and|or|against)(?: (?:the|a|an|up to|at least|the last|the next|the past|only|some|about|around|approximately|more than|less than))? $/i;
/** "took 24 days", "an average of 12 weeks", "waiting time of 4 weeks", "the outturn of 12 days". */
const MEASURED_BEFORE =
  /\b(?:average|mean|median|took|takes|taking|compared|waiting time|wait|duration|length|stands at|stood at|outturn|figure)(?: [a-z]+){0,4} $/i;
/** "11 days per employee": what each of them had; "6 hours, down from": what was reached. */
const FOR_EACH =
  /^ (?:days|weeks|months|hours) (?:lost )?per (?:full[- ]time|FTE|WTE|employee|worker|member|person|head|case|claim)\b|^ (?:days|weeks|months|hours),? (?:up|down) from\b/i;
/** "vs 15 day target": what was aimed at. */
const AIMED = /\b(?:vs\.?|versus|against|compared (?:to|with))(?: (?:an?|the|its|our))? $/i;
const AS_TARGET = /^[ -]?(?:working )?(?:day|week|month|hour) target\b/i;
/** "compared to the previous 12 months", "the statutory deadline (20 weeks)": how long, but nothing took it. */
const STRETCH_BEFORE =
  /\b(?:last|past|previous|preceding|next|coming|rolling|first) $|\b(?:deadline|limit|timescale|timeframe)s? \($/i;
/** "groups of six children": how large each is to be. */
const SIZE_BEFORE = /\b(?:groups|cohorts|classes|batches) of (?:up to |around |about )?$/i;
/** "SC19 O 03": a reference. */
const ZERO_FIRST = /^0\d/;
const DURATIONS: ReadonlySet<string> = new Set(['days', 'weeks', 'months', 'hours']);
/** "improved from 28 days to 26 days", "the target of 25 days". */
const MOVED_BEFORE =
  /\b(?:improved|worsened|increas(?:ed|ing)|decreas(?:ed|ing)|reduc(?:ed|ing)|fell|fallen|risen|rose|dropped|went|gone)\b[^.;]{0,60} (?:from|to|by) $|\b(?:up|down) from $|\b(?:improved|worsened|fell|rose|risen|fallen) to [^.;]{1,40} (?:from|against) $|(?<!\b(?:in|within) (?:(?:an?|the|our) )?)\btargets?\b[^.;\d]{0,40} (?:of|is|was|at) $/i;
/** The second half of "9 minutes 20 seconds". */
const AFTER_MINUTES = /\b(?:minutes?|mins?),?(?: and)? $/i;
/** "26 week timescale", "12-month plan": a duration that describes the next word. */
const ATTRIBUTIVE = /^[ -]?(?:working )?(?:day|week|month|hour)\b(?!s)/i;
/** "1 day: 89%": a label. */
const LABELS = /^[ -]?(?:days?|weeks?|months?|hours?|h(?:ou)?rs?) ?:/i;
/** "six months after", "three months' notice": when, and not how long. */
const AFTERWARDS =
  /^[ -](?:(?:working|school|calendar) )?(?:days?|weeks?|months?|hours?)['’]? (?:after|before|later|earlier|notice|ago|from now|following|time)\b/i;
/** "at least 2 oversights": a condition, unless many. */
const CONDITION_BEFORE =
  /\b(?:at least|at most|no more than|more than|fewer than|up to|minimum of|maximum of) $/i;

const isMeasured = (text: string, start: number): boolean =>
  MEASURED_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
  MOVED_BEFORE.test(text.slice(Math.max(0, start - 90), start));

/** Shares and money always measure something. */
export function isRejected(text: string, { start, end, unit, value, isMoney }: Numeral): boolean {
  if (unit === '%' || unit === 'pp' || isMoney) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 60);
  if (NAMING.test(before) || NAMED.test(after)) return true;
  if (ZERO_FIRST.test(text.slice(start, end)) || SIZE_BEFORE.test(before)) return true;
  if (unit === 'ratio') return false;
  if (BRIEF.test(after)) return AFTER_MINUTES.test(before) || !isMeasured(text, start);
  if (DURATIONS.has(unit)) {
    if (LABELS.test(after) || AFTERWARDS.test(after) || LIMIT.test(after)) return true;
    if (AIMED.test(before) && AS_TARGET.test(after)) return false;
    if (value !== 1 && ATTRIBUTIVE.test(after)) return true;
    if (!Number.isInteger(2 * value) || FOR_EACH.test(after)) return false;
    return STRETCH_BEFORE.test(before) || (STANDARD_BEFORE.test(before) && !isMeasured(text, start));
  }
  if (THRESHOLD.test(after) || SHARE.test(after) || SHARE_BEFORE.test(before)) return true;
  if (MEASURED_OTHERWISE.test(after) || NOT_COUNTED.test(after)) return true;
  if (unit !== 'count') return false;
  if (value < 10 && CONDITION_BEFORE.test(before)) return true;
  if (NAME_BEFORE.test(before) && NAME_ENDS.test(after)) return true;
  return Math.abs(value) >= 1e8 || /^\.?\d|^ ?[)\]]?:\d/.test(after);
}
