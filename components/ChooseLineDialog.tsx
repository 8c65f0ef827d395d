/** Which line of enquiry chosen notes become part of: one of their item, or a new one. */
import { useId, useState } from 'preact/hooks';
import type { LineRow } from '@/lib/store/question-rows';
import type { NoteRow } from '@/lib/store/rows';
import { myNotes as text } from '@/lib/words/my-notes';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { Field } from './Field';
import { placeInLines, staysOut } from './note-lines';

export type NewLine = { readonly id: null; readonly name: string };

type Props = {
  readonly notes: readonly NoteRow[];
  readonly lines: readonly LineRow[];
  readonly onLine: (line: LineRow | NewLine) => void;
  readonly onClose: () => void;
};

export function ChooseLineDialog({ notes, lines, onLine, onClose }: Props) {
  const place = placeInLines(notes);
  const own = place ? lines.filter((line) => place.holds(line)) : [];
  const [chosen, setChosen] = useState<LineRow | null>(own[0] ?? null);
  const [name, setName] = useState('');
  const group = useId();
  const exempt = notes.filter(staysOut).length;
  if (!place) {
    return (
      <Dialog title={text.lineTitle} onClose={onClose}>
        <p>{text.lineApart}</p>
        <p class="button-row">
          <Button onPress={onClose}>{text.close}</Button>
        </p>
      </Dialog>
    );
  }
  return (
    <Dialog title={text.lineTitle} onClose={onClose}>
      <p>{text.lineText}</p>
      {exempt > 0 && <p>{text.lineExempt(exempt)}</p>}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onLine(chosen ?? { id: null, name: name.trim() });
        }}
      >
        <fieldset>
          <legend class="hidden-text">{text.lineTitle}</legend>
          {[...own, null].map((line) => (
            <label class="choice" key={line?.id ?? ''}>
              <input type="radio" name={group} checked={chosen === line} onChange={() => setChosen(line)} />
              {line ? line.name.trim() || text.withoutName : text.newLine}
            </label>
          ))}
        </fieldset>
        {chosen === null && <Field type="text" label={text.newLineName} value={name} onValue={setName} />}
        <ButtonRow leave={text.cancel} onLeave={onClose}>
          <Button kind="main" type="submit">
            {text.lineConfirm}
          </Button>
        </ButtonRow>
      </form>
    </Dialog>
  );
}
