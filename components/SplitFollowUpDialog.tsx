/** One follow-up that asks for several things: its parts, each followed by itself. */
import { useState } from 'preact/hooks';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { TypedField } from './TypedField';

type Props = {
  readonly words: string;
  readonly onSplit: (parts: readonly string[]) => void;
  readonly onClose: () => void;
};

export function SplitFollowUpDialog({ words, onSplit, onClose }: Props) {
  const text = followUpDeeds.split;
  const [typed, setTyped] = useState(words);
  const parts = typed.split('\n').flatMap((line) => line.trim() || []);
  return (
    <Dialog title={text.title} onClose={onClose}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (parts.length > 1) onSplit(parts);
        }}
      >
        <TypedField
          label={text.parts}
          hint={text.hint}
          rows={5}
          takesFocus
          value={typed}
          onValue={setTyped}
        />
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit" isDisabled={parts.length < 2}>
            {text.save(parts.length)}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
