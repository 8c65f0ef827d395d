/** What the words around a number say it is: its role, whose it is, which way it went. */
import type { Figure, Unit } from '../findings';
import { comparatorInLabel, findComparator } from '../lexicon/comparators';

export type Said = Pick<Figure, 'role' | 'who' | 'direction'>;

/** The words of one sentence before and after a number, no more than `NEAR` of each. */
export type Around = { readonly before: string; readonly after: string };

export const NEAR = 160;
const LONGEST_SENTENCE = 400;
/** How far before its figure a comparator is named. */
const NAME_REACH = 90;

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
/** What is measured beside a target is no target itself. */
const OF_OTHER_TARGET: readonly RegExp[] = [MET_BEFORE, SAID_OF_TARGET, BESIDE_TARGET];
/** "requires that 95% of patients must be seen": a duty is a target. */
const REQUIRES = /\b(?:requires?|required|expects?|expected|states?)(?: that)?(?: at least)? $/i;
const MUST_BE = /^ of [^.;]{0,120}\b(?:must|should) be\b/i;
const SAVINGS_BEFORE = /\bsavings?\b[^.;\d]{0,140}$/i;
const REQUIRED = /\b(?:required?|requirement|to be (?:achieved|delivered|found|made)|target)\b/i;
/** "forecast to be", "projected", "is expected to reach", "assumes … and a 3% pay award". */
const FORECAST =
  /\b(?:forecast|project(?:ed|ion)|predicted|expect(?:s|ed)|estimated|anticipated|will (?:be|generate|rise|fall|reach|cost|require|provide|save)|would (?:then |also )?(?:be|cost|save|require|need|add)|(?:could|may|might) (?:add|cost|require))\b(?:[^.;]|\.(?=\d)){0,60}$|\bassum(?:es?|ed|ing|ptions?)\b[^.;]{0,150}$|\bproposals?\b(?: [a-z]+){0,6} includ(?:es?|ing)\b[^.;]{0,150}$|\boffering\b[^.;\d]{0,40}$/i;
const BUDGET =
  /\b(?:budget(?:ed|s)?|grants?|funding|funded|fund|allocat(?:ed|ion)|capital|precept|investment|council tax|business rates|reserves?|drawdown|bids?|programme|settlement|block|DSG)\b/i;
/** "against a budget of". */
const OF_BUDGET = /\bbudget(?: of| is| was)? ?$/i;
const SPENT =
  /\b(?:(?:over|under)sp(?:end|ent|ending)|spen[dt]|spending(?! (?:power|review))|costs?|costing|expenditure|paid|saved|income|awarded|raised|received|returned|generated|drawn down)\b/i;
