/** Parts of the line that a challenge asks, in any language: the paper's own names, and numbers. */

export const named = (name: string | null, question: string): string =>
  name ? `${name}: ${question}` : question;

/** A title says what is asked; all that was asked for stands below it. */
const LONGEST = 90;
/** "A5 Assessments on time", but not "KS2 reading". */
const REFERENCE = /^(?!KS\d)[A-Z]{1,4}\d{1,3}[a-z]?\.? (?=[A-Z])/;

export function brief(name: string): string {
  const words = name.replace(REFERENCE, '');
  if (words.length <= LONGEST) return words;
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST) || LONGEST)} …`;
}

/** "27 + 2 + 2 + 1 = 32" → "32". */
export const madeBy = (sum: string): string => sum.split(' = ').at(-1) ?? sum;
