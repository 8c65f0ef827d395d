/** What introduces a table that bears no title of its own. */
import { isMeetingLine } from '@/lib/document/committee-name';
import { furnitureRole } from './furniture';
import type { Draft, Line } from './lines';

const LONGEST = 200;
/** How far above the table its heading may stand. */
const REACH = 4;

/**
 * The heading or sentence above, `null` where nothing near introduces it. Who meets and when
 * says least: it names the table only where nothing above it does.
 */
export function captionAbove(before: readonly Draft[]): string | null {
  let meeting: string | null = null;
  let isNext = true;
  for (const draft of before.slice(-REACH).reverse()) {
    if (draft.kind === 'table') return meeting;
    const { text } = draft.words;
    if (furnitureRole(text)) return meeting;
    const isNaming = draft.role === 'heading' || introduces(draft, isNext);
    if (isNaming && isMeetingLine(text)) meeting ??= text;
    else if (isNaming) return text;
    else isNext = false;
  }
  return meeting;
}

/** "Table 3: …", "The position is shown below:"; right above the table also a short line that is no part of a sentence. */
function introduces({ words: { text }, role }: Line, isNext: boolean): boolean {
  if (text.length > LONGEST || text.includes('@')) return false;
  if (/^(?:table|figure|chart) \d/i.test(text)) return true;
  const isLeadIn = /[:-]$/.test(text) || /\b(?:below|following|table)\b/i.test(text);
  return isNext && (isLeadIn || (role === 'plain' && isTitle(text)));
}

/** A sentence, or what goes on in the next line, is none. */
const isTitle = (text: string): boolean => !/[.,;?]$/.test(text) && !/^\p{Ll}/u.test(text);