const COMPARED =
  /\b(?:compared (?:to|with)|against|below|above|better than|worse than|higher than|lower than|in accordance with|average|is|was|were|at|of|rate|figure|in|\()(?: (?:the|an?|our|its))?\b|\($/i;
/** "authorities like Westmarch average 86%". */
const ALIKE = /\b(?:[Aa]uthorities|[Cc]ouncils) like \p{Lu}\w+/u;
/** "would have been 215", "might be expected": what it would be at somebody else's rate. */
const IF_LIKE_THEM = /\b(?:would|might|if)\b/i;

/** "an increase of", "rose by", "up", "has fallen to". */
export const UP =
  'increas(?:e[ds]?|ing)|rise[ns]?|rising|rose|risen|gr[eo]w|grown|growth|climb(?:ed|ing)|up(?! to)';
export const DOWN =
  'decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing|tions?)|f[ae]ll(?:en|s|ing)?|drop(?:s|ped)?|down|declin(?:e[ds]?|ing)';
/** "went from 81% to 78%", "worsened from 18% to 24%". */
export const MOVES = 'went|gone|moved|changed|slipped|slid|dipped|jumped|improved|worsened|deteriorated';
/** "rise by 4", "increases the band D charge to £1,575": the way to a new level may be longer. */
const wayOf = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\b(?:(?: (?!from|and|but)[a-z-]+){0,5}|(?: (?!from|and|but)[a-z'-]+){0,9} to) ?$`,
    'i',
  );
/** Most sentences say of no change: one look is cheaper than three. */
const CHANGES = new RegExp(`\\b(?:${UP}|${DOWN}|improvement|change|variation|difference)\\b`, 'i');
const UP_BEFORE = wayOf(UP);
const DOWN_BEFORE = wayOf(DOWN);
/** "remains the same at": no further than so many letters before. */
const SAME_REACH = 60;
const SAME_BEFORE =
  /\b(?:unchanged|remain(?:s|ed)?(?: stable| static| the same)?|stayed)\b(?: [a-z]+){0,2} ?$/i;
/** "4% increase", "a 19% reduction": but in "£12 increase of £1" the rise is the next number. */
const UP_AFTER =
  /^(?: (?:general|total|overall|further|real[- ]terms?|annual|net|point))? (?:increase|rise|growth)\b(?! (?:of|by|from))/i;
const DOWN_AFTER =
  /^(?: (?:general|total|overall|further|real[- ]terms?|annual|net|point))? (?:decrease|reduction|fall|drop)\b(?! (?:of|by|from))/i;
/** "increase of", "fell by", "(up 2": the amount of the change, where "rose to" gives the new level. */
const AMOUNT_BEFORE = new RegExp(
  `\\b(?:(?:${UP}|${DOWN}|improvement|change|variation|difference)\\b(?! (?:on|over) the (?:previous|last|forecast))(?: [a-z-]+){0,4} (?:of|by)|up|down)(?: (?:only|just|about|around|approximately|under|over|nearly)){0,2} ?$`,
  'i',
);
/** "9 per cent more than a year before", "12 fewer than". */
const MORE_THAN = /^ (?:[a-z]+ )?(?<more>more|higher|fewer|less|lower) than (?:in|a|the|last|at)\b/i;
/** "1.8% up on the year before". */
const UP_ON = /^ (?<way>up|down) on\b/i;
/** "a 10% increase from": of a share it is how much, whatever the next number is. */
const SHARE_OF_CHANGE = /^ (?:increase|rise|growth|decrease|reduction|fall|drop)\b/i;
const RISEN_AFTER = /^ (?:increase|rise|growth)\b/i;
/** "£0.4m more than planned": a difference, but nothing went up. */
const THAN_PLANNED =
  /^ (?:[a-z]+ )?(?:more|higher|fewer|less|lower) than (?:planned|budgeted|expected|forecast)\b/i;
/** "a £1.2m adverse movement". */
const MOVEMENT = /^ (?:(?:adverse|favourable|net) )?(?:movement|variance|variation)\b/i;
/** "this is the same percentage as the previous year". */
const SAME_AFTER =
  /^[^.;\d]{0,60}\bthe same (?:[a-z]+ )?as (?:in |for )?(?:the )?(?:last|previous|year before)\b/i;
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
  if (SAVINGS_BEFORE.test(before) && REQUIRED.test(after)) return said('target');
  if (
    unit === '%' &&
    TAX_RISE.test(`${before.slice(-40).replace(/^.*, /, '')} ${after.slice(0, 40).replace(/,.*$/, '')}`)
  )
    return said('change', null, direction);
  if (unit === '£') return said(moneyRole(before, after), null, direction);
  const team = TEAM.exec(after)?.groups?.team ?? null;
  return said(FORECAST.test(before) ? 'forecast' : 'actual', team, direction);
}

type Change = Pick<Said, 'direction'> & { readonly isAmount: boolean };

/** Which way the words say that something went, and whether the number is by how much. */
function changeIn(before: string, after: string, unit: Unit): Change {
  const changes = CHANGES.test(before);
  const than = MORE_THAN.exec(after)?.groups?.more ?? UP_ON.exec(after)?.groups?.way ?? '';
  const isShare = unit === '%' && SHARE_OF_CHANGE.test(after) && /\ban? $/i.test(before);
  const isAfter = UP_AFTER.test(after) || DOWN_AFTER.test(after);
  const isUp =
    (changes && UP_BEFORE.test(before)) ||
    UP_AFTER.test(after) ||
    /^(?:more|higher|up)$/i.test(than) ||
    (isShare && RISEN_AFTER.test(after));
  const isDown =
    (changes && DOWN_BEFORE.test(before)) ||
    DOWN_AFTER.test(after) ||
    /^(?:fewer|less|lower|down)$/i.test(than) ||
    (isShare && !RISEN_AFTER.test(after));
  const same = isUnchanged(before, after) ? 'same' : null;
  return {
    direction: isUp === isDown ? same : isUp ? 'up' : 'down',
    isAmount: (changes && AMOUNT_BEFORE.test(before)) || isAfter || than !== '' || isShare,
  };
}

/** Few words are enough to say it, and most sentences do not. */
const isUnchanged = (before: string, after: string): boolean =>
  SAME_BEFORE.test(before.slice(-SAME_REACH)) || (after.includes('the same ') && SAME_AFTER.test(after));

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

/** Whose figure it is, where the words beside it name somebody the council is set beside. */
function comparatorOf(clause: string, after: string, sentence: string): string | null {
  const behind =
    /^(?: per 10{1,2},?000)?(?: \(| (?:for|in|across|among) (?:the )?| )(?<name>[^.,;()\d]{2,40})/i.exec(
      after,
    );
  const named = behind && nameAtStart(behind.groups?.name ?? '');
  if (named) return named;
  const opening = OPENING.exec(sentence)?.groups?.who;
  if (opening !== undefined && !/\d/.test(clause)) return opening;
  const near = clause
    .slice(-NAME_REACH)
    .replace(/^.*\d/s, '')
    .replace(/\([^()]*\)/g, ' ');
  const ahead = findComparator(near) ?? labelOf(clause);
  if (ahead && COMPARED.test(clause.slice(-NAME_REACH - 40))) return ahead.who;
  const alike = ALIKE.exec(clause.slice(-60));
  if (alike) return alike[0];
  const isSupposed = IF_LIKE_THEM.test(`${clause.slice(-60)}|${after.slice(0, 20)}`);
  return isSupposed ? (findComparator(sentence.slice(0, LONGEST_SENTENCE))?.who ?? null) : null;
}

/** "National (2025/26) care leavers in touch 86%": a sentence that begins with whom it is of. */
const OPENING =
  /^(?<who>National|Regional|England|Wales|Scotland|London)(?: average| figure)? \([^()]{4,24}\)/i;

function nameAtStart(words: string): string | null {
  const found = findComparator(words);
  return found && found.start <= 4 ? found.who : null;
}

/** "SN: 52%": the label right before a number. */
function labelOf(clause: string) {
  if (!/[:=(] ?$/.test(clause)) return null;
  const label = /(?<label>[A-Za-z' ]{2,30})[:=(] ?$/.exec(clause.slice(-40));
  return label ? comparatorInLabel(label.groups?.label ?? '') : null;
}
