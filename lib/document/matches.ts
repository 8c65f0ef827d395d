/**
 * Every match of a global pattern, in order: `matchAll` without the copy that it makes of the pattern, which
 * takes longer than most searches of a sentence do. The pattern must not match nothing at all.
 */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Most searches find nothing: one list serves them all. */
const NONE: readonly RegExpExecArray[] = [];
