/** What a table is called: its title as the paper has it, told from others under the same one. */
import type { ShownTable } from '@/lib/extract/shown-table';
import { tableWords } from '@/lib/words/tables';
import { shortenAround } from './shorten';

export function tableName({ title, among }: Pick<ShownTable, 'title' | 'among'>): string {
  const name = title === null ? tableWords.untitled : (shortenAround(title, 0, 0)?.text ?? title);
  return among === null ? name : tableWords.numbered(name, among.nth, among.of);
}
