/** What a number measures, beside the one before it: its own words, those of that number, or both. */
import type { Draft } from './completed';
import { says } from './naming-words';

/** "compared to 69%", "from 71%", "(87%)", "against a target of 95%": of what was named before. */
const GOES_ON =
  /(?:\b(?:compared (?:to|with)|from|against|than|versus|vs|below|above|target of|target is|target was|not exceed(?:ing)?|no more than|now|to|or|and)(?: (?:the|an?|our|about|approximately|only|just|aspirational|our|its))*(?: (?:low|high|target|peak) of)?|\(|[–-]) ?$/i;
/** "in September", "at the end of": nothing that names a measure follows. */
const NOTHING_NAMED =
  /^(?:[ ,.;)%]*$|[ ,]*(?:\(|\)|[.;,]|[–-] |(?:in|at|as at|for|by|on|since|during|last|end|target)\b[ ,]*(?:the |end |of )*(?:[.;,)(]|$|previous|last|same)|the (?:year before|previous year)|(?:and|or|but|which|with|by|compared|against|target|while|from|to)\b))/i;

/** Its own words, those of the number before, or both: "the fund was £5.7m (£4.5m adults)". */
export function indicatorBeside(one: Draft, before: Draft | null, isFirst: boolean): string {
  const draft =
    one.role === 'comparator'
      ? { ...one, indicator: withoutOthers(one.indicator, one), wider: withoutOthers(one.wider, one) }
      : one;
  if (isFirst && says(draft.wider) && !says(draft.indicator)) return draft.wider;
  if (before === null) return draft.indicator;
  if (isOfSameMeasure(draft, before, isFirst)) return before.indicator;
  if (!says(draft.indicator)) return draft.wider || draft.indicator;
  const referring = OF_THOSE.exec(draft.indicator)?.[0];
  if (referring !== undefined) return `${countedIn(before)} ${draft.indicator.slice(referring.length)}`;
  const counted = isFirst ? undefined : nounOf(before);
  const link = OF_THEM.exec(draft.after)?.groups?.link;
  const isNamed = counted !== undefined && draft.indicator.startsWith(`${counted} `);
  if (counted && !isNamed && link && before.number.unit === draft.number.unit)
    return `${counted} ${draft.indicator.startsWith(`${link} `) ? '' : `${link} `}${draft.indicator}`;
  const isShort = draft.indicator.split(' ').length <= 2;
  const isAlike = draft.number.unit === before.number.unit || !draft.indicator.includes(' ');
  const isPart = /\([^()]*$/.test(draft.before) && isAlike;
  const isNextPart = /\([^()]*$/.test(before.before);
  const isBareRate = draft.number.unit.startsWith('per ') && !/\brate/i.test(draft.indicator);
  return !isFirst && isShort && (isPart || isBareRate)
    ? `${isNextPart ? before.indicator.replace(/: .*$/, '') : before.indicator}: ${draft.indicator}`
    : draft.indicator;
}

/** "95% of them had been", "9 of which related to": of what was counted before. */
const OF_THOSE = /^(?:them|which|whom) (?=[a-z])/i;

/** "92 incidents": incidents; "2 of which were": what those were of. */
const countedIn = ({ after, indicator }: Draft): string =>
  /^ of (?:which|whom|them)\b/i.test(after)
    ? (indicator.split(' ')[0] ?? indicator)
    : (COUNTED_FIRST.exec(after)?.groups?.noun ?? indicator);

/** Of a comparator its own name says nothing of what is measured. */
function withoutOthers(name: string, { who }: Draft): string {
  const words = name.replace(THAN_OTHERS, '');
  return words.toLowerCase() === who?.toLowerCase() ? '' : words;
}

/** "the rate was better than the national average": the rate; "in line with the average": nothing. */
const THAN_OTHERS =
  /^(?:line with|similar to|comparable (?:to|with)|compares? (?:favourably|well|poorly|unfavourably)? ?(?:to|with)|(?:better|worse|higher|lower|more|less|fewer) than)\b.*$|(?: (?:is|are|was|were|remains?|stands?))?(?: (?:also|still|much|slightly|far|well|significantly|just)){0,2}(?: (?:better|worse|higher|lower|more|less|fewer) than| above| below| (?:up|down) on| in line with)\b.*$/i;

/** "85 children had …, 59 for neglect": children for neglect. */
const COUNTED_FIRST =
  /^ (?!(?:in|at|on|of|for|by|from|to|per|with|and|or|since|during|over|under)\b)(?<noun>[a-z][a-z'-]+(?: people| workers| carers| homes)?)\b/i;
const OF_THEM = /^ (?<link>for|within|in|from|with|under|aged|were|was|are|had|have|became) [a-z0-9(]/i;

const nounOf = ({ after, indicator }: Draft): string | undefined =>
  OF_THEM.test(after) ? indicator.split(' ')[0] : COUNTED_FIRST.exec(after)?.groups?.noun;

function isOfSameMeasure(draft: Draft, before: Draft, isFirst: boolean): boolean {
  const isInBracket = /\( ?$/.test(draft.before) && !isFirst;
  if (isInBracket && /^[ %]*\)/.test(draft.after)) return true;
  if (!isFirst && OR_IN_OTHER_UNITS.test(between(draft, before))) return true;
  if (!isFirst && BESIDE_PLAN.test(draft.indicator)) return true;
  if (draft.role === 'change' && !says(draft.indicator)) return true;
  if (draft.number.unit !== before.number.unit && !isRateOf(draft, before)) return false;
  if (!says(draft.indicator)) return true;
  if (NAMED_ANEW.test(between(draft, before)) && !isFirst) return false;
  return !isFirst && GOES_ON.test(upToOthers(draft, before)) && NOTHING_NAMED.test(draft.after);
}

/** "above the England average of 78%": what leads to whom the council is compared with leads to the number, unless it is said of a measure of its own. */
function upToOthers(draft: Draft, last: Draft): string {
  const { before, who, role } = draft;
  if (role !== 'comparator' || who === null || SAID_ANEW.test(between(draft, last))) return before;
  const at = before.toLowerCase().lastIndexOf(who.toLowerCase());
  return at > 0 && OF_OTHERS.test(before.slice(at + who.length)) ? before.slice(0, at) : before;
}

const SAID_ANEW = / (?:is|are|was|were|stands?|stood|remains?|remained) /i;
const OF_OTHERS = /^(?:['’]s?)?(?: (?:average|figure|rate|mean|median))?(?:,| of| at| is| was)? ?\(?$/i;

const between = ({ before, number }: Draft, last: Draft): string =>
  before.slice(Math.min(0, last.number.end - number.start) || before.length);
/** "5,229 – or 17.3%", "£52.8m or 82.6%": the same once more. */
const OR_IN_OTHER_UNITS = /^ (?:– )?or (?:about |around |nearly )?$/i;
/** "£2.9m (16%) above budget". */
const BESIDE_PLAN =
  /^(?:above|below|over|under|ahead of|behind|short of) (?:the |its |our )?(?:budget|plan|profile|forecast|trajectory)$/i;
/** "a prevention duty to 318 and a relief duty to 405": no way from one to the other. */
const NAMED_ANEW = / and an? (?:[a-z-]+ ){1,4}to $/i;

/** "16.0% … a target of not exceeding 20": the unit is not always printed again. */
const isRateOf = (draft: Draft, before: Draft): boolean =>
  draft.number.unit === 'count' && draft.role === 'target' && before.number.unit === '%';
