/**
 * `npm run --silent welsh > welsh.csv`: every sentence of Kloe in English and Welsh, for somebody who reads Welsh, with
 * what the translator was not sure of and a column for a better one. Sentences are shown with something to tell them.
 */
import { toCsv } from '@/lib/export/csv';
import { cy } from '@/lib/words/cy';
import { leavesOf, saidBy, WHOLE } from '../tests/support/words';
import { doubtOf } from './welsh/doubts';

const welsh = new Map(leavesOf(cy).map(({ path, value }) => [path, value]));

const rows = leavesOf(WHOLE).map(({ path, value: english }): readonly string[] => {
  const own = welsh.get(path);
  return [path, shown(path, english, english), shown(path, own, english), doubtOf(path) ?? '', ''];
});
process.stdout.write(toCsv([['Key', 'English', 'Welsh', 'Doubt', 'Better'], ...rows]));

function shown(path: string, words: unknown, english: unknown): string {
  if (typeof words !== 'function') return String(words ?? '');
  const said = saidBy({ path, value: words }, english);
  return typeof said === 'string' ? said : JSON.stringify(said);
}
