/** Words taken out, words put in, words that stayed: how one text became another. */
import { diffArrays } from 'diff';

export type DiffPart = { readonly kind: 'same' | 'old' | 'new'; readonly text: string };

/** "£17,000", "children's", "in-year" and "61%" are one word each; signs and spaces stand by themselves. */
const TOKEN = /\s+|[£$€]?[\p{L}\p{N}](?:[\p{L}\p{N}.,'’/–-]*[\p{L}\p{N}])?%?|[^\s]/gu;

export function wordDiff(before: string, after: string): readonly DiffPart[] {
  const parts: DiffPart[] = [];
  let [old, fresh, between] = ['', '', ''];
  const end = () => {
    if (old !== '') parts.push({ kind: 'old', text: old });
    if (fresh !== '') parts.push({ kind: 'new', text: fresh });
    if (between !== '') parts.push({ kind: 'same', text: between });
    [old, fresh, between] = ['', '', ''];
  };
  for (const { value, added, removed } of diffArrays(tokensOf(before), tokensOf(after))) {
    const text = value.join('');
    if (!added && !removed) {
      // Changed words with nothing but a space between them are one change.
      if (/\S/.test(text) || old + fresh === '') end();
      between += text;
      if (/\S/.test(text)) end();
      continue;
    }
    [old, fresh, between] = [old + between, fresh + between, ''];
    if (added) fresh += text;
    else old += text;
  }
  end();
  return parts;
}

/** Less of the shorter text than this stands in both: marks on nearly every word would show nothing. */
const LEAST_SAME = 0.5;

/** "Accepted." has next to nothing of the words that were asked. */
export function isMostlyOther(parts: readonly DiffPart[]): boolean {
  const lettersOf = (kind: DiffPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  const same = lettersOf('same');
  return same < LEAST_SAME * (same + Math.min(lettersOf('old'), lettersOf('new')));
}

const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];
