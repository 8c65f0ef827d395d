// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { BackupNotTakenDialog, RestoreDialog, UnlockDialog } from '@/components/RestoreDialog';
import { type BackupChoice, SettingsBackup } from '@/components/SettingsBackup';
import { SettingsFolder } from '@/components/SettingsFolder';
import { mergeTables } from '@/lib/backup/merge';
import type { Backup } from '@/lib/backup/model';
import { TABLE_NAMES } from '@/lib/backup/model';
import type { KeptTables } from '@/lib/store/kept-tables';
import { noteRow } from '../support/note';
import { complaints, show } from './on-screen';

const FACTS = {
  lastBackup: Date.UTC(2026, 9, 30),
  newer: { notes: 11, questions: 4, others: 0 },
  newerSince: Date.UTC(2026, 10, 1),
  exempt: 3,
  paperBytes: 148_000_000,
};
const nothing = () => {};
const FOLDER = {
  folder: 'OneDrive',
  state: 'kept',
  deviceName: '',
  others: [],
  isLocked: false,
  isLocking: false,
  onChoose: nothing,
  onStop: nothing,
  onAllow: nothing,
  onLock: nothing,
  onName: nothing,
  onFile: nothing,
} as const;

function showBackup(given: Partial<Parameters<typeof SettingsBackup>[0]> = {}): readonly BackupChoice[] {
  const chosen: BackupChoice[] = [];
  const idle = { kind: 'idle' } as const;
  show(
    <main>
      <SettingsBackup
        {...{ facts: FACTS, isOld: true, days: 24, work: idle, onFile: nothing }}
        onBackUp={(choice) => chosen.push(choice)}
        {...given}
      />
    </main>,
  );
  return chosen;
}

const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });

