/** Finds what a committee plans to look at, and when: in tables, and in lists under a programme's heading. */
import { type Block, bodyOf, isAside, type PackDocument } from '@/lib/document/model';
import type { Finding } from './findings';
import { entriesInColumns } from './programme/in-columns';
import { entriesInLine, entryInList, type ListHead, listHead } from './programme/in-list';
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
      const inColumns = entriesInColumns(doc, index);
      const read = inColumns ? null : entriesInTable(doc, index, table, isOpen ? (list?.date ?? null) : null);
      found.push(...(inColumns ?? read?.entries ?? []));
      table = read?.continued ?? null;
      isOpen = inColumns !== null || read !== null;
      list = null;
      return;
    }
    const inLine = isOpen ? entriesInLine(block, index) : [];
    const head = isOpen && inLine.length === 0 ? listHead(block) : null;
    if (inLine.length > 0) {
      found.push(...inLine);
    } else if (head) {
      list = head;
    } else if (list && isListed(block)) {
      if (!isKey(block, table)) found.push(entryInList(block, index, list));
    } else {
      isOpen = isTitle(block) ? isProgramme(block.text) : isOpen && block.kind !== 'list-item';
      list = null;
      table = null;
    }
  });
  return found;
}

/** A point of a list, or of one with numbers; not a numbered paragraph of a report. */
const isListed = (block: Block): boolean =>
  block.kind === 'list-item' ||
  (block.kind === 'paragraph' && /^\d{1,2}\.$/.test(block.marker ?? '') && block.text.length <= 120);

/** "Pre-decision, Performance review": the words of a column explained below its table. */
const isKey = (block: Block, table: Continued | null): boolean =>
  bodyOf(block)
    .split(/,|;/)
    .every((part) => table?.kinds.has(part.replace('*', '').trim().toLowerCase()) ?? false);

/** A heading, or a line set alone like one. */
const isTitle = ({ kind, text }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && text.length <= 100 && !/[.;:]$/.test(text));
