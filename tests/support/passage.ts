/** Words of a paper as a view is given them. */
import type { Passage } from '@/lib/extract/sited';

const MARKED = /‹(?<meant>[^›]*)›/;

/** "In quarter 2, ‹72%› of visits …": the words meant stand between ‹ and ›. */
export function passage(marked: string, told: Partial<Passage> = {}): Passage {
  const found = MARKED.exec(marked);
  const start = found?.index ?? 0;
  const words = marked.replace('‹', '').replace('›', '');
  const end = start + (found?.groups?.meant?.length ?? words.length);
  return { words, start, end, page: 42, printed: '38', item: '7', source: [], ...told };
}
