/** The member's glossary ↔ CSV: a row for each meaning, its columns named in the first. */
import type { OwnMeaning } from '@/lib/glossary/own';
import { readCsv, toCsv } from './csv';
import { COLUMNS, type GlossaryReading, readEntries, toEntry } from './glossary-entry';
import { asWritten, guarded } from './harmless';

export const glossaryToCsv = (meanings: readonly OwnMeaning[]): string =>
  toCsv([
    COLUMNS,
    ...meanings.map((meaning) => {
      const entry = toEntry(meaning);
      return COLUMNS.map((column) => guarded(entry[column]));
    }),
  ]);

/** In whatever order its columns stand; others are passed over. */
export function readGlossaryCsv(csv: string): GlossaryReading {
  const [head, ...rows] = readCsv(csv);
  const names = (head?.fields ?? []).map((name) => name.trim().toLowerCase());
  const places = COLUMNS.map((column) => [column, names.indexOf(column.toLowerCase())] as const);
  const isNamed = (wanted: string) => names.includes(wanted);
  if (!isNamed('short') || !isNamed('meaning')) return { kind: 'not-a-glossary' };
  return readEntries(
    rows.map(({ line, fields }) => ({
      line,
      entry: Object.fromEntries(places.map(([column, at]) => [column, asWritten(fields[at] ?? '')])),
    })),
  );
}
