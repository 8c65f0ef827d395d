/** The label of a statistic within a cell, completed by what the row measures or by the column that it is compared with. */
import { comparatorInLabel } from '../../lexicon/comparators';
import { SAYS_NOTHING } from '../naming-words';
import type { Place } from './cell-meaning';
import { aimedBefore, nameOf } from './names';
import { withoutTarget } from './target-in-name';

/** Longer words in a column of names are sentences. */
const LONGEST_NAME = 120;

export function completedLabel(label: string, place: Place): string {
  return besideWhatIsCompared(label, place) ?? besideItsRow(label, place);
}

/** "Visits in timescale: CP": a label of one or two words needs what the row measures. */
function besideItsRow(label: string, { setting, row, at }: Place): string {
  const aimed = aimedBefore(row, at);
  const stem = aimed ? withoutTarget(aimed.words) : nameOf(setting, row.name);
  const isWhole =
    label.split(' ').length > 2 || stem === '' || stem.length > LONGEST_NAME || at.cell.column === 0;
  return isWhole ? label : `${stem.replace(/(?<![.\s])[.\s]+$/, '')}: ${label}`;
}

/**
 * "Leavers | Joiners | Comparison": of a cell that says "England joining: 12", the joiners are what
 * is compared; "England rate: 7" is of the only column of rates. `null` where no column, or more
 * than one, could be meant.
 */
function besideWhatIsCompared(label: string, { setting, at, column }: Place): string | null {
  const named = comparatorInLabel(label);
  const isComparison = named !== null || comparatorInLabel(column?.words ?? '') !== null;
  if (!isComparison) return null;
  const bare = named
    ? `${label.slice(0, named.start)} ${label.slice(named.end)}`.replace(/\s+/g, ' ').trim()
    : label;
  const words = tellingIn(bare);
  const others = setting.columns.filter(
    (other, place) => other.label !== '' && place !== at.cell.column && other.holds === 'figures',
  );
  const meant = others.filter(({ label: other, unit }) =>
    words.length === 0 ? unit?.startsWith('per ') : words.some((word) => tellingIn(other).includes(word)),
  );
  const [only] = meant;
  if (only === undefined || meant.length > 1) return null;
  const isSaid = words.every((word) => tellingIn(only.label).includes(word));
  return isSaid ? only.label : `${only.label}: ${bare}`;
}

const tellingIn = (words: string): readonly string[] =>
  (words.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !SAYS_NOTHING.test(word));
