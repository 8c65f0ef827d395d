/** One meaning in the glossary: the member's own, or one that a paper taught and the member may say otherwise. */
import type { TaughtMeaning } from '@/lib/store/learnt';
import type { GlossaryRow } from '@/lib/store/rows';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import { Button } from './Button';
import { isOwnRow, type ShownMeaning } from './glossary-list';
import { learntText } from './meaning-text';

export type MeaningActions = {
  readonly onChange: (meaning: GlossaryRow | TaughtMeaning) => void;
  readonly onMerge: (row: GlossaryRow) => void;
  readonly onDelete: (row: GlossaryRow) => void;
};

type Props = MeaningActions & {
  readonly shown: ShownMeaning;
  /** Where it holds; `null` where that need not be said. */
  readonly place: string | null;
  /** There is another of the same short form. */
  readonly canMerge: boolean;
};

export function DeskMeaning({ shown, place, canMerge, onChange, onMerge, onDelete }: Props) {
  const { short, long, source } = shown;
  const row = isOwnRow(source) ? source : null;
  return (
    <li>
      <b>{short}</b>
      <div>
        <p>{long}</p>
        {row?.note && <p>{row.note}</p>}
        <small>{isOwnRow(source) ? text.yours(place ?? '') : learntText(source.from)}</small>
        {!row && place !== null && <small>{place}</small>}
        {row && row.exempt !== 'no' && <small>{text.exempt}</small>}
      </div>
      <p class="desk-glossary-actions">
        <Button size="small" label={text.changeNamed(short, long)} onPress={() => onChange(source)}>
          {text.change}
        </Button>
        {row && canMerge && (
          <Button size="small" label={text.mergeNamed(short, long)} onPress={() => onMerge(row)}>
            {text.merge}
          </Button>
        )}
        {row && (
          <Button
            size="small"
            kind="bare"
            icon="bin"
            label={text.removeNamed(short, long)}
            onPress={() => onDelete(row)}
          >
            {text.remove}
          </Button>
        )}
      </p>
    </li>
  );
}
