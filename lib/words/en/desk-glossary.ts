/** The glossary at the desk. Apart from the rest: it is loaded with that place, and no other page needs it. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const meanings = (n: number) => (n === 1 ? '1 meaning' : `${count(n)} meanings`);

export const deskGlossary = {
  title: 'Glossary',
  sub: 'What short forms mean, as you say and as papers of your committees said. It goes before Kloe’s own list.',
  add: 'Add a meaning…',
  addTitle: 'What does a short form mean?',
  changeTitle: (short: string) => `What does ${short} mean?`,
  change: 'Change…',
  changeNamed: (short: string, long: string) => `Change… ${short}, ${long}`,
  merge: 'Merge…',
  mergeNamed: (short: string, long: string) => `Merge… ${short}, ${long}`,
  mergeTitle: (short: string) => `Which meaning of ${short} stays?`,
  mergeText: 'One stays. It holds wherever either of the two did.',
  mergeWith: 'The other one',
  mergeConfirm: 'Merge them',
  cancel: 'Leave as it is',
  remove: 'Delete',
  removeNamed: (short: string, long: string) => `Delete ${short}, ${long}`,
  saved: (short: string, long: string) => `${short} now means “${long}”.`,
  merged: (short: string) => `The two meanings of ${short} are one.`,
  removed: (short: string, long: string) => `“${short}, ${long}” is deleted.`,

  lookUp: 'Look up a short form or a meaning',
  filter: 'Show only',
  kind: { everywhere: 'Everywhere', council: 'One council', committee: 'One committee', learnt: 'Learnt' },
  found: (n: number, of: number) => (n === of ? meanings(n) : `${count(n)} of ${meanings(of)}`),
  list: 'Meanings',
  committee: (committee: string, council: string) => `${committee}, ${council}`,
  yours: (where: string) => `Yours: ${where}`,
  exempt: 'from a paper that is exempt, or may be: stays on this computer',
  more: (n: number) => `Show ${count(n)} more`,
  none: 'No meanings yet',
  noneText:
    'Where Kloe explains a short form wrongly or not at all, say what it means: in the list of short forms of any paper, or here.',
  noneFound: 'No meaning looks like that',
  noneFoundText: 'Your own meanings and those learnt from papers were looked at.',
  looking: 'Looking at what papers taught …',

  files: 'As a file',
  filesText: 'To keep it elsewhere, or to share it. What was learnt from papers is not in it.',
  save: { csv: 'Save as CSV', json: 'Save as JSON' },
  fileName: 'Kloe glossary',
  exported: (n: number, leftOut: number) =>
    leftOut === 0
      ? `${meanings(n)} saved.`
      : `${meanings(n)} saved. ${meanings(leftOut)} left out: from papers that are exempt, or may be.`,
  bringIn: 'Bring in a file…',
  bringInTitle: (file: string) => `Bring in “${file}”?`,
  bringInText: 'Nothing is changed until you say so.',
  fresh: 'New',
  changed: 'Changed',
  was: 'was',
  same: (n: number) => `${meanings(n)} already as in the file.`,
  refused: 'Not taken',
  line: (n: number) => `Line ${n}`,
  entry: (n: number) => `Entry ${n}`,
  reason: {
    unreadable: 'it is not a meaning',
    'no-short': 'the short form is missing',
    'no-meaning': 'the meaning is missing',
    'too-long': 'it is too long for a meaning',
    'unknown-place': '“holds” must be everywhere, council or committee',
    'no-council': 'the council is missing',
    'no-committee': 'the committee is missing',
    twice: 'it stands in the file twice',
  },
  notAGlossary: (file: string) => `“${file}” is not a glossary`,
  notAGlossaryText:
    'A CSV file needs a first row with the names “short” and “meaning”. A JSON file must have been saved by Kloe.',
  nothingNew: 'There is nothing new in this file.',
  confirm: 'Bring in',
  broughtIn: (n: number) => `${meanings(n)} brought in.`,
  close: 'Close',
};
