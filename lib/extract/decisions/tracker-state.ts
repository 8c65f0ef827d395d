/** A tracker's own words for where a row stands, of what kind it is, and whose. */
import type { Recommendation } from '../findings';
import { welshStatusOf } from './welsh-trackers';

/** "✓", "Completed", "In progress", "Ar y gweill" → a status; other words → `null`. */
export function statusOf(printed: string): Recommendation['status'] {
  if (
    /^(?:✓|✔|☑|(?:action |now )?complete[d]?\b|done\b|closed\b|achieved\b|discharged\b|implemented\b|delivered\b|actioned\b|fulfilled\b|resolved\b|y(?:es)?$)/i.test(
      printed,
    )
  )
    return 'completed';
  if (
    /^(?:in progress|ongoing|on-going|on track|under ?way|open\b|part(?:ially|ly)|paused|in hand|on hold|awaiting)/i.test(
      printed,
    )
  )
    return 'in progress';
  if (/^(?:not (?:yet )?(?:started|begun|due)|outstanding|to be started|pending)/i.test(printed))
    return 'not started';
  if (/^(?:withdrawn|no longer|superseded|cancelled)/i.test(printed)) return 'withdrawn';
  return welshStatusOf(printed);
}

/** Category names of trackers, the more telling word first: an "Information request" is no request for action. */
const CATEGORIES: readonly (readonly [NonNullable<Recommendation['category']>, RegExp])[] = [
  ['information request', /\b(?:information|briefing|g?wybodaeth|briffio)\b|^(?:requests?|cais)\b/i],
  ['suggestion', /\b(?:suggest(?:ion|ed)|awgrym(?:iad)?)\b/i],
  ['recommendation', /\b(?:recommend(?:ation|ed)|argymhelliad)\b/i],
  ['committee decision', /\b(?:decisions?|resolution|penderfyniad)\b/i],
  ['committee action', /\b(?:actions?|cam(?:au)?)\b/i],
];

/** "Scrutiny Recommendation", "Argymhelliad" → recommendation; `null` for a council's own words. */
export const categoryOf = (printed: string): Recommendation['category'] =>
  CATEGORIES.find(([, pattern]) => pattern.test(printed))?.[0] ?? null;

/** Whoever the column names; `null` for "Not applicable.", "TBC" and a blank. */
export const ownerNamed = (printed: string): string | null =>
  printed === '' || NOBODY.test(printed) ? null : printed;

const NOBODY =
  /^(?:n\/?a|none|not applicable|tbc|to be confirmed|amherthnasol|ddim yn berthnasol|i['’]w gadarnhau|[-–])\.?$/i;
