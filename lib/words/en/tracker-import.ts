/** A clerk's tracker on its way in. Apart from the rest: it is loaded with what reads it. */
import type { ColumnRole } from '@/lib/extract/decisions/tracker-columns';
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const entries = (n: number) => (n === 1 ? '1 entry' : `${count(n)} entries`);
const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
/** Lines named one by one; more are counted. */
const MOST_LINES = 8;

export const trackerImport = {
  title: (file: string) => `Bring in “${file}”?`,
  text: 'Nothing is changed until you say so. Look whether each column is taken for what it is.',
  sheet: 'Sheet',
  columns: 'What each column holds',
  column: (place: number) => `Column ${count(place)}`,
  sample: (words: string) => `first: ${words}`,
  leftOut: 'Leave out',
  role: {
    text: 'What was recommended or asked for',
    category: 'What kind it is',
    meeting: 'The meeting, by its day',
    minute: 'The minute’s number',
    item: 'The item',
    owner: 'Who is to do it',
    due: 'When it is due',
    response: 'What was done or answered',
    status: 'How it stands',
  } satisfies Record<ColumnRole, string>,
  kind: 'What they are, where no column says it',
  kinds: { recommendation: 'Recommendations', request: 'Information requests' },

  fresh: (n: number) => `New: ${entries(n)}`,
  changed: (n: number) => `More is said of ${entries(n)} that ${n === 1 ? 'is' : 'are'} here`,
  same: (n: number) => `${entries(n)} already here, with all that the tracker says.`,
  more: (n: number) => `And ${count(n)} more.`,
  perhaps: (n: number) =>
    n === 1 ? 'Is this the same in other words?' : `Are these ${count(n)} the same in other words?`,
  perhapsText:
    'Tick what is the same: what the tracker says is then added to it. What you leave is added as new.',
  isSame: (words: string) => `“${words}”`,
  asHeld: (words: string) => `Here: “${words}”`,
  nothingNew: 'There is nothing new in this tracker.',
  undatedMeetings: (n: number) =>
    `${entries(n)} without the day of a meeting: what stands there instead is kept as your note.`,
  undatedDue: (n: number) =>
    `${entries(n)} whose due date names no day: its words are kept, and it is never called overdue for them.`,
  complete: 'What a tracker calls complete is what the council says. Nothing is closed by it.',

  problem: {
    'no-text': 'Say which column holds what was recommended or asked for.',
    'without-text': (lines: readonly number[]) =>
      `Nothing can be taken: ${lines.length === 1 ? 'row' : 'rows'} ${list.format([
        ...lines.slice(0, MOST_LINES).map(String),
        ...(lines.length > MOST_LINES ? [`${count(lines.length - MOST_LINES)} more`] : []),
      ])} of the file ${lines.length === 1 ? 'says' : 'say'} nothing in the column of what was asked. Choose another column, or fill in the file.`,
    twice: (one: number, other: number) =>
      `Nothing can be taken: rows ${count(one)} and ${count(other)} of the file ask for the same at the same meeting, and say otherwise of whom or by when. Leave that column out, or mend the file.`,
  },
  refused: {
    'not-a-workbook': 'This is neither a CSV file nor an Excel workbook (XLSX).',
    'locked-or-old':
      'This workbook has a password, or is of an Excel older than 2007 (XLS). Save it as XLSX without a password, or as CSV.',
    'too-large': 'This file is larger than any tracker. Save the sheet with the tracker by itself.',
    broken: 'This workbook cannot be read: part of it is damaged. Open it in Excel and save it again.',
    'no-header':
      'No row of this file names columns, such as “Recommendation”, “Owner” and “Due”. Put their names in a row above the entries.',
  },
  confirm: 'Bring in',
  cancel: 'Leave as it is',
  close: 'Close',
  broughtIn: (fresh: number, changed: number) =>
    [
      fresh > 0 ? `${entries(fresh)} added` : null,
      changed > 0 ? `${entries(changed)} brought up to date` : null,
    ]
      .filter((part) => part !== null)
      .join(', '),
};
