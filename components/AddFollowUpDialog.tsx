/** A recommendation or request that stands in no paper: asked aloud, by e-mail, in a corridor. */
import { useState } from 'preact/hooks';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Choice } from './Choice';
import { Dialog } from './Dialog';
import { TypedField } from './TypedField';

export type FollowUpByHand = {
  readonly kind: 'recommendation' | 'request';
  readonly text: string;
  readonly owner: string;
  readonly madeOn: string;
  readonly due: string;
};

type Props = {
  readonly today: string;
  readonly onAdd: (one: FollowUpByHand) => void;
  readonly onClose: () => void;
};

export function AddFollowUpDialog({ today, onAdd, onClose }: Props) {
  const text = followUpDeeds.byHand;
  const [one, setOne] = useState<FollowUpByHand>({
    kind: 'request',
    text: '',
    owner: '',
    madeOn: today,
    due: '',
  });
  const change = (part: Partial<FollowUpByHand>) => setOne((before) => ({ ...before, ...part }));
  const isWhole = one.text.trim() !== '';
  return (
    <Dialog title={text.title} onClose={onClose}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (isWhole) onAdd(one);
        }}
      >
        <Choice
          label={text.kind}
          options={['request', 'recommendation']}
          chosen={one.kind}
          nameOf={(kind) => text[kind]}
          onChoose={(kind) => change({ kind })}
        />
        <TypedField
          label={text.text}
          rows={3}
          takesFocus
          value={one.text}
          onValue={(words) => change({ text: words })}
        />
        <TypedField label={text.owner} rows={1} value={one.owner} onValue={(owner) => change({ owner })} />
        <TypedField
          label={text.madeOn}
          type="date"
          rows={1}
          value={one.madeOn}
          onValue={(madeOn) => change({ madeOn })}
        />
        <TypedField
          label={text.due}
          type="date"
          rows={1}
          value={one.due}
          onValue={(due) => change({ due })}
        />
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit" isDisabled={!isWhole}>
            {text.save}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
