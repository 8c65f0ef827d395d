/** What a cell's number is: its unit, role and period, from its column, its row and the table around. */
import type { Figure, Period, Unit } from '../../findings';
import { isAhead, isUnderWay } from '../calendar';
import { periodOf } from '../periods';
import { isCount, unitIn, unitOfTable } from '../units';
import type { CellNumber } from './cells';
import type { Column } from './columns';
import type { GridCell } from './grid';
import type { Row } from './rows';
import type { Setting } from './setting';

export type Place = {
  readonly setting: Setting;
  readonly row: Row;
  readonly at: GridCell;
  readonly column: Column | undefined;
};

export function unitOf({ setting, row, column }: Place): Unit {
  const own = column?.unit ?? unitIn(row.name);
  if (own) return own;
  return isCount(column?.label ?? '') ? 'count' : (unitOfTable(setting.words) ?? 'count');
}

const ROW_ROLES: readonly (readonly [Figure['role'], RegExp])[] = [
  ['target', /^(?:annual |quarterly |monthly )?targets?\b/i],
  ['forecast', /^(?:forecast|projected|predicted)\b/i],
  ['change', /^(?:variance|change|difference|movement)\b/i],
];

/** "Actual to month 6", "Spend to date": not what was planned. */
const SPENT = /\bactuals?\b|\bspent\b|\b(?:spend|expenditure) to date\b/i;

export function roleOf({ setting, row, column }: Place, number: CellNumber, unit: Unit): Figure['role'] {
  if (number.role) return number.role;
  const role = column?.role ?? ROW_ROLES.find(([, pattern]) => pattern.test(row.name))?.[0] ?? null;
  const isMoney = unit === '£';
  if (role && (role !== 'budget' || isMoney || /\bbudget/i.test(column?.words ?? ''))) return role;
  if (row.comparator) return 'comparator';
  if (column?.isStarred && setting.note.isForecast) return 'forecast';
  if (column && column === setting.compared) return 'comparator';
  if (isMoney && SPENT.test(column?.words ?? '')) return 'actual';
  if (isMoney && setting.isOfCostsAhead) return 'forecast';
  if (isMoney && setting.isOfMoney) return 'budget';
  if (!isAhead(setting.calendar, column?.period ?? null)) return 'actual';
  return isMoney ? 'budget' : 'forecast';
}

export function periodOfCell({ setting, row, column }: Place, role: Figure['role']): Period | null {
  const { note, calendar } = setting;
  if (role === 'comparator' && note.period && (column?.isStarred || !column?.period)) return note.period;
  if (role === 'comparator' && !column?.period) return periodOf(row.name, calendar);
  if (!column?.period && /\bcurrent\b/i.test(column?.words ?? ''))
    return isUnderWay(calendar, calendar.reporting) ? null : calendar.reporting;
  return column?.period ?? periodOf(row.name, calendar) ?? setting.period;
}
