/** In a window with room for one of two papers: which of them is in front. */
import { readerWords } from '@/lib/words/reader';
import './BesideTabs.css';

type Props = {
  readonly own: string;
  readonly other: string;
  readonly isOtherInFront: boolean;
  readonly onFront: (isOther: boolean) => void;
};

export function BesideTabs({ own, other, isOtherInFront, onFront }: Props) {
  const { beside } = readerWords;
  const papers = [
    { name: own, isOther: false },
    { name: other || beside.untitled, isOther: true },
  ];
  return (
    <nav class="beside-tabs" aria-label={beside.tabs}>
      {papers.map(({ name, isOther }) => (
        <button
          type="button"
          key={String(isOther)}
          aria-pressed={isOther === isOtherInFront}
          onClick={() => onFront(isOther)}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
