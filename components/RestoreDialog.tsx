/** What a backup would change here, before it changes anything; its passphrase; or why nothing of it was taken. */
import { useState } from 'preact/hooks';
import type { Fates } from '@/lib/backup/merge';
import type { Backup, BackupProblem } from '@/lib/backup/model';
import type { Preview } from '@/lib/store/backing-up';
import type { TableName } from '@/lib/store/kept-tables';
import type { NoteRow } from '@/lib/store/rows';
import { words } from '@/lib/words';
import { backup as text } from '@/lib/words/backup';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { IncomingFoot } from './IncomingDialog';
import { NoteSign } from './NoteSign';

type Props = {
  readonly file: string;
  readonly backup: Backup;
  readonly preview: Preview;
  readonly onRestore: () => void;
  readonly onClose: () => void;
};

/** Enough to see what they are. */
const SHOWN = 20;
const TELLING: readonly (keyof Fates)[] = ['fresh', 'changed', 'both', 'stays', 'deleted', 'same'];

export function RestoreDialog({ file, backup, preview, onRestore, onClose }: Props) {
  const { files, fates, put } = preview;
  const tables = Object.entries(fates) as [TableName, Fates][];
  const hasNews = files > 0 || tables.some(([, { fresh, changed, both }]) => fresh + changed + both > 0);
  return (
    <Dialog title={text.restoreTitle(file)} onClose={onClose}>
      <p>
        {text.madeOn(backup.madeAt, backup.device.name)} {backup.holdsExempt && text.holdsExempt}{' '}
        {Object.keys(backup.leftOut).length > 0 && text.lacks(backup.leftOut)}
      </p>
      <p>{hasNews ? text.nothingGoes : text.nothingNew}</p>
      <ul>
        {tables
          .filter(([, of]) => TELLING.some((fate) => of[fate] > 0))
          .map(([table, of]) => (
            <li key={table}>
              <b>{text.things(table)}</b>: {fatesText(of)}
            </li>
          ))}
      </ul>
      {files > 0 && <p>{text.files(files)}</p>}
      {put.notes.length > 0 && <Notes notes={put.notes} />}
      <IncomingFoot text={text} onBringIn={hasNews ? onRestore : null} onClose={onClose} />
    </Dialog>
  );
}

const fatesText = (fates: Fates): string =>
  TELLING.flatMap((fate) => (fates[fate] > 0 ? text.fates[fate](fates[fate]) : [])).join(', ');

function Notes({ notes }: { readonly notes: readonly NoteRow[] }) {
  return (
    <details>
      <summary>{text.comingIn}</summary>
      <ul>
        {notes.slice(0, SHOWN).map((note) => (
          <li key={note.id}>
            <NoteSign kind={note.kind} /> <span class="hidden-text">{words.notes.kind[note.kind]}: </span>
            {(note.text || note.quote?.exact || text.withoutText).slice(0, 200)}
          </li>
        ))}
      </ul>
      {notes.length > SHOWN && <p>{text.andMore(notes.length - SHOWN)}</p>}
    </details>
  );
}

type UnlockProps = {
  readonly file: string;
  readonly wasWrong: boolean;
  readonly isBusy: boolean;
  readonly onPassphrase: (passphrase: string) => void;
  readonly onClose: () => void;
};

export function UnlockDialog({ file, wasWrong, isBusy, onPassphrase, onClose }: UnlockProps) {
  const [passphrase, setPassphrase] = useState('');
  return (
    <Dialog title={text.unlockTitle(file)} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onPassphrase(passphrase);
        }}
      >
        <Field
          type="password"
          label={text.passphrase}
          error={wasWrong ? text.problem['wrong-passphrase'] : undefined}
          value={passphrase}
          onValue={setPassphrase}
        />
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit" isBusy={isBusy}>
            {isBusy ? text.unlocking : text.unlock}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}

type NotTakenProps = {
  readonly file: string;
  readonly problem: BackupProblem;
  readonly onClose: () => void;
};

export function BackupNotTakenDialog({ file, problem, onClose }: NotTakenProps) {
  const said = problem.kind === 'broken' ? text.broken(problem.field) : text.problem[problem.kind];
  return (
    <Dialog title={file} onClose={onClose}>
      <p>
        {said} {text.notTaken}
      </p>
      <p class="button-row">
        <Button onPress={onClose}>{text.close}</Button>
      </p>
    </Dialog>
  );
}
