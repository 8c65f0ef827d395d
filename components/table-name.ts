/** What a table is called: its title as the paper has it, told from others under the same one. */
import type { ShownTable } from '@/lib/extract/shown-table';
import { words } from '@/lib/words';
import { shortenAround } from './shorten';

export function tableName({ title, among }: Pick<ShownTable, 'title' | 'among'>): string {
  const name = title === null ? words.tables.untitled : (shortenAround(title, 0, 0)?.text ?? title);
  return among === null ? name : words.tables.numbered(name, among.nth, among.of);
}
