/** A backup → one ZIP archive: readable JSON, files attached, the papers by choice, and a checksum of each. */
import { strToU8, zipSync } from 'fflate';
import { fail, ok, type Result } from '@/lib/result';
import { sha256Of } from '@/lib/sha-256';
import {
  ATTACHED_NAME,
  attachedName,
  type Backup,
  type BackupProblem,
  JSON_NAME,
  PAPER_NAME,
  paperName,
  SUMS_NAME,
  versionOf,
} from './model';
import { readBackup } from './read';

/** Archives must name a day; the same backup gives the same bytes. */
const NO_DAY = '1980-01-01T00:00:00';

/** Read back before it is handed over: a backup that could not be restored is a problem now, not then. */
export async function writeBackup(backup: Backup): Promise<Result<Uint8Array<ArrayBuffer>, BackupProblem>> {
  const json = strToU8(jsonOf(backup));
  const papers = [...backup.files].map(([id, bytes]) => [paperName(id), bytes] as const);
  const attached = [...backup.attached].map(([id, bytes]) => [attachedName(id), bytes] as const);
  const fit = [...papers, ...attached].filter(([name]) => PAPER_NAME.test(name) || ATTACHED_NAME.test(name));
  const sums: string[] = [];
  for (const [name, bytes] of [[JSON_NAME, json] as const, ...fit]) {
    sums.push(`${await sha256Of(bytes)}  ${name}\n`);
  }
  const archive = zipSync(
    {
      [JSON_NAME]: [json, { level: 6 }],
      // PDFs and what Word writes are packed already.
      ...Object.fromEntries(fit.map(([name, bytes]) => [name, [bytes, { level: 0 }] as const])),
      [SUMS_NAME]: strToU8(sums.join('')),
    },
    { mtime: NO_DAY },
  );
  const again = await readBackup(archive);
  return again.ok ? ok(archive) : fail(again.problem);
}

const jsonOf = ({ files: _, madeAt, attached, ...rest }: Backup): string =>
  `${JSON.stringify(
    {
      format: 'kloe-backup',
      version: versionOf({ attached, tables: rest.tables }),
      madeAt: new Date(madeAt).toISOString(),
      ...rest,
    },
    null,
    1,
  )}\n`;
