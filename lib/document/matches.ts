/**
 * Every match of a global pattern, in order: `matchAll` without the copy that it makes of the pattern, which
 * takes longer than most searches of a sentence do. The pattern must not match nothing at all.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) found.push(match);
  return found;
}
