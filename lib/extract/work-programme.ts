/** Finds what a committee plans to look at, and when: in tables, and in lists under a programme's heading. */
import { type Block, bodyOf, isAside, type PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';
import { entryInList, type ListHead, listHead } from './programme/in-list';
import { type Continued, entriesInTable } from './programme/in-table';
import { isProgramme } from './programme/named';

export function findWorkProgramme(doc: PackDocument): Finding[] {
  const found: Finding[] = [];
  let table: Continued | null = null;
  let list: ListHead | null = null;
  let isOpen = false;
  doc.blocks.forEach((block, index) => {
    if (isAside(block)) return;
    if (block.kind === 'table') {
      const read = entriesInTable(doc, index, table);
      found.push(...(read?.entries ?? []));
      table = read?.continued ?? null;
      isOpen = read !== null;
      list = null;
      return;
    }
    const head = isOpen ? listHead(block) : null;
    if (head) {
      list = head;
    } else if (list && block.kind === 'list-item') {
      if (!isKey(block, table)) found.push(entryInList(block, index, list));
    } else {
      isOpen = isTitle(block) ? isProgramme(block.text) : isOpen && block.kind !== 'list-item';
      list = null;
      table = null;
    }
  });
  return found;
}

/** "Pre-decision, Performance review": the words of a column explained below its table. */
const isKey = (block: Block, table: Continued | null): boolean =>
  bodyOf(block)
    .split(/,|;/)
    .every((part) => table?.kinds.has(part.replace('*', '').trim().toLowerCase()) ?? false);

/** A heading, or a line set alone like one. */
const isTitle = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && text.length <= 100 && !/[.;:]$/.test(text));
