/** The outstanding list as a file, a covering letter and reminders. Apart from the rest: it is loaded with what writes them. */
import type { BoardGroup } from '@/lib/follow/board';
import { dateText, numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const day = (iso: string) => dateText(iso, 'en-GB');
const entries = (n: number) => (n === 1 ? '1 entry' : `${count(n)} entries`);
const are = (n: number) => (n === 1 ? 'is' : 'are');

export const followUpFiles = {
  name: 'Outstanding recommendations and information requests',
  fileName: 'Outstanding',
  sheetName: 'Outstanding',

  saveTitle: (n: number) => `Save ${entries(n)}?`,
  saveText: 'What is closed is left out, and so is what the filters hide.',
  leftOut: (n: number) =>
    `${entries(n)} from papers that are exempt, or may be, ${are(n)} left out of the file.`,
  putIn: (n: number) => `Put ${n === 1 ? 'it' : `these ${count(n)}`} in: this once`,
  holdsExempt: 'Holds words of papers that are exempt, or may be. Keep this to those who may see them.',
  format: {
    docx: 'Word document',
    html: 'Web page, to print',
    xlsx: 'XLSX',
    csv: 'CSV',
    markdown: 'Markdown',
    ics: 'Calendar reminders',
  },
  remindersText: (n: number) =>
    n === 0
      ? 'No entry has a day it is due on, so that a calendar has nothing to remind you of.'
      : `The calendar file reminds you of ${n === 1 ? '1 due date' : `${count(n)} due dates`}, a week before each. Bring a later file into the same calendar and it is brought up to date.`,
  letter: 'Covering e-mail',
  copyLetter: 'Copy the e-mail',
  copied: 'Copied. Paste it into an e-mail; nothing was sent.',
  notCopied: 'Your browser did not let it be copied. Mark the text and copy it.',
  close: 'Close',
  saved: (n: number, leftOut: number) =>
    leftOut === 0
      ? `${entries(n)} saved.`
      : `${entries(n)} saved. ${entries(leftOut)} left out: from papers that are exempt, or may be.`,

  when: (iso: string, n: number) => `As it stood on ${day(iso)}, ${entries(n)}.`,
  by: (name: string) => `From ${name}`,
  foot: 'Page numbers are those printed on the papers. Made with Kloe on the member’s own computer.',
  kind: { recommendation: 'Recommendation', request: 'Information request' },
  minute: (number: string) => `minute ${number}`,
  item: (number: string) => `item ${number}`,
  lateBy: (n: number) => (n === 1 ? '1 day late' : `${count(n)} days late`),
  quoted: (words: string) => `“${words}”`,
  on: (iso: string) => `on ${day(iso)}`,

  /** As clerks have them. */
  tracker: {
    meeting: 'Meeting',
    item: 'Minute or item',
    text: 'Recommendation or request',
    owner: 'To whom',
    action: 'Action taken',
    due: 'Due',
    status: 'Status',
  },
  columns: {
    number: 'No.',
    kind: 'Kind',
    meeting: 'Meeting',
    minute: 'Minute',
    item: 'Item',
    text: 'Recommendation or request',
    owner: 'To whom',
    due: 'Due',
    dueSaid: 'Due, as said',
    status: 'Status',
    late: 'Days late',
    missed: 'Meetings missed',
    chased: 'Times chased',
    action: 'Last heard',
    heardOn: 'On',
    page: 'Page',
    paper: 'Paper',
  },

  reminder: (title: string) => `Due: ${title}`,
  toWhom: (owner: string) => `To be done by ${owner}.`,
  askedAt: (about: string) => `${about}.`,
  stood: (state: string) => `When the file was saved: ${state}.`,
  mail: {
    subject: (committee: string) =>
      `Subject: Outstanding recommendations and information requests: ${committee}`,
    greeting: 'Dear colleague,',
    opening: (committee: string, iso: string, n: number) =>
      `Please find with this what ${committee} has recommended and asked for, as it stood on ${day(iso)}: ${entries(n)}.`,
    group: (group: BoardGroup, n: number, next: string | null) => {
      switch (group) {
        case 'overdue':
          return `${count(n)} ${are(n)} overdue.`;
        case 'this-meeting':
          return `${count(n)} ${are(n)} due at the ${next === null ? 'next meeting' : `meeting on ${day(next)}`}.`;
        case 'answered':
          return `${count(n)} ${n === 1 ? 'has' : 'have'} been answered, and the committee has not yet said that ${n === 1 ? 'it is' : 'they are'} complete.`;
        default:
          return `${count(n)} ${are(n)} not late.`;
      }
    },
    overdue: 'Overdue:',
    closing:
      'Please say for each what has been done, and by when an answer can be expected. Where something was sent already, please say when and to whom.',
  },
};
