/** Why what differs is no matter, in the member's words. */
import { useId, useRef, useState } from 'preact/hooks';
import { isKey, KEYS } from '@/lib/keys';
import { words } from '@/lib/words';
import { Button } from './Button';
import { Field } from './Field';
import { useFirstField } from './use-first-field';

type Props = {
  readonly name: string;
  readonly onKeep: (reason: string) => void;
  readonly onClose: () => void;
};

export function ExplainChallenge({ name, onKeep, onClose }: Props) {
  const text = words.challenges;
  const title = useId();
  const form = useRef<HTMLFormElement>(null);
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  useFirstField(form);
  return (
    <form
      class="explain-challenge"
      ref={form}
      aria-labelledby={title}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (reason.trim() !== '') onKeep(reason.trim());
      }}
      onKeyDown={(event) => {
        if (!isKey(event, KEYS.everywhere.close)) return;
        event.stopPropagation();
        onClose();
      }}
    >
      <h4 class="hidden-text" id={title}>
        {text.explainNamed(name)}
      </h4>
      <Field
        type="text"
        label={text.reason}
        hint={text.reasonHint}
        error={wasTried && reason.trim() === '' ? text.needsReason : undefined}
        value={reason}
        onValue={setReason}
      />
      <p class="button-row">
        <Button kind="main" size="small" type="submit">
          {text.keep}
        </Button>
        <Button kind="bare" size="small" onPress={onClose}>
          {text.cancel}
        </Button>
      </p>
    </form>
  );
}
