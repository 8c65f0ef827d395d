/** Shows only what its words say. Several chosen: all must be true. Chosen is a tick and a fill. */
import { words } from '@/lib/words';
import { Icon } from './Icon';
import './FilterChip.css';

type Props = {
  readonly children: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: (isChosen: boolean) => void;
};

export function FilterChip({ children, count, isChosen, onChoose }: Props) {
  return (
    <button
      type="button"
      class="filter-chip"
      aria-pressed={isChosen}
      disabled={count === 0 && !isChosen}
      onClick={() => onChoose(!isChosen)}
    >
      {isChosen && <Icon name="tick" size="small" />}
      {children} <span>{words.everywhere.count(count)}</span>
    </button>
  );
}
