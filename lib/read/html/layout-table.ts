/** Tables that arrange a page rather than state anything in rows and columns. */

export function isLayoutTable(table: Element): boolean {
  const role = table.getAttribute('role');
  if (role === 'presentation' || role === 'none') return true;
  if (table.querySelector('th,caption') !== null) return hasLargeTable(table);
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table);
  const widest = Math.max(0, ...rows.map((row) => row.children.length));
  if (widest <= 1) return true;
  if (hasLargeTable(table) || table.querySelector('h1,h2,h3') !== null) return true;
  return rows.length === 1 && table.querySelectorAll('p,li').length > 2 * widest;
}

/** A table of rows and columns inside a cell: the outer one only holds it. */
const hasLargeTable = (table: Element): boolean =>
  [...table.querySelectorAll('table')].some((inner) => inner.querySelectorAll('td,th').length > 3);
