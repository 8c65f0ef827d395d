/** The name on what the member saves and prints. */
import { useState } from 'preact/hooks';
import { settings as text } from '@/lib/words/settings';
import { Field } from './Field';

type Props = { readonly name: string; readonly onName: (name: string) => void };

export function SettingsName({ name, onName }: Props) {
  // Kept as it is typed, which the store tells of later: the field does not wait for it.
  const [typed, setTyped] = useState(name);
  return (
    <>
      <p>{text.nameText}</p>
      <Field
        type="text"
        label={text.sections.name}
        isLabelHidden
        hint={text.nameHint}
        value={typed}
        onValue={(value) => {
          setTyped(value);
          onName(value);
        }}
      />
    </>
  );
}
