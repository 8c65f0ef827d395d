/** What happened to a follow-up, in the member's own word: chased, answered by e-mail, now with somebody else. */
import { useState } from 'preact/hooks';
import { followUpDeeds } from '@/lib/words/follow-up-deeds';
import { AttachFile, type ChosenFile, isTooLarge } from './AttachFile';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Choice } from './Choice';
import { Dialog } from './Dialog';
import { asksDay, asksFrom, asksWho, type EventChoice } from './follow-up-text';
import { TypedField } from './TypedField';

export type ToldEvent = {
  readonly choice: EventChoice;
  readonly on: string;
  readonly words: string;
  readonly who: string;
  readonly due: string;
  /** Whose answer it is. */
  readonly from: string;
  readonly file: ChosenFile | null;
};

type Props = {
  readonly today: string;
  /** What is added first is named so. */
  readonly choice: EventChoice;
  /** To how many it is added. */
  readonly count: number;
  readonly onAdd: (event: ToldEvent) => void;
  readonly onClose: () => void;
};

const CHOICES = Object.keys(followUpDeeds.event.choices) as EventChoice[];

export function FollowUpEventDialog({ today, choice: first, count, onAdd, onClose }: Props) {
  const text = followUpDeeds.event;
  const [event, setEvent] = useState<ToldEvent>({
    choice: first,
    on: today,
    words: '',
    who: '',
    due: '',
    from: '',
    file: null,
  });
  const change = (part: Partial<ToldEvent>) => setEvent((before) => ({ ...before, ...part }));
  const isWhole =
    (!asksWho(event.choice) || event.who.trim() !== '') &&
    (event.choice !== 'review' || event.due !== '') &&
    !isTooLarge(event.file);
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
        {asksDay(event.choice) && (
          <TypedField
            label={event.choice === 'due' ? text.due : text.reviewOn}
            type="date"
            rows={1}
            value={event.due}
            onValue={(due) => change({ due })}
          />
        )}
        {asksFrom(event.choice) && (
          <TypedField label={text.from} rows={1} value={event.from} onValue={(from) => change({ from })} />
        )}
        <TypedField
          label={text.words}
          rows={4}
          value={event.words}
          onValue={(said) => change({ words: said })}
        />
        <AttachFile chosen={event.file} onChoose={(file) => change({ file })} />
        {count > 1 && <p>{text.ofMany(count)}</p>}
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit" isDisabled={!isWhole}>
            {text.save}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
