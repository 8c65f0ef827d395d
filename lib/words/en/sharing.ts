/** Follow-ups, questions and meanings of a committee as a file for other members. Apart from the rest: it is loaded with what reads it. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const entries = (n: number) => (n === 1 ? '1 entry' : `${count(n)} entries`);
const are = (n: number) => (n === 1 ? 'is' : 'are');

export const sharing = {
  title: 'Share with other members',
  text: 'One file holds what is followed with your notes on it, the questions and the meanings of this committee. Hand it to another member, who brings it in on their own computer; bring in theirs here. Nothing is sent anywhere.',
  fileName: 'Kloe',
  leftOut: (n: number) =>
    `${entries(n)} from papers that are exempt, or may be, ${are(n)} left out of the file.`,
  withExempt: 'Put in what comes from papers that are exempt, or may be: this once',
  save: 'Save the file',
  saved: (n: number, leftOut: number) =>
    leftOut === 0
      ? `${entries(n)} saved.`
      : `${entries(n)} saved. ${entries(leftOut)} left out: from papers that are exempt, or may be.`,
  bringIn: 'Bring in a file…',
  close: 'Close',

  bringInTitle: (file: string) => `Bring in “${file}”?`,
  bringInText: 'Nothing is changed until you say so.',
  nothingNew: 'There is nothing new in this file.',
  otherCommittee: (committee: string, council: string) =>
    `This file is of ${committee}, ${council}. It is brought in there.`,
  outcome: {
    fresh: (n: number) => `New: ${entries(n)}`,
    newer: (n: number) => `Changed there since: ${entries(n)}. Theirs is the newer word.`,
    both: (n: number) => `Changed here and there: ${entries(n)}. Both stay.`,
    'deleted-here': (n: number) =>
      `${entries(n)} that you deleted, not changed there since: ${n === 1 ? 'it stays' : 'they stay'} deleted.`,
    same: (n: number) => `${entries(n)} already here, with all that the file says.`,
  },
  kind: {
    'follow-up': 'Follow-up',
    question: 'Question',
    line: 'Line of enquiry',
    meaning: 'Meaning',
  },
  more: (n: number) => `And ${count(n)} more.`,
  confirm: 'Bring in',
  cancel: 'Leave as it is',
  broughtIn: (n: number) => `${entries(n)} brought in.`,
  refused: {
    'too-large': 'This file is larger than any list of one committee.',
    'not-json': 'This file was not made with “Share with other members”.',
    'not-shared': 'This file was not made with “Share with other members”.',
    newer: 'This file was made with a newer Kloe. Bring Kloe up to date, then bring the file in.',
  },
  broken: (field: string) =>
    `This file is damaged: nothing of it can be taken (${field}). Ask for it to be saved again.`,
};
