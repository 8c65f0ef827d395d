/** A decision set down in one paragraph, "(a) That the report be noted, and (b) that …", as its parts. */
import type { DecisionPart } from './decision-parts';
import { follows, isFirst } from './marks';

/** "(a) ", "; and (ii) ", ", (2) ": a mark in brackets at the start, or after a stop or "and". */
const MARK = /(?:^|[;,.:–-] ?(?:and )?|\band )\((?<mark>[a-z]|[ivx]{1,4}|\d{1,2})\)\s/gi;
/** Fewer words than these are no part: "(a) and (b) above". */
const SHORTEST = 8;

/** The parts of one paragraph; itself where it does not begin with the first mark of several. */
export function partsWithin(whole: DecisionPart): readonly DecisionPart[] {
  const words = whole.text;
  const marks: { readonly name: string; readonly at: number; readonly body: number }[] = [];
  for (const match of words.matchAll(MARK)) {
    const name = match.groups?.mark ?? '';
    const before = marks.at(-1);
    const isNext = before ? follows(before.name, name) : match.index === 0 && isFirst(name);
    if (isNext) marks.push({ name, at: match.index, body: match.index + match[0].length });
  }
  if (marks.length < 2) return [whole];
  const parts = marks.map(({ name, body }, index) => {
    const text = words.slice(body, marks[index + 1]?.at ?? words.length).trim();
    const start = whole.at.start + body;
    return { ...whole, at: { ...whole.at, start, end: start + text.length }, text, part: name };
  });
  return parts.every(({ text }) => text.length >= SHORTEST) ? parts : [whole];
}
