/** The words with which papers say that something went up, down or stayed, and by how much. */
import type { Figure, Unit } from '../findings';

/** "an increase of", "rose by", "up", "has fallen to". */
export const UP =
  'increas(?:e[ds]?|ing)|rise[ns]?|rising|rose|risen|gr[eo]w|grown|growth|climb(?:ed|ing)|widen(?:ed|ing)|doubled|(?<!-)up(?! to)';
export const DOWN =
  'decreas(?:e[ds]?|ing)|reduc(?:e[ds]?|ing|tions?)|f[ae]ll(?:en|s|ing)?|drop(?:s|ped)?|down|declin(?:e[ds]?|ing)|narrow(?:ed|ing)|halved';
/** "went from 81% to 78%", "worsened from 18% to 24%". */
export const MOVES = 'went|gone|moved|changed|slipped|slid|dipped|jumped|improved|worsened|deteriorated';
/** "rise by 4", "increases the band D charge to £1,575", "fell by 3 to 118": the way to a new level may be longer. */
const wayOf = (words: string): RegExp =>
  new RegExp(
    `\\b(?:${words})\\b(?:(?: (?!from|and|but)[a-z-]+){0,5}|(?: (?!from|and|but)[a-z'-]+){0,9} to| by [^,;.()]{1,40}(?<!compared) to) ?$`,
    'i',
  );
/** Most sentences say of no change: one look is cheaper than three. */
const CHANGES = new RegExp(
  `\\b(?:${UP}|${DOWN}|improvement|change|variation|variance|movement|difference)\\b`,
  'i',
);
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
  `\\b(?:(?:${UP}|${DOWN}|improvement|change|variation|variance|movement|difference)\\b(?! (?:on|over) the (?:previous|last|forecast))(?: [a-z-]+){0,4} (?:of|by)|up|down)(?: (?:only|just|about|around|approximately|under|over|nearly)){0,2} ?$`,
  'i',
);
/** "9 per cent more than a year before", "12 fewer than". */
const MORE_THAN = /^ (?:[a-z]+ )?(?<more>more|higher|fewer|less|lower) than (?:in|a|the|last|at)\b/i;
/** "1.8% up on the year before". */
const UP_ON = /^ (?<way>up|down) on\b/i;
/** "a 10% increase from": of a share it is how much, whatever the next number is. */
const SHARE_OF_CHANGE = /^ (?:increase|rise|growth|decrease|reduction|fall|drop)\b/i;
const RISEN_AFTER = /^ (?:increase|rise|growth)\b/i;
/** "this is the same percentage as the previous year". */
const SAME_AFTER =
  /^[^.;\d]{0,60}\bthe same (?:[a-z]+ )?as (?:in |for )?(?:the )?(?:last|previous|year before)\b/i;

/** "16%, lower than a year ago", "31%, which is in line with the quarter before": said of the number, and no amount. */
const THAN_BEFORE =
  /^,? ?(?:(?:which|this|it) (?:is|was) |and )?(?:(?:slightly|significantly|much|well|broadly) )?(?:(?<way>lower|higher|fewer|more|less|(?<!-)up|down) (?:than|on)|(?:similar|identical) to|in line with|unchanged (?:from|since|on)|(?:about )?the same as) (?:in |at |for |that of |those of )?(?:the )?(?:a year (?:ago|before|earlier)|(?:last|previous|preceding) (?:year|quarter|month|period)|year before|same (?:time|point|period|quarter) (?:last year|a year))/i;

type Change = Pick<Figure, 'direction'> & { readonly isAmount: boolean };

/** Which way the words say that something went, and whether the number is by how much. */
export function changeIn(before: string, after: string, unit: Unit): Change {
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
  const said = than === '' && isUp === isDown ? THAN_BEFORE.exec(after) : null;
  const same = said || isUnchanged(before, after) ? 'same' : null;
  return {
    direction:
      isUp === isDown ? (WAYS[said?.groups?.way?.toLowerCase() ?? ''] ?? same) : isUp ? 'up' : 'down',
    isAmount: (changes && AMOUNT_BEFORE.test(before)) || isAfter || than !== '' || isShare,
  };
}

const WAYS: Readonly<Record<string, 'up' | 'down'>> = {
  higher: 'up',
  more: 'up',
  up: 'up',
  lower: 'down',
  fewer: 'down',
  less: 'down',
  down: 'down',
};

/** Few words are enough to say it, and most sentences do not. */
const isUnchanged = (before: string, after: string): boolean =>
  SAME_BEFORE.test(before.slice(-SAME_REACH)) || (after.includes('the same ') && SAME_AFTER.test(after));
