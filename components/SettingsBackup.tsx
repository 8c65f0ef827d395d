/** How old the last backup is, making one, bringing one back. */
import { useState } from 'preact/hooks';
import type { BackupFacts } from '@/lib/store/backup-facts';
import { backup as text } from '@/lib/words/backup';
import { BackupAge } from './BackupAge';
import { BringInFile } from './BringInFile';
import { Button } from './Button';
import { isFit, NewPassphrase, NO_PASSPHRASE } from './NewPassphrase';
import { Ticked } from './Ticked';
import './SettingsBackup.css';

export type BackupChoice = {
  readonly withPapers: boolean;
  readonly withExempt: boolean;
  /** `null`: not locked. */
  readonly passphrase: string | null;
};

/** What is going on; `made`: the name of the file. */
export type BackupWork =
  | { readonly kind: 'idle' | 'making' | 'reading' }
  | { readonly kind: 'made'; readonly name: string };

type Props = {
  readonly facts: BackupFacts;
  readonly isOld: boolean;
  /** Since the last backup. */
  readonly days: number;
  readonly work: BackupWork;
  readonly onBackUp: (choice: BackupChoice) => void;
  readonly onFile: (file: File) => void;
};

export function SettingsBackup({ facts, isOld, days, work, onBackUp, onFile }: Props) {
  const [withPapers, setPapers] = useState(false);
  const [withExempt, setExempt] = useState(false);
  const [isLocked, setLocked] = useState(false);
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [wasTried, setTried] = useState(false);

  const backUp = () => {
    setTried(true);
    if (isLocked && !isFit(passphrase)) return;
    onBackUp({ withPapers, withExempt, passphrase: isLocked ? passphrase.words : null });
    // Chosen each time.
    setExempt(false);
    setPassphrase(NO_PASSPHRASE);
    setTried(false);
  };
  return (
    <>
      <BackupAge facts={facts} isOld={isOld} days={days} />
      {facts.paperBytes > 0 && (
        <Ticked
          label={text.papers}
          hint={text.papersText(facts.paperBytes)}
          isOn={withPapers}
          onChange={setPapers}
        />
      )}
      {facts.exempt > 0 && (
        <Ticked
          label={text.exempt}
          hint={text.exemptText(facts.exempt)}
          isOn={withExempt}
          onChange={setExempt}
        />
      )}
      <Ticked label={text.lock} hint={text.lockText} isOn={isLocked} onChange={setLocked} />
      {isLocked && <NewPassphrase typed={passphrase} wasTried={wasTried} onTyped={setPassphrase} />}
      <p class="desk-settings-row">
        <Button kind="main" icon="save" isBusy={work.kind === 'making'} onPress={backUp}>
          {work.kind === 'making' ? text.making : text.now}
        </Button>
        <BringInFile
          icon="undo"
          busy={work.kind === 'reading' ? text.reading : null}
          accept=".zip,.kloe,application/zip"
          onFile={onFile}
        >
          {text.restore}
        </BringInFile>
      </p>
      <p role="status">{work.kind === 'made' && text.made(work.name)}</p>
      <small>{text.restoreText}</small>
    </>
  );
}
