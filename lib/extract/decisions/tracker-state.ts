/** A tracker's own words for where a row stands, of what kind it is, and whose. */
import type { Recommendation } from '../findings';
import { WELSH_CATEGORIES, welshStatusOf } from './welsh-trackers';

type Status = NonNullable<Recommendation['status']>;
type Category = NonNullable<Recommendation['category']>;

const STATES: readonly (readonly [Status, RegExp])[] = [
  [
    'completed',
    /^(?:✓|✔|☑|(?:action |now )?complete[d]?\b|done\b|closed\b|achieved\b|discharged\b|implemented\b|delivered\b|actioned\b|fulfilled\b|resolved\b|y(?:es)?$)/i,
  ],
  [
    'in progress',
    /^(?:in progress|ongoing|on-going|on track|under ?way|open\b|part(?:ially|ly)|paused|in hand|on hold|awaiting)/i,
  ],
  ['not started', /^(?:not (?:yet )?(?:started|begun|due)|outstanding|to be started|pending)/i],
  ['withdrawn', /^(?:withdrawn|no longer|superseded|cancelled)/i],
];

/** "✓", "Completed", "In progress", "Ar y gweill" → a status; other words → `null`. */
export const statusOf = (printed: string): Recommendation['status'] =>
  STATES.find(([, pattern]) => pattern.test(printed))?.[0] ?? welshStatusOf(printed);

/** Category names of trackers, the more telling word first: an "Information request" is no request for action. */
const CATEGORIES: readonly (readonly [Category, RegExp])[] = [
  ['information request', /\b(?:information|briefing)\b|^requests?\b/i],
  ['suggestion', /\bsuggest(?:ion|ed)\b/i],
  ['recommendation', /\brecommend(?:ation|ed)\b/i],
  ['committee decision', /\b(?:decisions?|resolution)\b/i],
  ['committee action', /\bactions?\b/i],
];

/** "Scrutiny Recommendation", "Argymhelliad" → recommendation; `null` for a council's own words. */
export const categoryOf = (printed: string): Recommendation['category'] =>
  CATEGORIES.find(
    ([category, pattern]) => pattern.test(printed) || WELSH_CATEGORIES[category].test(printed),
  )?.[0] ?? null;

/** Whoever the column names; `null` for "Not applicable.", "TBC" and a blank. */
export const ownerNamed = (printed: string): string | null =>
  printed === '' || NOBODY.test(printed) ? null : printed;

const NOBODY =
  /^(?:n\/?a|none|not applicable|tbc|to be confirmed|amherthnasol|ddim yn berthnasol|i['’]w gadarnhau|[-–])\.?$/i;
