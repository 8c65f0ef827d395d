/** What introduces a table that bears no title of its own. */
import { furnitureRole } from './furniture';
import type { Draft } from './lines';

const LONGEST = 200;
/** How far above the table its heading may stand. */
const REACH = 4;

/** The heading or sentence above, `null` where nothing near introduces it. */
export function captionAbove(before: readonly Draft[]): string | null {
  for (const draft of before.slice(-REACH).reverse()) {
    if (draft.kind === 'table') return null;
    const { text } = draft.words;
    if (furnitureRole(text)) return null;
    if (draft.role === 'heading' || introduces(text, draft === before.at(-1))) return text;
  }
  return null;
}

/** "Table 3: …", "The position is shown below:", a short line right above. */
const introduces = (text: string, isNext: boolean): boolean =>
  text.length <= LONGEST &&
  !text.includes('@') &&
  (/^(?:table|figure|chart) \d/i.test(text) ||
    (isNext && (/[:-]$/.test(text) || /\b(?:below|following|table)\b/i.test(text) || !/[.;]$/.test(text))));
