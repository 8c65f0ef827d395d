/** Two meanings of one short form that are one: which other, and which of the two stays. */
import { useId, useState } from 'preact/hooks';
import type { GlossaryRow } from '@/lib/store/rows';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import { Button } from './Button';
import { ButtonRow } from './ButtonRow';
import { Dialog } from './Dialog';
import { scopeText } from './glossary-list';

type Props = {
  readonly row: GlossaryRow;
  /** Of the same short form; at least one. */
  readonly others: readonly GlossaryRow[];
  readonly onMerge: (kept: GlossaryRow, other: GlossaryRow) => void;
  readonly onClose: () => void;
};

export function MergeMeaningDialog({ row, others, onMerge, onClose }: Props) {
  const name = useId();
  const [other, setOther] = useState(others[0]);
  const [isFirstKept, setFirstKept] = useState(true);
  if (!other) return null;
  return (
    <Dialog title={text.mergeTitle(row.short)} onClose={onClose}>
      <p>{text.mergeText}</p>
      {others.length > 1 && (
        <fieldset>
          <legend>{text.mergeWith}</legend>
          {others.map((one) => (
            <label class="choice" key={one.id}>
              <input
                type="radio"
                name={`${name}other`}
                checked={one === other}
                onChange={() => setOther(one)}
              />
              <Wording row={one} />
            </label>
          ))}
        </fieldset>
      )}
      <fieldset>
        <legend class="hidden-text">{text.mergeTitle(row.short)}</legend>
        {[row, other].map((one) => (
          <label class="choice" key={one.id}>
            <input
              type="radio"
              name={`${name}kept`}
              checked={(one === row) === isFirstKept}
              onChange={() => setFirstKept(one === row)}
            />
            <Wording row={one} />
          </label>
        ))}
      </fieldset>
      <ButtonRow leave={text.cancel} onLeave={onClose}>
        <Button kind="main" onPress={() => (isFirstKept ? onMerge(row, other) : onMerge(other, row))}>
          {text.mergeConfirm}
        </Button>
      </ButtonRow>
    </Dialog>
  );
}

const Wording = ({ row: { long, note, scope } }: { row: GlossaryRow }) => (
  <span>
    {long}
    {note && <small>{note}</small>}
    <small>{scopeText(scope)}</small>
  </span>
);
