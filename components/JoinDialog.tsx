/** Which others are the same? Those chosen stand under this one from now on, until they are separated. */
import { useState } from 'preact/hooks';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';

type Props = {
  readonly title: string;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly onJoin: (ids: readonly string[]) => void;
  readonly onClose: () => void;
};

export function JoinDialog({ title, others, onJoin, onClose }: Props) {
  const text = deskWords.join;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text.text}</p>
      <fieldset>
        <legend class="hidden-text">{title}</legend>
        {others.map(({ id, name }) => (
          <label class="choice" key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) =>
                setChosen(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
              }
            />
            {name}
          </label>
        ))}
      </fieldset>
      <ButtonRow leave={text.cancel} onLeave={onClose}>
        <Button kind="main" isDisabled={chosen.length === 0} onPress={() => onJoin(chosen)}>
          {text.confirm}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}
