/**
 * The only way in for a backup: an archive from anywhere → what it holds, or why none of it is taken. Past this
 * file all of it is as Kloe writes it.
 */
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { z } from 'zod/mini';
import { fail, ok, type Result } from '@/lib/result';
import { sha256Of } from '@/lib/sha-256';
import type { KeptTables } from '@/lib/store/kept-tables';
import { isLocked, isWholeLocked } from './lock';
import {
  ATTACHED_NAME,
  BACKUP_VERSION,
  type Backup,
  type BackupProblem,
  JSON_NAME,
  KEYS,
  keyOf,
  LARGEST_FILE,
  LARGEST_JSON,
  MOST_FILES,
  PAPER_NAME,
  SUMS_NAME,
  TABLE_NAMES,
} from './model';
import { TablesShape } from './shapes';

type Files = Readonly<Record<string, Uint8Array<ArrayBuffer>>>;

const Moment = z.number().check(z.nonnegative(), z.maximum(8.64e15));
const Name = z.string().check(z.minLength(1), z.maxLength(200));
const Left = z.int().check(z.nonnegative());

const BackupShape = z.object({
  format: z.literal('kloe-backup'),
  version: z.int().check(z.gte(1), z.lte(BACKUP_VERSION)),
  madeAt: z.string().check(z.refine((moment) => !Number.isNaN(Date.parse(moment)))),
  device: z.object({ id: Name, name: z.string().check(z.maxLength(200)) }),
  takenOver: z.array(z.object({ deviceId: Name, madeAt: Moment, on: Moment })),
  holdsExempt: z.boolean(),
  leftOut: z.partialRecord(z.enum(Object.keys(KEYS) as [keyof KeptTables, ...(keyof KeptTables)[]]), Left),
  tables: TablesShape,
});

/** All of it, or why none of it can be taken. */
export async function readBackup(bytes: Uint8Array<ArrayBuffer>): Promise<Result<Backup, BackupProblem>> {
  if (bytes.length > LARGEST_FILE) return fail({ kind: 'too-large' });
  if (isLocked(bytes)) return fail({ kind: (await isWholeLocked(bytes)) ? 'locked' : 'damaged' });
  const unpacked = unpack(bytes);
  if (!unpacked.ok) return unpacked;
  const { files, holdsOthers } = unpacked.value;
  const { [JSON_NAME]: json, [SUMS_NAME]: sums, ...others } = files;
  if (!json || !sums) return fail({ kind: 'not-backup' });
  // What a newer Kloe puts beside what this one knows is no reason to call it anything else.
  if (holdsOthers) return fail({ kind: (await isNewer(json, strFromU8(sums))) ? 'newer' : 'not-backup' });
  if (!(await isWhole(files, strFromU8(sums)))) return fail({ kind: 'damaged' });
  const read = fromJson(strFromU8(json));
  if (!read.ok) return read;
  return ok({
    ...read.value,
    files: namedBy(PAPER_NAME, others),
    attached: namedBy(ATTACHED_NAME, others),
  });
}

const namedBy = (pattern: RegExp, files: Files): Backup['files'] =>
  new Map(
    Object.entries(files).flatMap(([name, bytes]) => {
      const id = pattern.exec(name)?.groups?.id;
      return id === undefined ? [] : [[id, bytes] as const];
    }),
  );

const ownSumOf = (name: string): string | undefined =>
  (PAPER_NAME.exec(name) ?? ATTACHED_NAME.exec(name))?.groups?.id;

/** `holdsOthers`: files that this Kloe does not know; they are left packed. */
type Unpacked = { readonly files: Files; readonly holdsOthers: boolean };

/** Says no before anything is unpacked that would be too large to hold. */
function unpack(bytes: Uint8Array<ArrayBuffer>): Result<Unpacked, BackupProblem> {
  const seen = new Set<string>();
  let holdsOthers = false;
  let refused: 'not-backup' | 'too-large' | null = null;
  let total = 0;
  const mayStand = ({ name, originalSize }: UnzipFileInfo): boolean => {
    const isText = name === JSON_NAME || name === SUMS_NAME;
    const isKnown = isText || ownSumOf(name) !== undefined;
    total += originalSize;
    if (seen.has(name)) refused ??= 'not-backup';
    if (isText && originalSize > LARGEST_JSON) refused ??= 'too-large';
    if (total > LARGEST_FILE || seen.size > MOST_FILES + 2) refused ??= 'too-large';
    seen.add(name);
    if (refused !== null) throw new Error(refused);
    holdsOthers ||= !isKnown;
    return isKnown;
  };
  try {
    const files = unzipSync(bytes, { filter: mayStand }) as Files;
    return ok({ files, holdsOthers });
  } catch {
    // fflate throws for whatever is no archive, or not a whole one.
    return fail({ kind: refused ?? (isArchive(bytes) ? 'damaged' : 'not-backup') });
  }
}

/** It begins as an archive does. */
const isArchive = ([one, other]: Uint8Array): boolean => one === 0x50 && other === 0x4b;

/** By its own word, where that is as it was written. */
async function isNewer(json: Uint8Array<ArrayBuffer>, sums: string): Promise<boolean> {
  const isAsWritten = sums.split('\n').includes(`${await sha256Of(json)}  ${JSON_NAME}`);
  return isAsWritten && (versionIn(parseJson(strFromU8(json))) ?? 0) > BACKUP_VERSION;
}

const versionIn = (parsed: unknown): number | null => {
  const about = z.object({ format: z.literal('kloe-backup'), version: z.number() }).safeParse(parsed);
  return about.success ? about.data.version : null;
};

async function isWhole({ [SUMS_NAME]: _, ...files }: Files, sums: string): Promise<boolean> {
  const found: string[] = [];
  for (const [name, bytes] of Object.entries(files)) found.push(`${await sha256Of(bytes)}  ${name}`);
  const said = sums.split('\n').filter((line) => line !== '');
  const areNamedBySums = found.every((line) => {
    const [sum, name = ''] = line.split('  ');
    const id = ownSumOf(name);
    return id === undefined || id === sum;
  });
  return areNamedBySums && said.toSorted().join('\n') === found.toSorted().join('\n');
}

function fromJson(json: string): Result<Omit<Backup, 'files' | 'attached'>, BackupProblem> {
  const parsed = parseJson(json);
  const version = versionIn(parsed);
  if (version === null) return fail({ kind: 'not-backup' });
  if (version > BACKUP_VERSION) return fail({ kind: 'newer' });
  const read = BackupShape.safeParse(parsed);
  if (!read.success) {
    return fail({ kind: 'broken', field: (read.error.issues[0]?.path ?? []).map(String).join('.') });
  }
  const twice = keyHeldTwice(read.data.tables);
  if (twice !== null) return fail({ kind: 'broken', field: twice });
  const { format: _format, version: _version, madeAt, ...rest } = read.data;
  return ok({ ...rest, leftOut: rest.leftOut, madeAt: Date.parse(madeAt) });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** "tables.notes.n1" where a table has two rows of one key. */
function keyHeldTwice(tables: KeptTables): string | null {
  for (const table of TABLE_NAMES) {
    const keys = new Set<string>();
    for (const row of tables[table]) {
      const key = keyOf(table, row);
      if (keys.has(key)) return `tables.${table}.${key}`;
      keys.add(key);
    }
  }
  return null;
}
