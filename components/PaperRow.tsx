/** A paper behind an item: its name, kind and size, and the way to open it. */
import { words } from '@/lib/words';
import { Button } from './Button';
import './PaperRow.css';

type Props = {
  readonly name: string;
  /** "PDF, 1.2 MB, not read yet". */
  readonly about: string;
  /** Number of its item, so that the button's full name tells it from others. */
  readonly item: string | null;
  /** `main`: the pack, which most people came to open. */
  readonly kind?: 'main' | 'plain';
  /** `null` for what Kloe cannot open: `about` says why. */
  readonly onOpen: (() => void) | null;
};

export function PaperRow({ name, about, item, kind = 'plain', onOpen }: Props) {
  return (
    <div class="paper-row" data-kind={kind}>
      <p>
        <span>{name}</span>
        {about !== '' && <small>{about}</small>}
      </p>
      {onOpen && (
        <Button
          kind={kind}
          size={kind === 'main' ? 'normal' : 'small'}
          label={words.panel.paper.openNamed(name, item)}
          onPress={onOpen}
          {...(kind === 'main' ? { icon: 'book' as const } : {})}
        >
          {words.panel.paper.open}
        </Button>
      )}
    </div>
  );
}
