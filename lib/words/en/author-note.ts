/** Asking the author of a report to spell its short forms out. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');

export const authorNote = {
  title: (n: number): string => (n === 1 ? 'Note to the author' : 'Notes to the authors'),
  write: (n: number): string => (n === 1 ? 'Write a note to the author' : 'Write notes to the authors'),
  makes: (n: number) =>
    n === 1
      ? 'Makes a polite text with the short form and its pages. You send it, or not.'
      : `Makes a polite text with the ${count(n)} short forms and their pages. You send it, or not.`,
  hint: 'Change the words as you like, then copy them into an email.',
  noReport: 'Pages that belong to no report',
  copy: 'Copy',
  copyOf: (title: string) => `Copy: ${title}`,
  copied: 'Copied.',
  copiedAsText: 'Copied.',
  notCopied: 'The browser did not let Kloe copy. Please select the words and copy them.',
  /** "pages 3, 12 and 14": the first of them, then how many more. */
  andMore: (pages: string, n: number) => `${pages} and ${count(n)} more`,
  dear: (name: string | null) => `Dear ${name ?? '…'},`,
  reportUses: (title: string, item: string | null, n: number) => {
    const report = item === null ? `The report “${title}”` : `The report “${title}” (item ${item})`;
    return n === 1
      ? `${report} uses a short form without saying what it means:`
      : `${report} uses these short forms without saying what they mean:`;
  },
  paperUses: (title: string, n: number) =>
    n === 1
      ? `The paper “${title}” uses a short form without saying what it means:`
      : `The paper “${title}” uses these short forms without saying what they mean:`,
  couldThey: (n: number): string =>
    n === 1
      ? 'Could it please be spelt out in the next version? That would help everyone who reads it for the first time.'
      : 'Could they please be spelt out in the next version? That would help everyone who reads it for the first time.',
  thanks: 'With thanks',
  exempt: {
    title: 'Write about an exempt paper?',
    text: (paper: string) =>
      `“${paper}” is exempt, or may be. The note names it, with its pages. Mind who sees it.`,
    write: 'Write it this once',
    leave: 'Leave it',
  },
};
