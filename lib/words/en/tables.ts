/** The paper's tables: their rows in a list, and taking one along. */
import { numberText } from '../dates';

const count = (n: number) => numberText(n, 'en-GB');
const rowsOf = (n: number) => (n === 1 ? '1 row' : `${count(n)} rows`);
const columnsOf = (n: number) => (n === 1 ? '1 column' : `${count(n)} columns`);

export const tables = {
  untitled: 'Table without a title',
  /** One of several that the paper calls alike. */
  numbered: (name: string, n: number, of: number) => `${name} (${count(n)} of ${count(of)})`,
  size: (n: number, of: number) => `${rowsOf(n)}, ${columnsOf(of)}`,
  /** "page 39", where it ends. */
  goesOn: (page: string) => `goes on to ${page}`,
  show: 'Show the table',
  notes: 'Notes below the table',
  moreRows: (n: number, left: number) => `Show ${rowsOf(n)} more of ${count(left)}`,
  onPage: 'Tables on this page',
  count: (n: number) => (n === 1 ? '1 table' : `${count(n)} tables`),
  forms: 'Forms and front sheets',
  showForms: (n: number) => (n === 1 ? 'Show 1 form as well' : `Show ${count(n)} forms as well`),
  hideForms: 'Leave the forms out again',

  copy: 'Copy table',
  save: 'Save as CSV',
  copyAsks: 'Copy table…',
  saveAsks: 'Save as CSV…',
  copied: 'Table copied. It stays a table in a document or a spreadsheet.',
  copiedAsText: 'Copied as text: this browser copies no tables.',
  notCopied: 'The browser did not let Kloe copy. Save the table as CSV, or select its words and copy them.',
  saved: 'Table saved with your downloads.',

  exempt: {
    title: 'Take this table out of Kloe?',
    text: (paper: string) => `“${paper}” is exempt, or may be. Mind who sees the table.`,
    copy: 'Copy it this once',
    save: 'Save it this once',
    leave: 'Leave it',
  },
};
