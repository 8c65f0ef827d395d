/** A folder into which Kloe backs up by itself: which it is, whether it can be written, and what other computers keep there. */
import { useState } from 'preact/hooks';
import type { FolderState } from '@/lib/platform/auto-backup';
import { backup as text } from '@/lib/words/backup';
import { Button } from './Button';
import { Field } from './Field';
import { FolderLock } from './FolderLock';
import { Notice } from './Notice';

type Props = {
  /** Its name; `null`: none is chosen. */
  readonly folder: string | null;
  readonly state: FolderState;
  readonly deviceName: string;
  readonly isLocked: boolean;
  readonly isLocking: boolean;
  /** Backups of other computers. */
  readonly others: readonly File[];
  readonly onChoose: () => void;
  readonly onStop: () => void;
  readonly onAllow: () => void;
  /** `null`: it is to be open. */
  readonly onLock: (passphrase: string | null) => void;
  readonly onName: (name: string) => void;
  readonly onFile: (file: File) => void;
};

export function SettingsFolder(props: Props) {
  const { folder, state, deviceName, others, isLocked, isLocking, onChoose, onStop, ...on } = props;
  // Kept as it is typed: the field does not wait for the store.
  const [name, setName] = useState(deviceName);
  return (
    <>
      <h3>{text.folder}</h3>
      <p>{text.folderText}</p>
      {folder !== null && <State folder={folder} state={state} onAllow={on.onAllow} />}
      <p class="desk-settings-row">
        <Button onPress={onChoose}>{folder === null ? text.chooseFolder : text.otherFolder}</Button>
        {folder !== null && <Button onPress={onStop}>{text.stopFolder}</Button>}
      </p>
      {folder !== null && state === 'kept' && (
        <FolderLock isLocked={isLocked} isBusy={isLocking} onLock={on.onLock} />
      )}
      {folder !== null && (
        <Field
          type="text"
          label={text.deviceName}
          hint={text.deviceHint}
          value={name}
          onValue={(typed) => {
            setName(typed);
            on.onName(typed);
          }}
        />
      )}
      {others.length > 0 && (
        <>
          <h3>{text.others}</h3>
          <p>{text.othersText}</p>
          <ul class="settings-folder-others">
            {others.map((file) => (
              <li key={file.name}>
                <span>
                  {file.name} <small>{text.changedOn(file.lastModified)}</small>
                </span>
                <Button size="small" label={text.bringInNamed(file.name)} onPress={() => on.onFile(file)}>
                  {text.bringIn}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type StateProps = Pick<Props, 'state' | 'onAllow'> & { readonly folder: string };

/** Quiet: nothing is lost while the folder waits. */
function State({ folder, state, onAllow }: StateProps) {
  switch (state) {
    case 'asks':
      return (
        <Notice kind="info" actions={<Button onPress={onAllow}>{text.allow}</Button>}>
          {text.folderAsks(folder)}
        </Notice>
      );
    case 'gone':
      return <Notice kind="doubt">{text.folderGone(folder)}</Notice>;
    case 'kept':
      return <p role="status">{text.folderIs(folder)}</p>;
    // It has not been looked at yet.
    case 'none':
      return null;
  }
}
