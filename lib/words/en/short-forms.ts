/** What is said of a short form and of where its meaning comes from. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');

export const shortForms = {
  fromGlossary: 'Kloe’s glossary',
  fromYours: 'your glossary',
  learntFrom: (paper: string) => `learnt from ${paper}`,
  usedTimes: (n: number) => (n === 1 ? 'used once' : `used ${count(n)} times`),
  meanings: (n: number) => (n === 2 ? 'two meanings' : `${count(n)} meanings`),
  also: (meanings: readonly string[]) => `or ${meanings.join(', or ')}`,
  unknown: 'Kloe does not know it',
  explainedBy: (short: string) => `${short} explained by Kloe`,
  otherMeanings: (n: number) => `Other meanings (${count(n)})`,
  unchecked: 'from common use: please check',
  spelled: 'not explained: a name in this paper that spells it',
  joined: 'not explained: put together from a name in this paper and Kloe’s glossary',
  misprint: (short: string) => `not explained: perhaps a misprint of ${short}`,
  nation: {
    England: 'in England',
    'England and Wales': 'in England and Wales',
    'Northern Ireland': 'in Northern Ireland',
    Scotland: 'in Scotland',
    Wales: 'in Wales',
  },
  until: (year: number) => `until ${year}`,
  explained: 'Explained in this paper',
  notExplained: 'Not explained in this paper',
  notExplainedHint:
    'The paper uses these but never says what they mean. A meaning below comes from Kloe’s glossary, not from the paper.',
  notKnown: 'Neither explained nor known',
  notKnownHint: 'The paper never says what these mean, and Kloe does not know. Ask the author.',
  lookUp: 'Look up a short form',
  looksLike: (n: number, asked: string) =>
    n === 0
      ? `None looks like “${asked}”.`
      : n === 1
        ? `1 looks like “${asked}”.`
        : `${count(n)} look like “${asked}”.`,
  showAll: (n: number) => `Show all ${count(n)}`,
};
