/** Searching everything, at the desk. Apart from the rest: it is loaded with that place. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const papers = (n: number) => (n === 1 ? '1 paper' : `${count(n)} papers`);
const places = (n: number) => (n === 1 ? '1 place' : `${count(n)} places`);
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

export const search = {
  title: 'Search',
  sub: 'In the words of every paper read on this computer, and in all that you wrote.',
  label: 'Search papers, notes and questions',
  example: 'caseloads, "care plan", £1.2m',
  loading: 'Opening what can be searched …',
  looking: 'Looking …',

  within: 'Look within',
  council: 'Council',
  committee: 'Committee',
  meeting: 'Meeting',
  anyCouncil: 'All councils',
  anyCommittee: 'All committees',
  anyMeeting: 'All meetings',
  from: 'Meetings from',
  to: 'to',
  order: { label: 'First', best: 'What fits best', newest: 'The newest meeting' },
  clear: 'Look everywhere',

  groups: 'Show only',
  group: {
    paper: 'Papers',
    asks: 'Recommendations and requests',
    note: 'Notes',
    question: 'Questions',
    answer: 'Answers',
    'short-form': 'Short forms',
  },
  kind: {
    text: 'Paper',
    recommendation: 'Recommendation in a paper',
    request: 'Information request',
    highlight: 'Your highlight',
    note: 'Your note',
    question: 'Your question',
    answer: 'Answer to your question',
    line: 'Line of enquiry',
    'follow-up': 'Follow-up',
    'short-form': 'Short form',
  },

  results: 'What was found',
  found: (n: number) => `${places(n)} found.`,
  foundFirst: (shown: number, n: number) => `${places(n)} found. The first ${count(shown)} are shown.`,
  more: (n: number) => `Show ${count(n)} more`,
  none: (asked: string) => `Nothing found for “${asked}”`,
  noneText: (n: number) => `${papers(n)} and all that you wrote were looked through.`,
  noneWithin: 'Only what you chose above was looked through.',
  alone: 'No place has all of these words. Each by itself:',
  aloneIn: (word: string, n: number) => (n === 0 ? `“${word}”: nowhere` : `“${word}”: ${places(n)}`),
  respelt: (typed: string, instead: readonly string[]) =>
    `“${typed}” stands nowhere. Found instead: ${either.format(instead.map((word) => `“${word}”`))}.`,
  nowhere: (typed: string) => `“${typed}” stands nowhere, and nothing is spelt like it.`,
  inPaper: (title: string) => `in ${title}`,
  ofNoMeeting: 'Of no meeting',
  deleted: 'Its paper was deleted.',

  start: 'What are you looking for?',
  startText:
    'Words are found however they are written: “policy” finds policies, “looked after” finds looked-after, “saftey” finds safety.',
  startQuotes: 'Words in quotation marks must stand as they are: "care plan".',
  startNumbers: 'Figures, money and sections work as well: 72%, £1.2m, Q3, 5.3.',
  empty: 'Nothing to search yet',
  emptyText:
    'Open a council meeting and press the Kloe button, or open a PDF. What was read can then be searched here.',

  notAll: (ready: number, of: number) =>
    `Not all papers can be searched yet: ${count(ready)} of ${count(of)}.`,
  preparing: 'The others are being made ready. You can search meanwhile.',
  toRead: (n: number) =>
    n === 1 ? '1 paper has to be read again first.' : `${count(n)} papers have to be read again first.`,
  read: 'Read them now',
  reading: (done: number, of: number) => `Reading: ${count(done)} of ${count(of)} …`,
  cannotRead: (n: number) =>
    n === 1
      ? '1 page or file can only be read where it is: open it again.'
      : `${count(n)} pages and files can only be read where they are: open them again.`,
  exempt: (ofPapers: number, written: number) => {
    const said = [
      ...(ofPapers > 0
        ? [`${papers(ofPapers)} that ${ofPapers === 1 ? 'is' : 'are'} exempt, or may be`]
        : []),
      ...(written > 0 ? [`${count(written)} of your notes and the like on such papers`] : []),
    ];
    return `Not searched: ${said.join(', and ')}.`;
  },
  includeExempt: 'Search them too',
  withExempt: 'Papers that are exempt, or may be, are searched as well.',
  leaveExempt: 'Leave them out',
  failed: 'The search does not work',
  failedText: 'Close the desk and open it again. What you wrote and read is not touched.',
  keys: 'Keys: ↓ from the field to what was found, ↑ ↓ from one to another, Enter opens it.',
};
