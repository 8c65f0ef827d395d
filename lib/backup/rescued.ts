/** What was rescued from a database that could not be opened → a file: a backup where it is whole, else its rows as they are. */
import { strToU8, zipSync } from 'fflate';
import type { KeptTables } from '@/lib/store/kept-tables';
import type { Raw } from '@/lib/store/rescue';
import { attachedName, type Backup, paperName, TABLE_NAMES } from './model';
import { writeBackup } from './write';

type Bytes = Uint8Array<ArrayBuffer>;

export type Rescued = {
  /** Kloe can bring it back; else whoever looks after it can read the rows. */
  readonly isBackup: boolean;
  readonly bytes: Bytes;
};

/** `version`: of the tables that this Kloe knows. What a newer one wrote it could not read back whole. */
export async function rescuedFile(raw: Raw, version: number, now: number): Promise<Rescued> {
  const isKnown = raw.version <= version * 10 && Object.keys(raw.unread).length === 0;
  const written = isKnown ? await writeBackup(asBackup(raw, now)) : null;
  return written?.ok
    ? { isBackup: true, bytes: written.value }
    : { isBackup: false, bytes: rowsAsTheyAre(raw) };
}

/** Whoever writes it reads each field again, and refuses what is not as it should be. */
function asBackup({ tables }: Raw, madeAt: number): Backup {
  const rows = TABLE_NAMES.map((name) => [name, tables[name] ?? []] as const);
  const { settings, ...others } = Object.fromEntries(rows) as unknown as KeptTables;
  return {
    madeAt,
    device: { id: 'rescued', name: '' },
    takenOver: [],
    holdsExempt: true,
    leftOut: {},
    tables: { ...others, settings: settings.filter(({ name }) => (name as string) !== 'this-device') },
    files: filesIn(tables),
    attached: attachedIn(tables),
  };
}

function rowsAsTheyAre({ version, tables, unread }: Raw): Bytes {
  const { files: _files, attachments: _attached, ...rows } = tables;
  const json = JSON.stringify({ format: 'kloe-rows', version, unread, tables: rows }, null, 1);
  const papers = [...filesIn(tables)].map(([id, bytes]) => [paperName(id), bytes] as const);
  const attached = [...attachedIn(tables)].map(([id, bytes]) => [attachedName(id), bytes] as const);
  return zipSync({ 'kloe-rows.json': strToU8(json), ...Object.fromEntries([...papers, ...attached]) });
}

const filesIn = ({ files = [] }: Raw['tables']) => bytesIn(files, 'paperId');
const attachedIn = ({ attachments = [] }: Raw['tables']) => bytesIn(attachments, 'id');

const bytesIn = (rows: readonly unknown[], key: string): ReadonlyMap<string, Bytes> =>
  new Map(
    rows.flatMap((row) => {
      const { [key]: id, bytes } = row as Readonly<Record<string, unknown>>;
      return typeof id === 'string' && bytes instanceof Uint8Array ? [[id, new Uint8Array(bytes)]] : [];
    }),
  );
