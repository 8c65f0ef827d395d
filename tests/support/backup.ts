/** A backup as it was written, read again; and archives that say what a test wants them to. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { type Backup, JSON_NAME, SUMS_NAME } from '@/lib/backup/model';
import { readBackup } from '@/lib/backup/read';
import { writeBackup } from '@/lib/backup/write';
import { sha256Of } from '@/lib/sha-256';

type Bytes = Uint8Array<ArrayBuffer>;

export async function archiveOf(backup: Backup): Promise<Bytes> {
  const written = await writeBackup(backup);
  if (!written.ok) expect.fail(JSON.stringify(written.problem));
  return written.value;
}

export async function throughFile(backup: Backup): Promise<Backup> {
  const read = await readBackup(await archiveOf(backup));
  if (!read.ok) expect.fail(JSON.stringify(read.problem));
  return read.value;
}

export const jsonIn = (archive: Bytes): string =>
  strFromU8(unzipSync(archive)[JSON_NAME] ?? new Uint8Array());

/** The same archive with another JSON, and sums that hold. */
export async function withJson(archive: Bytes, json: string): Promise<Bytes> {
  return withSums({ ...(unzipSync(archive) as Record<string, Bytes>), [JSON_NAME]: strToU8(json) });
}

export async function withSums({ [SUMS_NAME]: _, ...files }: Record<string, Bytes>): Promise<Bytes> {
  const sums: string[] = [];
  for (const [name, bytes] of Object.entries(files)) sums.push(`${await sha256Of(bytes)}  ${name}\n`);
  return zipSync({ ...files, [SUMS_NAME]: strToU8(sums.join('')) });
}
