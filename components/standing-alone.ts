/** "the rents be frozen; and" → "The rents be frozen": a part of a list, by itself. */
export function standingAlone(part: string): string {
  const whole = part.replace(/[;,.]?(?: (?:and|or))?$/, '');
  return whole.charAt(0).toUpperCase() + whole.slice(1);
}
