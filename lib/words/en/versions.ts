/** A paper that was read in another version: what became of the notes on it, what changed. */
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const dayOf = (moment: number) => dateText(new Date(moment).toISOString(), 'en-GB');

export const versions = {
  title: 'Other versions of this paper',
  untitled: 'a paper without a title',
  /** Above the quiet line that leads to what changed. */
  read: (title: string, read: number) => `You also read “${title}”, on ${dayOf(read)}.`,
  whatChanged: 'What changed',
  whatChangedSince: (title: string) => `What changed since “${title}”`,
  carried: (n: number) => (n === 1 ? '1 note carried over' : `${count(n)} notes carried over`),
  carriedText: (title: string, read: number) =>
    `From “${title}”, read on ${dayOf(read)}. They stand on the same words here.`,
  notAVersion: 'Not another version',
  told: 'All right',
  parted: 'The two are kept apart. No notes are carried over.',

  ask: (title: string) => `Is this another version of “${title}”?`,
  askText: (read: number, n: number) =>
    `You read that one on ${dayOf(read)}${
      n === 0 ? '' : n === 1 ? ' and wrote 1 note on it' : ` and wrote ${count(n)} notes on it`
    }. The two have much of their wording in common.`,
  yes: 'Yes, carry the notes over',
  no: 'No, another paper',

  waiting: (n: number) => (n === 1 ? '1 note waits for your word' : `${count(n)} notes wait for your word`),
  outcome: {
    reworded: 'Reworded: still right?',
    'figure-changed': 'The figure changed',
    ambiguous: 'Which place?',
    lost: 'Words not found',
    exact: 'The same words',
    moved: 'Moved',
  },
  /** Read out with the note: old words, then new ones. */
  old: 'Old words:',
  now: 'Words now:',
  twoPlaces: (n: number) => `These words stand in ${count(n)} places. Which is meant?`,
  lostText: (where: string) => `Kept with the words it was on: ${where}.`,
  before: (where: string) => `Was on ${where}`,
  after: (where: string) => `now ${where}`,
  here: 'Here',
  hereNamed: (words: string) => `Here: ${words}`,
  keepOld: 'Keep the old words',
  chooseMyself: 'Choose the place myself',
  choosing: 'Select the words in the paper, then press Note, or its letter. The note goes there.',
  cancel: 'Cancel',
  openToChoose: 'Open the paper to choose the place',
  answered: { here: 'The note stands here now', kept: 'The note keeps its old words' },

  changes: {
    title: 'What changed',
    from: (title: string, read: number) => `From “${title}”, read on ${dayOf(read)},`,
    to: (title: string, read: number) => `to “${title}”, read on ${dayOf(read)}.`,
    loading: 'Comparing the two versions …',
    none: 'Nothing changed',
    noneText: 'All paragraphs, rows and figures of the two versions were compared. They are the same.',
    notKept: 'One of the two can no longer be compared',
    notKeptText: (title: string) =>
      `The text of “${title}” is no longer kept. Open that paper again, then come back.`,
    failed: 'The two versions could not be compared',
    failedText: 'A fault of Kloe’s own. Your notes are as they were.',
    item: (number: string, title: string | null) =>
      title === null ? `Item ${number}` : `Item ${number}. ${title}`,
    front: 'Front of the paper',
    same: 'Unchanged',
    unchanged: (n: number) => (n === 1 ? '1 part is unchanged' : `${count(n)} parts are unchanged`),
    isNew: 'Only in the later version',
    isGone: 'Only in the earlier version',
    count: (n: number) => (n === 1 ? '1 change' : `${count(n)} changes`),
    kind: {
      reworded: 'Reworded',
      figures: 'Figure changed',
      moved: 'Moved',
      added: 'Added',
      removed: 'Taken out',
    },
    figure: (before: string, after: string) => `${before} became ${after}`,
    figureAdded: (after: string) => `${after} added`,
    figureGone: (before: string) => `${before} taken out`,
    was: 'Was on',
    nowOn: 'Now on',
    removedWords: 'taken out',
    addedWords: 'put in',
    onlyFigures: 'Only figures',
  },
};
