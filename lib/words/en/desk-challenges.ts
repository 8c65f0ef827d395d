/** Challenges of a meeting at the desk; loaded with them. */
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const day = (iso: string) => dateText(iso, 'en-GB');

export const deskChallenges = {
  title: 'Challenges of this meeting',
  hint: 'Passages that do not agree with each other. A difference is a reason to ask, not a fault.',
  back: 'Back to the meeting',
  byItem: 'Challenges by item',
  show: 'Show only',
  shown: (n: number, of: number) =>
    n === of
      ? `${count(n)} ${n === 1 ? 'challenge' : 'challenges'}`
      : `${count(n)} of ${count(of)} challenges`,
  none: 'No challenges found',
  noneText: (titles: readonly string[]) => `Read and checked: ${titles.join('; ')}.`,
  unread: (title: string) => `${title}: open it once, and Kloe checks it.`,
  noPapers: 'Nothing of this is kept',
  noPapersText: 'The papers were deleted on this computer, or were never read.',
  promised: {
    title: 'Promised for this meeting',
    said: (item: string, on: string | null, date: string, since: string | null, alike: string | null) =>
      `“${item}” was planned for ${day(date)}${on === null ? '' : `, by the work programme of ${day(on)}`}; no item of the agenda has these words.${
        alike === null ? '' : ` “${alike}” may be of it.`
      } ${since === null ? 'No later programme read has it.' : `It is now planned for ${day(since)}.`}`,
    doubt: 'Unsure: under another name?',
    askNamed: (item: string) => `Ask about this: ${item}`,
  },
};
