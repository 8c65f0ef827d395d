/** Pages in order → passages, tables and furniture in order, whole across columns and page breaks. */
import type { Furniture } from '@/lib/document/model';
import { placeOfTable } from './continued-tables';
import { type Note, partNotes, referencesOn } from './footnotes';
import type { Line } from './lines';
import { type Region, regionsOf } from './order';
import type { PageContent } from './page';
import { goesOn, isCut, isFull, markerAlone, startsSmall } from './page-breaks';
import type { PageFurniture } from './page-furniture';
import { leadingOf, type Passage, passagesOf } from './passages';
import type { PageTable } from './ruled-tables';

export type Draft =
  | {
      readonly kind: 'passage';
      readonly page: number;
      readonly passage: Passage;
      /** Stands beside the text. */
      readonly isBoxed: boolean;
    }
  /** One table, in as many parts as pages it runs over. */
  | { readonly kind: 'table'; readonly page: number; readonly parts: readonly PageTable[] }
  | { readonly kind: 'footnote'; readonly page: number; readonly note: Note }
  | {
      readonly kind: 'furniture';
      readonly page: number;
      readonly role: Furniture['role'];
      readonly line: Line;
    };

/** Of the running text's size: smaller print is a note. */
const SMALL = 0.88;

/** `bodySize` tells small print: it stands between the halves of a paragraph that a page break cuts. */
export function draftsOf(
  pages: readonly PageContent[],
  furniture: PageFurniture,
  bodySize: number,
): readonly Draft[] {
  const drafts: Draft[] = [];
  const regions = pages.map(({ lines, tables }) =>
    regionsOf(
      lines.filter((line) => !furniture.has(line)),
      tables,
    ),
  );
  const usual = leadingOf(regions.flatMap(linesIn)) ?? undefined;
  pages.forEach((page, index) => {
    const here = regions[index] ?? [];
    const leading = leadingOf(linesIn(here)) ?? usual;
    const references = referencesOn(page);
    addFurniture(drafts, page, furniture, (y) => y < page.height / 2);
    here.forEach((region, at) => {
      if (region.kind === 'table') {
        addTable(drafts, region.table, here.slice(0, at), SMALL * bodySize);
        return;
      }
      if (region.kind === 'box') {
        for (const passage of passagesOf(region.lines, region.right, leading)) {
          drafts.push({ kind: 'passage', page: page.number, passage, isBoxed: true });
        }
        return;
      }
      const { text, notes } = partNotes(region.lines, references);
      passagesOf(text, region.right, leading).forEach((passage, place) => {
        addPassage(drafts, passage, page.number, place === 0, bodySize);
      });
      for (const note of notes) drafts.push({ kind: 'footnote', page: page.number, note });
    });
    addFurniture(drafts, page, furniture, (y) => y >= page.height / 2);
  });
  return drafts;
}

const linesIn = (regions: readonly Region[]): readonly Line[] =>
  regions.flatMap((region) => (region.kind === 'lines' ? region.lines : []));

function addFurniture(
  drafts: Draft[],
  { number, lines, watermarks }: PageContent,
  furniture: PageFurniture,
  isHere: (y: number) => boolean,
): void {
  for (const line of [...watermarks, ...lines]) {
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
  const at = isFirst ? lastOf(drafts, passage, bodySize) : drafts.length - 1;
  const before = drafts[at];
  const joins = isFirst ? goesOn : isCut;
  if (before?.kind === 'passage' && !before.isBoxed && joins(before.passage, passage)) {
    drafts[at] = { ...before, passage: joined(before.passage, passage) };
  } else {
    drafts.push({ kind: 'passage', page, passage, isBoxed: false });
  }
}

function joined(before: Passage, after: Passage): Passage {
  const lines = [...before.lines, ...after.lines];
  const marker = before.marker ?? markerAlone(before.lines);
  return { ...before, marker, lines, margin: after.margin };
}

/** The last thing read before this: notes, small print, boxes and furniture aside, and a table that parts a sentence. */
function lastOf(drafts: readonly Draft[], passage: Passage, bodySize: number): number {
  const isSmall = (draft: Draft) =>
    draft.kind === 'passage' && (draft.passage.lines[0]?.size ?? bodySize) < 0.88 * bodySize;
  const last = drafts.findLastIndex(isInText);
  const page = drafts[last]?.page;
  const isParted = startsSmall(passage);
  for (let at = last; at >= 0 && drafts[at]?.page === page; at--) {
    const draft = drafts[at];
    if (!draft || !isInText(draft) || isSmall(draft)) continue;
    if (draft.kind === 'table' && isParted) continue;
    return draft.kind === 'passage' &&
      at < last &&
      drafts[last]?.kind === 'table' &&
      !isFull(draft.passage, passage)
      ? last
      : at;
  }
  return last;
}

const isInText = (draft: Draft): boolean =>
  draft.kind === 'table' || (draft.kind === 'passage' && !draft.isBoxed);

function addTable(drafts: Draft[], table: PageTable, above: readonly Region[], small: number): void {
  const at = placeOfTable(drafts, table, above, small);
  const before = drafts[at];
  if (before?.kind === 'table') drafts[at] = { ...before, parts: [...before.parts, table] };
  else drafts.push({ kind: 'table', page: table.page, parts: [table] });
}
