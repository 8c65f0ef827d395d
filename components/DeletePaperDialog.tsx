/** Deleting a paper: what becomes of the notes on it, and of the follow-ups taken from it? Both stay unless the member says otherwise. One that is exempt can be forgotten whole. */
import { useState } from 'preact/hooks';
import type { WithPaper, WrittenOn } from '@/lib/store/deleting';
import type { PaperRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { titleOf } from './desk-text';
import { Ticked } from './Ticked';

type Props = WrittenOn & {
  readonly paper: PaperRow;
  /** It is exempt, or may be. */
  readonly isExempt: boolean;
  /** `null`: it is forgotten, with its words wherever they are kept. */
  readonly onDelete: (choice: WithPaper | null) => void;
  readonly onClose: () => void;
};

export function DeletePaperDialog({ paper, isExempt, notes, followUps, corrections, ...on }: Props) {
  const text = deskWords.remove;
  const [choice, setChoice] = useState<WithPaper>({ notes: 'keep', followUps: 'keep' });
  const [isForgotten, setForgotten] = useState(false);
  return (
    <Dialog title={text.title(titleOf(paper))} onClose={on.onClose}>
      <p>{text.text}</p>
      {isExempt && (
        <Ticked label={text.forget} hint={text.forgetText} isOn={isForgotten} onChange={setForgotten} />
      )}
      {notes > 0 && !isForgotten && (
        <KeepOrDelete
          name="notes"
          question={text.notes(notes)}
          keep={text.keepNotes}
          remove={text.deleteNotes}
          chosen={choice.notes}
          onChoose={(chosen) => setChoice({ ...choice, notes: chosen })}
        />
      )}
      {followUps > 0 && !isForgotten && (
        <KeepOrDelete
          name="follow-ups"
          question={text.followUps(followUps)}
          keep={text.keepFollowUps}
          remove={text.deleteFollowUps}
          chosen={choice.followUps}
          onChoose={(chosen) => setChoice({ ...choice, followUps: chosen })}
        />
      )}
      {corrections > 0 && <p>{text.corrections(corrections)}</p>}
      <p>{text.noUndo}</p>
      <ButtonRow leave={text.cancel} onLeave={on.onClose}>
        <Button icon="bin" onPress={() => on.onDelete(isForgotten ? null : choice)}>
          {text.confirm}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

type Fate = 'keep' | 'delete';

type KeepOrDeleteProps = {
  readonly name: string;
  readonly question: string;
  readonly keep: string;
  readonly remove: string;
  readonly chosen: Fate;
  readonly onChoose: (chosen: Fate) => void;
};

function KeepOrDelete({ name, question, keep, remove, chosen, onChoose }: KeepOrDeleteProps) {
  const choices = [
    ['keep', keep],
    ['delete', remove],
  ] as const;
  return (
    <fieldset>
      <legend>{question}</legend>
      {choices.map(([fate, label]) => (
        <label class="choice" key={fate}>
          <input type="radio" name={name} checked={chosen === fate} onChange={() => onChoose(fate)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
