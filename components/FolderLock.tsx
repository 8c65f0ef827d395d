/** Whether the file in the folder is locked: with what that means, a passphrase chosen, changed or no longer wanted. */
import { useRef, useState } from 'preact/hooks';
import { backup as text } from '@/lib/words/backup';
import { Button } from './Button';
import { isFit, NewPassphrase, NO_PASSPHRASE } from './NewPassphrase';
import './FolderLock.css';

type Props = {
  readonly isLocked: boolean;
  readonly isBusy: boolean;
  /** `null`: it is to be open. */
  readonly onLock: (passphrase: string | null) => void;
};

export function FolderLock({ isLocked, isBusy, onLock }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [isChoosing, setChoosing] = useState(false);
  // What was pressed goes; the focus stays here.
  const close = () => {
    setChoosing(false);
    box.current?.querySelector('button')?.focus();
  };
  const lock = (passphrase: string | null) => {
    close();
    onLock(passphrase);
  };
  return (
    <div class="folder-lock" ref={box}>
      <p role="status">{isLocked ? text.folderLocked : text.folderOpen}</p>
      <p class="desk-settings-row">
        <Button isBusy={isBusy} isExpanded={isChoosing} onPress={() => setChoosing(!isChoosing)}>
          {isBusy ? text.locking : isLocked ? text.otherPassphrase : text.lockFolder}
        </Button>
        {isLocked && !isBusy && <Button onPress={() => lock(null)}>{text.unlockFolder}</Button>}
      </p>
      {isChoosing && <ChoosePassphrase onChosen={lock} onClose={close} />}
    </div>
  );
}

type ChooseProps = { readonly onChosen: (passphrase: string) => void; readonly onClose: () => void };

function ChoosePassphrase({ onChosen, onClose }: ChooseProps) {
  const [passphrase, setPassphrase] = useState(NO_PASSPHRASE);
  const [wasTried, setTried] = useState(false);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isFit(passphrase)) onChosen(passphrase.words);
      }}
    >
      <p>{text.lockFolderText}</p>
      <NewPassphrase typed={passphrase} wasTried={wasTried} onTyped={setPassphrase} />
      <p class="desk-settings-row">
        <Button type="submit">{text.lockNow}</Button>
        <Button kind="bare" onPress={onClose}>
          {text.keepAsIs}
        </Button>
      </p>
    </form>
  );
}
