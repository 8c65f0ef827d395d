/** What a cell measures and whose it is, from its row's name, its column's label and the table's subject. */
import { SAYS_NOTHING } from '../naming-words';
import type { Column } from './columns';
import { isOfRoleAlone, withoutPeriods } from './columns';
import type { GridCell } from './grid';
import type { Row } from './rows';
import type { Setting } from './setting';
import { isPartOfAll } from './subject';
import { withoutTarget } from './target-in-name';

const MOST = 200;

export function indicatorOfCell(
  setting: Setting,
  row: Row,
  at: GridCell,
  column: Column | undefined,
): string {
  const aimed = aimedBefore(row, at);
  const printed = nameOf(setting, aimed ? aimed.words : row.name);
  const label = column?.label ?? '';
  const isSaid = isPartOfAll(label) || (aimed !== null && aimed.cell.column > 0) || isAside(setting, column);
  const of = isSaid ? '' : label;
  const subject = subjectFor(setting, of);
  // whose the figure is, the row says; what it measures, its column and its table do
  const isWhose = setting.isOfTeams || row.comparator !== null;
  const name = isWhose && (subject !== '' || of !== '') ? '' : printed;
  if (name === '') return joined(subject, of);
  if (of === '') return isPart(setting, name) ? joined(subject, name) : name;
  return joined(isShort(of) ? subject : '', `${name} - ${of}`);
}

/** The cell left of this one that states a target. */
export const aimedBefore = ({ aimed }: Row, { cell }: GridCell): GridCell | null =>
  aimed !== null && aimed.cell.column < cell.column ? aimed : null;

/** Where rows are measures, "Budget", "Target" or "Change" says which figure of it, and the only label nothing at all. */
const isAside = ({ rowsAre, isOneLabel }: Setting, column: Column | undefined): boolean =>
  rowsAre === 'measures' && (isOneLabel || (column !== undefined && isOfRoleAlone(column)));

/** The row's name where its columns are measures; the part where its columns are parts. */
export function whoOfCell(setting: Setting, row: Row, column: Column | undefined): string | null {
  if (column?.who) return column.who;
  if (setting.isOfTeams) return nameOf(setting, row.name) || null;
  const label = column?.label ?? '';
  if (label !== '' && isPartOfAll(label)) return setting.rowsAre === 'measures' ? label : row.name || label;
  if (setting.rowsAre === 'measures' || label === '') return null;
  return nameOf(setting, row.name) || null;
}

/** "2014/15 Apr'14-Mar'15" names a period, and no measure. */
export function nameOf({ calendar }: Setting, printed: string): string {
  const name = withoutTarget(printed).replace(/\*/g, '').trim();
  const bare = withoutPeriods(name, calendar).replace(/\(?to \)?/g, '');
  return /[a-z\d]/i.test(bare) ? name : '';
}

const OF_TIME = /^(?:hours|weeks?|months?|years?|under|within|total)$/;

/** "% in timescale" is completed by the sentence above, "83% of CP visits were completed in timescale", unless the table's own name does. */
function subjectFor({ subject, named }: Setting, label: string): string {
  const telling = (label.toLowerCase().match(/[a-z]{5,}/g) ?? []).filter((word) => !OF_TIME.test(word));
  const isSaidIn = (words: string) => telling.every((word) => words.toLowerCase().includes(word));
  return telling.length > 0 && !isSaidIn(subject) && isSaidIn(named) ? named : subject;
}

/** "Emotional", "Police", any line of a budget: a row that is a part of what the table is about, and no measure by itself. */
const isPart = ({ rowsAre, isOfMeasures, isOfMoney }: Setting, name: string): boolean =>
  !isOfMeasures && (rowsAre === 'measured' || isOfMoney || name.split(' ').length <= 2);

/** Names of few words are completed by the table's subject. */
function isShort(words: string): boolean {
  const [last = ''] = words.split(' - ').slice(-1);
  return last.split(' ').length <= 4 || SAYS_NOTHING.test(last);
}

const joined = (subject: string, words: string): string =>
  (subject === '' || words.toLowerCase().includes(subject.toLowerCase())
    ? words || subject
    : words === ''
      ? subject
      : `${subject}: ${words}`
  ).slice(0, MOST);
