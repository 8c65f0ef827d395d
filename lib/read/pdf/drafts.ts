/** Pages in order → passages, tables and furniture in order, whole across columns and page breaks. */
import type { Furniture } from '@/lib/document/model';
import type { Line } from './lines';
import { regionsOf } from './order';
import type { PageContent } from './page';
import { goesOn, isCut } from './page-breaks';
import type { PageFurniture } from './page-furniture';
import { leadingOf, type Passage, passagesOf } from './passages';
import type { PageTable } from './ruled-tables';
import { continuesTable } from './table-parts';

export type Draft =
  | { readonly kind: 'passage'; readonly page: number; readonly passage: Passage }
  /** One table, in as many parts as pages it runs over. */
  | { readonly kind: 'table'; readonly page: number; readonly parts: readonly PageTable[] }
  | {
      readonly kind: 'furniture';
      readonly page: number;
      readonly role: Furniture['role'];
      readonly line: Line;
    };

/** `bodySize` tells footnotes: they stand between the halves of a paragraph that a page break cuts. */
export function draftsOf(
  pages: readonly PageContent[],
  furniture: PageFurniture,
  bodySize: number,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const usual = leadingOf(pages.flatMap(({ lines }) => lines)) ?? undefined;
  for (const page of pages) {
    const kept = page.lines.filter((line) => !furniture.has(line));
    const edge = page.height / 2;
    addFurniture(drafts, page, furniture, (y) => y < edge);
    const leading = leadingOf(kept) ?? usual;
    let isFirst = true;
    for (const region of regionsOf(kept, page.tables)) {
      if (region.kind === 'table') addTable(drafts, region.table, isFirst);
      else {
        passagesOf(region.lines, region.right, leading).forEach((passage, at) => {
          addPassage(drafts, passage, page.number, at === 0, bodySize);
        });
      }
      isFirst = false;
    }
    addFurniture(drafts, page, furniture, (y) => y >= edge);
  }
  return drafts;
}

function addFurniture(
  drafts: Draft[],
  { number, lines }: PageContent,
  furniture: PageFurniture,
  isHere: (y: number) => boolean,
): void {
  for (const line of lines) {
    const role = furniture.get(line);
    if (role && isHere(line.y)) drafts.push({ kind: 'furniture', page: number, role, line });
  }
}

function addPassage(
  drafts: Draft[],
  passage: Passage,
  page: number,
  isFirst: boolean,
  bodySize: number,
): void {
  const at = isFirst ? lastOf(drafts, bodySize) : drafts.length - 1;
  const before = drafts[at];
  const joins = isFirst ? goesOn : isCut;
  if (before?.kind === 'passage' && joins(before.passage, passage)) {
    const lines = [...before.passage.lines, ...passage.lines];
    drafts[at] = { ...before, passage: { ...before.passage, lines, margin: passage.margin } };
  } else {
    drafts.push({ kind: 'passage', page, passage });
  }
}

/** The last thing read before this, footnotes and furniture aside. */
function lastOf(drafts: readonly Draft[], bodySize: number): number {
  const isFootnote = (draft: Draft) =>
    draft.kind === 'passage' && (draft.passage.lines[0]?.size ?? bodySize) < 0.88 * bodySize;
  const last = drafts.findLastIndex(({ kind }) => kind !== 'furniture');
  const page = drafts[last]?.page;
  for (let at = last; at >= 0 && drafts[at]?.page === page; at--) {
    const draft = drafts[at];
    if (draft && draft.kind !== 'furniture' && !isFootnote(draft)) return at;
  }
  return last;
}

function addTable(drafts: Draft[], table: PageTable, isFirst: boolean): void {
  const at = isFirst ? drafts.findLastIndex(({ kind }) => kind !== 'furniture') : -1;
  const before = drafts[at];
  const last = before?.kind === 'table' ? before.parts.at(-1) : undefined;
  if (before?.kind === 'table' && last && last.page === table.page - 1 && continuesTable(last, table)) {
    drafts[at] = { ...before, parts: [...before.parts, table] };
  } else {
    drafts.push({ kind: 'table', page: table.page, parts: [table] });
  }
}
