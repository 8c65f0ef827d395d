/** Tracker tables → their rows, each whole: blank cells filled from above, rows that a page break cut made one. */
import type { Span } from '@/lib/document/model';
import type { ColumnRole } from './tracker-columns';
import type { Tracker } from './tracker-tables';

/** A cell's words, with their place; white space inside is one space. */
export type CellWords = { readonly at: Span; readonly text: string };
/** One row as printed, or one half of a row that was cut. */
export type RowPiece = ReadonlyMap<ColumnRole, CellWords>;

export type WholeRow = {
  readonly pieces: readonly RowPiece[];
  /** Those of the row, else of the nearest row above that had any. */
  readonly meeting: string;
  readonly minute: string;
  readonly item: string;
  readonly owner: string;
  readonly dateAbove: string | null;
};

const REPEATED = ['meeting', 'minute', 'item', 'owner'] as const;
type Repeated = { readonly [Role in (typeof REPEATED)[number]]: string };
const NOTHING: Repeated = { meeting: '', minute: '', item: '', owner: '' };

export function wholeRowsOf(trackers: readonly Tracker[]): readonly WholeRow[] {
  const rows: WholeRow[] = [];
  let above = NOTHING;
  for (const tracker of trackers) {
    if (!tracker.isCarriedOn) above = NOTHING;
    piecesOf(tracker).forEach((piece, place) => {
      const last = rows.at(-1);
      const isCut = place === 0 && tracker.isCarriedOn;
      if (last && (place > 0 || isCut) && isRest(piece, last, isCut)) {
        const owner = joinedOwner(last, piece);
        rows[rows.length - 1] = { ...last, pieces: [...last.pieces, piece], owner };
        above = { ...above, owner };
        return;
      }
      above = filledFrom(above, piece);
      rows.push({ pieces: [piece], ...above, dateAbove: tracker.dateAbove });
    });
  }
  return rows;
}

/** A new meeting or item starts afresh: the owner above is not its owner. */
function filledFrom(above: Repeated, piece: RowPiece): Repeated {
  const own = (role: ColumnRole) => piece.get(role)?.text ?? '';
  const isNewMeeting = own('meeting') !== '';
  const isNewItem = isNewMeeting || own('item') !== '' || own('minute') !== '';
  return {
    meeting: own('meeting') || above.meeting,
    minute: own('minute') || (isNewMeeting ? '' : above.minute),
    item: own('item') || (isNewMeeting ? '' : above.item),
    owner: own('owner') || (isNewItem ? '' : above.owner),
  };
}

function piecesOf({ block, index, columns, firstRow }: Tracker): readonly RowPiece[] {
  const { table, text } = block;
  const rows: Map<ColumnRole, CellWords>[] = Array.from({ length: table.rows - firstRow }, () => new Map());
  const roles = new Map([...columns].map(([role, column]) => [column, role]));
  for (const cell of table.cells) {
    const role = roles.get(cell.column);
    const row = rows[cell.row - firstRow];
    const words = text.slice(cell.start, cell.end);
    const start = cell.start + words.length - words.trimStart().length;
    const at = { block: index, start, end: start + words.trim().length };
    if (role && row && words.trim() !== '') row.set(role, { at, text: words.trim() });
  }
  return rows;
}

/** Words that only stand at a row's top: a row that has them is no rest of another. */
const NAMES_A_ROW = ['meeting', 'minute', 'item', 'status', 'category', 'due'] as const;

/** Whether a piece is the rest of the row before, whose sentence was not over. */
function isRest(piece: RowPiece, before: WholeRow, isCut: boolean): boolean {
  if (NAMES_A_ROW.some((role) => piece.has(role))) return false;
  const said =
    before.pieces.map((half) => half.get('text')?.text ?? '').findLast((text) => text !== '') ?? '';
  const more = piece.get('text')?.text;
  if (more === undefined) return piece.size > 0 && isCut;
  if (said === '' || isMarked(more) || isEnded(said)) return false;
  return /^[a-z]/.test(more) || (isCut && (piece.size === 1 || isBroken(said)));
}

/** "… be noted.", "… be noted; and": a whole clause. */
const isEnded = (text: string): boolean => /[.;:!?]["')\]]*(?:\s(?:and|or))?$/.test(text);
/** "b) …", "• …": a part of its own. */
const isMarked = (text: string): boolean => /^(?:\(?[a-z\d]{1,3}[.)]|[•·▪●])\s/i.test(text);
/** "… data sets used by the", "… (question 7 in the": no sentence stops there. */
const isBroken = (text: string): boolean =>
  /(?:[,(–-]|\b(?:the|a|an|of|and|or|to|in|on|at|by|for|with|from|that|which|their|its))$/i.test(text) ||
  text.lastIndexOf('(') > text.lastIndexOf(')');

const joinedOwner = ({ owner }: WholeRow, piece: RowPiece): string =>
  [owner, piece.get('owner')?.text ?? ''].filter((words) => words !== '').join(' ');
