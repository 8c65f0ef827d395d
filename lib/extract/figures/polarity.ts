/** Which way is good, where the paper says so: "lower is better", or by a target that is a limit. */
import { matchesOf } from '@/lib/document/matches';
import type { Polarity } from '../findings';

type Good = Polarity['good'];

/** "lower is better", "good is to be high", "aim to minimise", "(bigger = better)". */
const SAID =
  /\b(?:(?<first>low|lower|less|fewer|smaller|high|higher|more|bigger|larger) (?:is|are|being|=|is considered|indicates) (?:good|better|best|positive|improved)|good(?: performance)? (?:is|=|to be|is to be|means) ?:? ?(?:an? )?(?<second>low|lower|less|fewer|smaller|high|higher|more|bigger|larger)|aim(?:s|ing)? (?:is )?to (?<third>minimise|maximise))\b/gi;
const LOW = /^(?:low|less|fewer|small|min)/i;

/** The whole of a cell below "Polarity" or "Good is": "Low", "Bigger is better", "Maximise". */
const IN_CELL =
  /^(?:(?<low>low(?:er)?|less|fewer|small(?:er)?|down|min(?:imi[sz]e)?|decrease)|high(?:er)?|more|big(?:ger)?|larger|up|max(?:imi[sz]e)?|increase)(?: (?:is|are|=) (?:good|better|best))?\.?$/i;

/** Right before the number of a target. */
const MOST_BEFORE =
  /(?:\b(?:at most|no more than|not (?:to )?exceed(?:ing)?|(?:a |the )?maximum(?: of)?|target[^.;\d]{0,20} (?:below|under|less than|fewer than|up to))|[≤<]=?) ?$/i;
const LEAST_BEFORE =
  /(?:\b(?:at least|no (?:less|fewer) than|(?:a |the )?minimum(?: of)?|target[^.;\d]{0,20} (?:above|over|more than))|[≥>]=?) ?$/i;
/** Right after it: "20% or less", "90%+". */
const MOST_AFTER = /^ ?(?:or|and) (?:less|fewer|lower|below|under)\b/i;
const LEAST_AFTER = /^ ?(?:\+|(?:or|and) (?:more|higher|above|over|better)\b)/i;

/** Words without any of this say nothing of it. */
const HINT = /good|better|best|positive|improved|imise/i;

/** `null` where the words say nothing of it, or both. */
export function polarityIn(words: string): Polarity | null {
  if (!HINT.test(words)) return null;
  const said = matchesOf(SAID, words).map(({ 0: printed, groups }): Polarity => {
    const way = groups?.first ?? groups?.second ?? groups?.third ?? '';
    return { good: LOW.test(way) ? 'lower' : 'higher', words: printed };
  });
  return new Set(said.map(({ good }) => good)).size === 1 ? (said[0] ?? null) : null;
}

/** Of a cell in a column of polarity, where "low" or "high" stands alone. */
export function polarityOfCell(words: string): Polarity | null {
  const match = IN_CELL.exec(words);
  if (match) return { good: match.groups?.low === undefined ? 'higher' : 'lower', words };
  return polarityIn(words);
}

/** Of a target, by the words around its number: "no more than 16", "90% or more". */
export function polarityOfLimit(before: string, number: string, after: string): Polarity | null {
  const limit = (good: Good, left: string, right: string): Polarity => ({
    good,
    words: `${left}${number}${right}`.trim(),
  });
  const most = MOST_BEFORE.exec(before);
  const least = LEAST_BEFORE.exec(before);
  if (most || least) return limit(most ? 'lower' : 'higher', (most ?? least)?.[0] ?? '', '');
  const less = MOST_AFTER.exec(after);
  const more = LEAST_AFTER.exec(after);
  return less || more ? limit(less ? 'lower' : 'higher', '', (less ?? more)?.[0] ?? '') : null;
}