test('how old the last backup is, and what it lacks', async () => {
  showBackup();
  expect(screen.getByText('The last full backup is 24 days old (30 October 2026)')).toBeTruthy();
  expect(screen.getByText('11 notes and 4 questions are newer.')).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('before the first one it says what a backup is', async () => {
  const newer = { notes: 1, questions: 0, others: 2 };
  showBackup({ facts: { ...FACTS, lastBackup: null, newer } });
  expect(screen.getByText('There is no backup yet')).toBeTruthy();
  expect(screen.getByText(/1 note and 2 other entries are in none\./)).toBeTruthy();
});

test('papers and what is exempt stay out unless chosen, and what is exempt is chosen each time', () => {
  const chosen = showBackup();
  press('Back up now');
  tick('Put in what is exempt, this time');
  tick('Put the papers in as well');
  press('Back up now');
  press('Back up now');
  expect(chosen).toEqual([
    { withPapers: false, withExempt: false, passphrase: null },
    { withPapers: true, withExempt: true, passphrase: null },
    { withPapers: true, withExempt: false, passphrase: null },
  ]);
});

test('a passphrase is long enough and given twice', async () => {
  const chosen = showBackup();
  tick('Lock it with a passphrase');
  type('Passphrase', 'short');
  press('Back up now');
  expect(screen.getByText('Use at least 12 letters.')).toBeTruthy();
  type('Passphrase', 'four words not together');
  type('The same again', 'four words not togehter');
  press('Back up now');
  expect(screen.getByText('The two are not the same.')).toBeTruthy();
  expect(await complaints()).toEqual([]);
  expect(chosen).toEqual([]);
  type('The same again', 'four words not together');
  press('Back up now');
  expect(chosen).toEqual([{ withPapers: false, withExempt: false, passphrase: 'four words not together' }]);
});

const NONE = Object.fromEntries(TABLE_NAMES.map((name) => [name, []])) as unknown as KeptTables;
const BACKUP: Backup = {
  madeAt: Date.UTC(2026, 10, 25),
  device: { id: 'd', name: 'Council laptop' },
  takenOver: [],
  holdsExempt: false,
  leftOut: { papers: 1, notes: 2 },
  tables: { ...NONE, notes: [noteRow({ id: 'new', text: 'How many?' }), noteRow({ text: 'Why?' })] },
  files: new Map(),
  attached: new Map(),
};

test('what would be added, changed and kept twice is said before anything is', async () => {
  const preview = { ...mergeTables({ ...NONE, notes: [noteRow()] }, BACKUP.tables, null), files: 0 };
  let restored = 0;
  show(
    <RestoreDialog
      {...{ file: 'Kloe backup.zip', backup: BACKUP, preview, onClose: nothing }}
      onRestore={() => {
        restored += 1;
      }}
    />,
  );
  expect(screen.getByText(/It was made on 25 November 2026 on Council laptop/).textContent).toContain(
    'What is exempt was left out: 1 paper and 2 notes, questions and highlights.',
  );
  expect(screen.getByText('Notes, questions and highlights').parentElement?.textContent).toBe(
    'Notes, questions and highlights: 1 new, 1 in both versions',
  );
  expect(screen.getByText(/How many\?/)).toBeTruthy();
  expect(await complaints()).toEqual([]);
  press('Restore');
  expect(restored).toBe(1);
});

test('where all of it is here already there is nothing to restore', () => {
  const preview = { ...mergeTables(BACKUP.tables, BACKUP.tables, null), files: 0 };
  show(
    <RestoreDialog {...{ file: 'a.zip', backup: BACKUP, preview, onRestore: nothing, onClose: nothing }} />,
  );
  expect(screen.getByText('All of it is here already.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Restore' })).toBeNull();
});

test('a wrong passphrase is said at its field; a backup that is not taken says why', async () => {
  show(
    <UnlockDialog
      {...{ file: 'a.kloe', wasWrong: true, isBusy: false, onPassphrase: nothing, onClose: nothing }}
    />,
  );
  expect(screen.getByText('The file is whole, but this is not its passphrase.')).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test.each([
  [{ kind: 'newer' }, /made by a newer Kloe\. Update Kloe, then try again\. Nothing of it was taken\./],
  [{ kind: 'damaged' }, /not whole/],
  [{ kind: 'broken', field: 'tables.notes.1.text' }, /not as Kloe writes it \(tables\.notes\.1\.text\)/],
] as const)('%o is said', (problem, said) => {
  show(<BackupNotTakenDialog {...{ file: 'a.zip', problem, onClose: nothing }} />);
  expect(screen.getByText(said)).toBeTruthy();
});

test('a folder that waits for leave is said quietly, with one press that gives it', async () => {
  const pressed: string[] = [];
  const on = (name: string) => () => void pressed.push(name);
  show(
    <main>
      <h2>Backup</h2>
      <SettingsFolder
        {...{ ...FOLDER, state: 'asks' }}
        others={[new File([], 'Kloe backup, Home, 12345678.zip', { lastModified: Date.UTC(2026, 10, 20) })]}
        onChoose={on('choose')}
        onStop={on('stop')}
        onAllow={on('allow')}
      />
    </main>,
  );
  expect(screen.queryByRole('alert')).toBeNull();
  press('Allow it again');
  press('Stop');
  expect(pressed).toEqual(['allow', 'stop']);
  expect(screen.getByRole('button', { name: 'Bring in… Kloe backup, Home, 12345678.zip' })).toBeTruthy();
  expect(await complaints()).toEqual([]);
});

test('the file in the folder is locked only with a passphrase typed twice, after what that means', async () => {
  const locked: (string | null)[] = [];
  show(
    <main>
      <h2>Backup</h2>
      <SettingsFolder {...FOLDER} onLock={(passphrase) => locked.push(passphrase)} />
    </main>,
  );
  expect(screen.getByText(/whoever can open the folder can read it/)).toBeTruthy();
  press('Lock it with a passphrase…');
  expect(screen.getByText(/keeps a key made from it, not the passphrase itself/)).toBeTruthy();
  type('Passphrase', 'four words');
  press('Lock the file');
  expect(screen.getByText('Use at least 12 letters.')).toBeTruthy();
  type('Passphrase', 'four words not together');
  type('The same again', 'four words together');
  press('Lock the file');
  expect(screen.getByText('The two are not the same.')).toBeTruthy();
  expect(await complaints()).toEqual([]);
  type('The same again', 'four words not together');
  expect(locked).toEqual([]);
  press('Lock the file');
  expect(locked).toEqual(['four words not together']);
});

test('of a locked file the passphrase can be changed, or the lock taken off', () => {
  const locked: (string | null)[] = [];
  show(<SettingsFolder {...FOLDER} isLocked onLock={(passphrase) => locked.push(passphrase)} />);
  expect(screen.getByText(/is locked with your passphrase/)).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Another passphrase…' })).toBeTruthy();
  press('No longer lock it');
  expect(locked).toEqual([null]);
});
