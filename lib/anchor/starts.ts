/** Where a part of a text begins, letter by letter: overlapping ones too, no more than `most`; nowhere for no letters. */
export function startsOf(letters: string, part: string, most = Number.POSITIVE_INFINITY): readonly number[] {
  const starts: number[] = [];
  if (part === '') return starts;
  for (let at = letters.indexOf(part); at >= 0 && starts.length < most; at = letters.indexOf(part, at + 1)) {
    starts.push(at);
  }
  return starts;
}
