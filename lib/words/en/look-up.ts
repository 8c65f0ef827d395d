/** Looking up in the glossary, in the panel and at the desk. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');

export const lookUp = {
  title: 'Look up a short form',
  place: 'Look up',
  label: 'A short form, or the words it stands for',
  example: 'LAC, looked after, safeguarding board',
  /** In the words of all papers, not in the glossary. */
  everywhere: (asked: string) =>
    asked === '' ? 'Search all my papers' : `Search all my papers for “${asked}”`,
  loading: 'The glossary is being opened …',
  /** `most`: as many as are shown. */
  found: (n: number, asked: string, most: number) => {
    if (n === 0) return `Kloe’s glossary has nothing like “${asked}”.`;
    if (n === 1) return `1 in Kloe’s glossary looks like “${asked}”.`;
    const look = `${count(n)} in Kloe’s glossary look like “${asked}”.`;
    return n > most ? `${look} The first ${count(most)} are shown.` : look;
  },
};
