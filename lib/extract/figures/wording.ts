/** What the words around a number say it is: its role, whose it is, which way it went. */
import type { Figure, Unit } from '../findings';
import { changeIn } from './change-words';
import { comparatorOf } from './compared-with';

export type Said = Pick<Figure, 'role' | 'who' | 'direction'>;

/** The words of one sentence before and after a number, no more than `NEAR` of each. */
export type Around = { readonly before: string; readonly after: string };

export const NEAR = 160;

/** "a target of", "the target is", "savings of … will be required". */
const TARGET_BEFORE =
  /\b(?:target(?:s|ed|ing)?|aim(?:s|ed)?|threshold|goal|maintain|standard|no more than|not exceed(?:ing)?)\b[^.;,%\d]{0,40}$/i;
const TARGET_AFTER =
  /^\+? ?\(?(?:(?:(?:savings|income|annual|quarterly|national|local|statutory|corporate|agreed|(?:working )?(?:day|week|month|hour)) )?target|as (?:a|the) target|or (?:more|less|better) target)\b/i;
/** "13% were below target and 21% …": the target was another's, and not of so many. */
const MET_BEFORE =
  /\b(?:met|meeting|exceed(?:ed|ing)?|achiev(?:ed|ing)|missed|reached|hit|below|above|under|over|on|off|outside|within) (?:or [a-z]+ )?(?:(?:the|their|its|our) )?(?:[a-z]+ )?targets?,?(?: (?:and|while|whilst|with|but))? $|\bagainst (?:(?:their|its|our|the) )?targets?(?: \([^()]*\))?,? (?:and|while|whilst|with|but) $/i;
/** "Target not met: we carried forward seven". */
const SAID_OF_TARGET =
  /\btargets? (?:was |were |is |are )?(?:not )?(?:met|missed|achieved|exceeded|reached)\b[^.;\d]*$/i;
/** "well within target and at the end of August was": so is this. */
const BESIDE_TARGET =
  /\b(?:within|above|below|on|ahead of|under|over|off|outside) (?:(?:the|our|its) )?targets?(?! of| is| was)\b[^.;\d]*\b(?:and|but|while|with)\b[^.;\d]*$/i;
/** "£7.2m of the £9.5m target (76%)": how much of it. */
const SHARE_OF_TARGET = /\d[\d,.]{0,12} ?(?:%|k|m|bn|million)? target \($/i;
/** What is measured beside a target is no target itself. */
const OF_OTHER_TARGET: readonly RegExp[] = [MET_BEFORE, SAID_OF_TARGET, BESIDE_TARGET, SHARE_OF_TARGET];
/** "requires that 95% of patients must be seen": a duty is a target. */
const REQUIRES = /\b(?:requires?|required|expects?|expected|states?)(?: that)?(?: at least)? $/i;
const MUST_BE = /^ of [^.;]{0,120}\b(?:must|should) be\b/i;
const SAVINGS_BEFORE = /\bsavings?\b[^.;\d]{0,140}$/i;
const REQUIRED = /\b(?:required?|requirement|to be (?:achieved|delivered|found|made)|target)\b/i;
/** "£7.2m of the £9.5m target": what is required is the next. */
const NEXT_NUMBER = /\d.*$/s;
/** "forecast to be", "projected", "is expected to reach", "assumes … and a 3% pay award". */
const FORECAST =
  /\b(?:forecast|project(?:ed|ion)|predicted|expect(?:s|ed)|estimated|anticipated|will (?:be|generate|rise|fall|reach|cost|require|provide|save)|would (?:then |also )?(?:be|cost|save|require|need|add)|(?:could|may|might) (?:add|cost|require))\b(?:[^.;]|\.(?=\d)){0,60}$|\bassum(?:es?|ed|ing|ptions?)\b[^.;]{0,150}$|\bproposals?\b(?: [a-z]+){0,6} includ(?:es?|ing)\b[^.;]{0,150}$|\boffering\b[^.;\d]{0,40}$/i;
const BUDGET =
  /\b(?:budget(?:ed|s)?|grants?|funding|funded|fund|allocat(?:ed|ion)|capital|precept|investment|council tax|business rates|reserves?|drawdown|bids?|programme|settlement|block|DSG)\b/i;
/** "against a budget of". */
const OF_BUDGET = /\bbudget(?: of| is| was)? ?$/i;
const SPENT =
  /\b(?:(?:over|under)sp(?:end|ent|ending)|spen[dt]|spending(?! (?:power|review))|costs?|costing|expenditure|paid|saved|income|awarded|raised|received|collected|returned|generated|drawn down)\b/i;
/** "£0.4m more than planned": a difference, but nothing went up. */
const THAN_PLANNED =
  /^ (?:[a-z]+ )?(?:(?:more|higher|fewer|less|lower) than|above|below|over|under|ahead of|behind|short of) (?:the |its |our )?(?:planned|budgeted|expected|forecast|budget|plan|profile)\b/i;
/** "a £1.2m adverse movement". */
const MOVEMENT = /^ (?:(?:adverse|favourable|net) )?(?:movement|variance|variation)\b/i;
/** "12 children within the Leaving Care team". */
const TEAM =
  /^(?: [a-z]+){1,3} (?:within|in|from|held by) (?:the )?(?<team>[A-Z0-9][^.,;()\d]{1,40}? [Tt]eam(?: \d)?)\b/;
/** "a 2% precept" is what council tax goes up by. */
const TAX_RISE = /\bprecept\b|\bcouncil tax(?! (?:had|has|was|is|were|collect|arrears|support))\b/i;

export function wordingOf({ before, after }: Around, sentence: string, unit: Unit): Said {
  const clause = before.replace(/^.*(?:[;:]|\. )/s, '');
  const { direction, isAmount } = changeIn(before, after, unit);
  const isAimed = TARGET_BEFORE.test(before) && !OF_OTHER_TARGET.some((pattern) => pattern.test(before));
  const isDuty = MUST_BE.test(after) && REQUIRES.test(before);
  if (isAimed || isDuty || TARGET_AFTER.test(after)) return said('target');
  if (isAmount) return said('change', null, direction);
  if (THAN_PLANNED.test(after) || MOVEMENT.test(after)) return said('change');
  if (unit === 'pp') return said('change', null, direction);
  const who = comparatorOf(clause, after, sentence);
  if (who !== null) return said('comparator', who);
  if (SAVINGS_BEFORE.test(before) && REQUIRED.test(after.replace(NEXT_NUMBER, ''))) return said('target');
  if (
    unit === '%' &&
    TAX_RISE.test(`${before.slice(-40).replace(/^.*, /, '')} ${after.slice(0, 40).replace(/,.*$/, '')}`)
  )
    return said('change', null, direction);
  if (unit === '£') return said(moneyRole(before, after), null, direction);
  const team = TEAM.exec(after)?.groups?.team ?? null;
  return said(FORECAST.test(before) ? 'forecast' : 'actual', team, direction);
}

const said = (
  role: Figure['role'],
  who: string | null = null,
  direction: Figure['direction'] = null,
): Said => ({ role, who, direction });

function moneyRole(before: string, after: string): Figure['role'] {
  const nearest = `${before.slice(-60)}|${after.slice(0, 40)}`;
  const isSpent = SPENT.test(nearest);
  if (OF_BUDGET.test(before)) return 'budget';
  if (FORECAST.test(before)) return 'forecast';
  if (BUDGET.test(nearest) && !isSpent) return 'budget';
  if (isSpent) return 'actual';
  return BUDGET.test(before) || BUDGET.test(after) ? 'budget' : 'actual';
}
