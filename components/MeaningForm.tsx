/** What a short form means, in the member's words, and where that holds. */
import { useId, useRef, useState } from 'preact/hooks';
import type { OwnMeaning, Scope } from '@/lib/glossary/own';
import { words } from '@/lib/words';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Field } from './Field';
import { useFirstField } from './use-first-field';
import './MeaningForm.css';

export type TypedMeaning = Pick<OwnMeaning, 'short' | 'long' | 'note' | 'scope'>;

type Props = {
  readonly meaning: TypedMeaning;
  /** Whether the short form is to be filled in too. */
  readonly hasShort: boolean;
  readonly scopes: readonly Scope[];
  readonly scopeText: (scope: Scope) => string;
  readonly onSave: (meaning: TypedMeaning) => void;
  readonly onClose: () => void;
};

export function MeaningForm({ meaning, hasShort, scopes, scopeText, onSave, onClose }: Props) {
  const text = words.glossary;
  const name = useId();
  const form = useRef<HTMLFormElement>(null);
  const [short, setShort] = useState(meaning.short);
  const [long, setLong] = useState(meaning.long);
  const [note, setNote] = useState(meaning.note ?? '');
  const [scope, setScope] = useState(meaning.scope);
  const [wasTried, setTried] = useState(false);
  useFirstField(form);

  const isMissing = (typed: string) => wasTried && typed.trim() === '';
  return (
    <form
      class="meaning-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (short.trim() === '' || long.trim() === '') return;
        onSave({ short: short.trim(), long: long.trim(), note: note.trim() || null, scope });
      }}
    >
      {hasShort && (
        <Field
          type="text"
          label={text.short}
          error={isMissing(short) ? text.needsShort : undefined}
          value={short}
          onValue={setShort}
        />
      )}
      <Field
        type="text"
        label={text.long}
        error={isMissing(long) ? text.needsLong : undefined}
        value={long}
        onValue={setLong}
      />
      <Field type="text" label={text.note} hint={text.noteHint} value={note} onValue={setNote} />
      <fieldset>
        <legend>{text.where}</legend>
        {scopes.map((one) => (
          <label class="choice" key={scopeText(one)}>
            <input
              type="radio"
              name={name}
              checked={scopeText(one) === scopeText(scope)}
              onChange={() => setScope(one)}
            />
            {scopeText(one)}
          </label>
        ))}
      </fieldset>
      <ButtonRow leave={text.cancel} onLeave={onClose}>
        <Button kind="main" type="submit">
          {text.save}
        </Button>
      </ButtonRow>
    </form>
  );
}
