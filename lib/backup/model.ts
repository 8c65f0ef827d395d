/** What a backup holds: every table of what the member made, the files attached, and, where they chose so, the bytes of the papers. */
import type { KeptTables, TableName } from '@/lib/store/kept-tables';

/** The newest that this Kloe reads. */
export const BACKUP_VERSION = 2;

/**
 * Of the archive: no higher than what it holds needs, so that an older Kloe refuses by name what it would misread and
 * nothing else. 1: tables and papers; 2: files attached, and lines of enquiry that say themselves that they are exempt.
 */
export const versionOf = ({ attached, tables }: Pick<Backup, 'attached' | 'tables'>): number =>
  attached.size > 0 || tables.lines.some(({ exemptFrom }) => exemptFrom !== undefined) ? 2 : 1;

/** In the archive. */
export const JSON_NAME = 'kloe-backup.json';
/** As `sha256sum -c` reads it: one line for each other file. */
export const SUMS_NAME = 'SHA256SUMS';
/** "papers/<SHA-256 of its bytes>.pdf". */
export const PAPER_NAME = /^papers\/(?<id>[0-9a-f]{64})\.pdf$/;
export const paperName = (id: string): string => `papers/${id}.pdf`;
/** "attached/<SHA-256 of its bytes>": what it is called stands in its follow-up. */
export const ATTACHED_NAME = /^attached\/(?<id>[0-9a-f]{64})$/;
export const attachedName = (id: string): string => `attached/${id}`;

/** A browser of the member's with Kloe in it. */
export type Device = {
  readonly id: string;
  /** As the member calls it: "Council laptop". */
  readonly name: string;
};

/** That a device took over what another had. Moments are milliseconds since 1970, each by the clock of its device. */
export type TakenOver = {
  readonly deviceId: string;
  /** When the backup was made, there. */
  readonly madeAt: number;
  /** When it was taken over, here. */
  readonly on: number;
};

/** How many rows of each table were left out, as exempt or as coming from something exempt. */
export type LeftOut = Readonly<Partial<Record<TableName, number>>>;

export type Backup = {
  readonly madeAt: number;
  readonly device: Device;
  readonly takenOver: readonly TakenOver[];
  /** Whether exempt papers, and what comes from them, were put in. */
  readonly holdsExempt: boolean;
  readonly leftOut: LeftOut;
  readonly tables: KeptTables;
  /** Paper id → its bytes; empty where papers were not put in. */
  readonly files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** By id the files attached to follow-ups: nobody could fetch them again. */
  readonly attached: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
};

export type BackupProblem =
  /** It is no backup of Kloe's, or not a whole one: half written, cut off, changed since. */
  | { readonly kind: 'not-backup' | 'damaged' | 'too-large' | 'newer' }
  | { readonly kind: 'locked' | 'wrong-passphrase' }
  /** Whole, but something in it is not as Kloe writes it: "tables.notes.3.text". */
  | { readonly kind: 'broken'; readonly field: string };

/** What is unpacked is held in memory; nobody's notes come near this. */
export const LARGEST_JSON = 256 * 1024 * 1024;
/** Of the archive, and of all papers and attached files in it together. */
export const LARGEST_FILE = 2 * 1024 * 1024 * 1024 - 1;
/** Of one file that the member attaches: every backup carries all of them. */
export const LARGEST_ATTACHED = 10 * 1024 * 1024;
/** Papers and attached files. */
export const MOST_FILES = 10_000;

/** What tells rows of a table apart. */
export const KEYS = {
  councils: 'id',
  committees: 'id',
  meetings: 'key',
  papers: 'id',
  notes: 'id',
  lines: 'id',
  followUps: 'id',
  glossary: 'id',
  figureCorrections: 'id',
  explanations: 'id',
  sameMeasures: 'id',
  sharing: 'id',
  meetingDays: 'committeeId',
  settings: 'name',
} as const satisfies Record<TableName, string>;

export const TABLE_NAMES = Object.keys(KEYS) as TableName[];

/** The key of a row. */
export const keyOf = (table: TableName, row: object): string =>
  String((row as Readonly<Record<string, unknown>>)[KEYS[table]]);
