/** What members of a committee share, out into a file and in from one. */
import { useState } from 'preact/hooks';
import { sharing as text } from '@/lib/words/sharing';
import { BringInFile, JSON_FILES } from './BringInFile';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';

type Props = {
  /** Without a committee there is nothing to save. */
  readonly canSave: boolean;
  /** How many entries stay out unless the member puts them in. */
  readonly leftOut: number;
  readonly onSave: (withExempt: boolean) => void;
  readonly onFile: (file: File) => void;
  readonly onClose: () => void;
};

export function ShareDialog({ canSave, leftOut, onSave, onFile, onClose }: Props) {
  const [withExempt, setWithExempt] = useState(false);
  return (
    <Dialog title={text.title} onClose={onClose}>
      <p>{text.text}</p>
      {leftOut > 0 && (
        <>
          {!withExempt && <p>{text.leftOut(leftOut)}</p>}
          <label class="choice">
            <input
              type="checkbox"
              checked={withExempt}
              onChange={({ currentTarget }) => setWithExempt(currentTarget.checked)}
            />
            {text.withExempt}
          </label>
        </>
      )}
      <ButtonRow leave={text.close} onLeave={onClose}>
        {canSave && (
          <Button kind="main" icon="save" onPress={() => onSave(withExempt)}>
            {text.save}
          </Button>
        )}
        <BringInFile accept={JSON_FILES} onFile={onFile}>
          {text.bringIn}
        </BringInFile>
      </ButtonRow>
    </Dialog>
  );
}
