/** Deleting all that Kloe keeps: what goes, what stays, a backup first; and a tick before the button does anything. */
import { useState } from 'preact/hooks';
import type { Everything } from '@/lib/store/delete-everything';
import { settings } from '@/lib/words/settings';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { hrefOf } from './desk-places';
import { Ticked } from './Ticked';

type Props = {
  readonly held: Everything;
  readonly onDelete: () => void;
  readonly onClose: () => void;
};

const BACKUP = hrefOf({ kind: 'settings', section: 'backup' });

export function DeleteEverythingDialog({ held, onDelete, onClose }: Props) {
  const text = settings.deleteAll;
  const [isSure, setSure] = useState(false);
  const [wasTried, setTried] = useState(false);
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.goes(held.papers, held.notes, held.followUps, held.meanings)}</p>
      <p>{text.stays}</p>
      <p>
        <Button icon="save" href={BACKUP} onPress={onClose}>
          {text.backUp}
        </Button>
      </p>
      <Ticked label={text.sure} hint={text.noUndo} isOn={isSure} onChange={setSure} />
      <p role="alert">{wasTried && !isSure && text.tickFirst}</p>
      <ButtonRow leave={text.cancel} onLeave={onClose}>
        <Button icon="bin" onPress={() => (isSure ? onDelete() : setTried(true))}>
          {text.confirm}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
