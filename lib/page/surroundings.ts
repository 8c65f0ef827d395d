import type { SelectedWords } from '@/lib/platform/messages';

/** Eighty characters at most, as far as they are whole words. */
const BEFORE = /(?:^|(?<= )).{0,80}$/;
const AFTER = /^.{0,80}(?= |$)/;

/** So many characters a council's page sends, wherever that cuts: what its script need not carry the panel does. */
export const SENT_AROUND = 64;

/**
 * The words on each side of some words: enough to tell apart two places that hold the same. `text` has single spaces
 * and no other white space.
 */
export const surroundings = (text: string, start: number, end: number) => ({
  prefix: BEFORE.exec(text.slice(0, start))?.[0] ?? '',
  suffix: AFTER.exec(text.slice(end))?.[0] ?? '',
});

/** What a page sent, without what may be a part of a word at either end. */
export const ofWholeWords = ({ exact, prefix, suffix }: SelectedWords['quote']): SelectedWords['quote'] => ({
  exact,
  prefix: prefix.length < SENT_AROUND ? prefix : prefix.replace(/^\S* ?/, ''),
  suffix: suffix.length < SENT_AROUND ? suffix : suffix.slice(0, Math.max(0, suffix.lastIndexOf(' '))),
});
