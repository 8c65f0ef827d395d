/** Eighty characters at most, as far as they are whole words. */
const BEFORE = /(?:^|(?<= )).{0,80}$/;
const AFTER = /^.{0,80}(?= |$)/;

/**
 * The words on each side of some words: enough to tell apart two places that hold the same. `text` has single spaces
 * and no other white space.
 */
export const surroundings = (text: string, start: number, end: number) => ({
  prefix: BEFORE.exec(text.slice(0, start))?.[0] ?? '',
  suffix: AFTER.exec(text.slice(end))?.[0] ?? '',
});
