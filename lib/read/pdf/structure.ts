/** The structure tree of a tagged page → its tables: rows of cells, each with the text items that are its words. */
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api';
import type { PageText } from './pieces';

export type TaggedCell = {
  /** Of its column, or of no direction: who heads a row names it. */
  readonly isHeader: boolean;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** Which text items are its words. */
  readonly items: readonly number[];
};
export type TaggedTable = readonly (readonly TaggedCell[])[];

type Node = StructTreeNode | StructTreeContent;

/** Wider spans are slips of the pen. */
const WIDEST = 60;
/** Deeper trees are made to hurt. */
const DEEPEST = 200;

/** In reading order. A table within a cell is a table of its own, and no part of the cell. */
export function taggedTables(tree: StructTreeNode | null, items: PageText['items']): readonly TaggedTable[] {
  const tables = tree ? nodesOf(tree, 'Table') : [];
  if (tables.length === 0) return [];
  const byContent = itemsByContent(items);
  return tables.map((table) =>
    nodesWithin(table, /^TR$/, /^Table$/).map((row) =>
      nodesWithin(row, /^T[HD]$/, /^T(?:able|R)$/).map((cell): TaggedCell => {
        const contents = contentsOf(cell, 0);
        return {
          isHeader: cell.role === 'TH' && cell.scope !== 'Row',
          rowSpan: Math.max(1, cell.rowSpan ?? 1),
          columnSpan: Math.min(WIDEST, Math.max(1, cell.colSpan ?? 1)),
          items: contents.flatMap((id) => byContent.get(id) ?? []),
        };
      }),
    ),
  );
}

/** Cells with their places, as spans from above and before leave them. */
export function placedIn(table: TaggedTable) {
  /** By column: the first row that is free again. */
  const freeFrom: number[] = [];
  return table.flatMap((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((freeFrom[column] ?? 0) > row) column++;
      const rowSpan = Math.min(cell.rowSpan, table.length - row);
      const placed = { ...cell, row, column, rowSpan };
      for (let end = column + cell.columnSpan; column < end; column++) freeFrom[column] = row + rowSpan;
      return placed;
    });
  });
}

const isNode = (node: Node): node is StructTreeNode => 'children' in node;

function nodesOf(node: Node, role: string, depth = 0): readonly StructTreeNode[] {
  if (!isNode(node) || depth > DEEPEST) return [];
  const inner = node.children.flatMap((child) => nodesOf(child, role, depth + 1));
  return node.role === role ? [node, ...inner] : inner;
}

/** Those of a kind, not looking into others of it nor past what ends the search. */
function nodesWithin(
  parent: StructTreeNode,
  wanted: RegExp,
  end: RegExp,
  depth = 0,
): readonly StructTreeNode[] {
  if (depth > DEEPEST) return [];
  return parent.children.flatMap((child): readonly StructTreeNode[] => {
    if (!isNode(child) || end.test(child.role))
      return isNode(child) && wanted.test(child.role) ? [child] : [];
    return wanted.test(child.role) ? [child] : nodesWithin(child, wanted, end, depth + 1);
  });
}

function contentsOf(node: Node, depth: number): readonly string[] {
  if (!isNode(node)) return node.type === 'content' ? [node.id] : [];
  if (depth > DEEPEST) return [];
  return node.children.flatMap((child) =>
    isNode(child) && child.role === 'Table' ? [] : contentsOf(child, depth + 1),
  );
}

/** Text items count as in `Run.item`: marks between them do not. */
function itemsByContent(items: PageText['items']): ReadonlyMap<string, readonly number[]> {
  const byContent = new Map<string, number[]>();
  const open: string[] = [];
  let index = -1;
  for (const item of items) {
    if ('str' in item) {
      index++;
      if (item.str.trim() === '') continue;
      const id = open.findLast((one) => one !== '');
      if (id === undefined) continue;
      const list = byContent.get(id);
      if (list) list.push(index);
      else byContent.set(id, [index]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push('id' in item ? (item.id ?? '') : '');
  }
  return byContent;
}
