/** What happened to a follow-up, in the member's own word: chased, answered by e-mail, now with somebody else. */
import { useState } from 'preact/hooks';
import { followUps } from '@/lib/words/en/follow-ups';
import { Button } from './Button';
import { Choice } from './Choice';
import { Dialog } from './Dialog';
import { asksWho, type EventChoice } from './follow-up-text';
import { TypedField } from './TypedField';

export type ToldEvent = {
  readonly choice: EventChoice;
  readonly on: string;
  readonly words: string;
  readonly who: string;
  readonly due: string;
};

type Props = {
  readonly today: string;
  readonly onAdd: (event: ToldEvent) => void;
  readonly onClose: () => void;
};

const CHOICES = Object.keys(followUps.event.choices) as EventChoice[];

export function FollowUpEventDialog({ today, onAdd, onClose }: Props) {
  const text = followUps.event;
  const [event, setEvent] = useState<ToldEvent>({
    choice: 'chased by e-mail',
    on: today,
    words: '',
    who: '',
    due: '',
  });
  const change = (part: Partial<ToldEvent>) => setEvent((before) => ({ ...before, ...part }));
  const isWhole = !asksWho(event.choice) || event.who.trim() !== '';
  return (
    <Dialog title={text.title} onClose={onClose}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (isWhole) onAdd(event);
        }}
      >
        <Choice
          label={text.what}
          options={CHOICES}
          chosen={event.choice}
          nameOf={(choice) => text.choices[choice]}
          onChoose={(choice) => change({ choice })}
        />
        <TypedField label={text.on} type="date" rows={1} value={event.on} onValue={(on) => change({ on })} />
        {asksWho(event.choice) && (
          <TypedField label={text.who} rows={1} value={event.who} onValue={(who) => change({ who })} />
        )}
        {event.choice === 'due' && (
          <TypedField
            label={text.due}
            type="date"
            rows={1}
            value={event.due}
            onValue={(due) => change({ due })}
          />
        )}
        <TypedField
          label={text.words}
          rows={4}
          value={event.words}
          onValue={(said) => change({ words: said })}
        />
        <p class="dialog-actions">
          <Button kind="main" type="submit" isDisabled={!isWhole}>
            {text.save}
          </Button>
          <Button kind="bare" onPress={onClose}>
            {text.cancel}
          </Button>
        </p>
      </form>
    </Dialog>
  );
}
