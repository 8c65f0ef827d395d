/** Tables that arrange a page rather than state anything in rows and columns. */
import { holdsAll } from './elements';
import { fillOf } from './fill';
import type { Looks } from './looks';
import { cellsOf, rowsOf } from './table';

/** A table by its tag, or by the role that a page of `div`s gives it. */
export const isTable = (element: Element): boolean =>
  element.tagName === 'TABLE' || /^(?:table|grid|treegrid)$/.test(element.getAttribute('role') ?? '');

export function isLayoutTable(table: Element, looks: Looks): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.tagName !== 'TABLE') return !holdsAll(rowsOf(table).flatMap(cellsOf), table);
  if (table.querySelector('th,caption') !== null) return hasLargeTable(table);
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const widest = Math.max(
    0,
    ...rows.map((row) => [...row.children].filter((cell) => saysSomething(cell, looks)).length),
  );
  if (widest <= 1) return true;
  if (hasLargeTable(table) || table.querySelector('h1,h2,h3') !== null) return true;
  return rows.length === 1 && table.querySelectorAll('p,li').length > 2 * widest;
}

/** A cell with nothing in it only keeps others apart; a colour or a picture may be a rating. */
const saysSomething = (cell: Element, looks: Looks): boolean =>
  (cell.textContent ?? '').trim() !== '' ||
  cell.querySelector('[alt]:not([alt=""])') !== null ||
  fillOf(cell, looks) !== null;

/** A table of rows and columns inside a cell: the outer one only holds it. */
const hasLargeTable = (table: Element): boolean =>
  [...table.querySelectorAll('table')].some((inner) => inner.querySelectorAll('td,th').length > 3);
