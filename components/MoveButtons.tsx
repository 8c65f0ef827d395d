/** A row of a list that the member orders: a step up, a step down, out. */
import { questions } from '@/lib/words/questions';
import { Button } from './Button';

type Props = {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly remove: { readonly text: string; readonly named: string };
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

export function MoveButtons({ name, isFirst, isLast, remove, onMove, onRemove }: Props) {
  const text = questions.enquiry;
  return (
    <p class="enquiry-moves">
      <Button
        size="small"
        icon="up"
        label={text.upNamed(name)}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      >
        {text.up}
      </Button>
      <Button
        size="small"
        icon="down"
        label={text.downNamed(name)}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      >
        {text.down}
      </Button>
      <Button kind="bare" size="small" icon="bin" label={remove.named} onPress={onRemove}>
        {remove.text}
      </Button>
    </p>
  );
}
