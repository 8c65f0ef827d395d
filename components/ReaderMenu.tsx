/** What else can be done to the pages, each with its key. */
import { useId } from 'preact/hooks';
import { KEYS, keysShown, type ReaderDeed } from '@/lib/keys';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { useMenu } from './open-menu';
import './ReaderMenu.css';

export type ReaderMenuRow = {
  readonly deed: ReaderDeed;
  readonly name: string;
  /** For what is on or off. */
  readonly isOn?: boolean;
  readonly onDo: () => void;
};

/** Groups are parted by a line. */
export function ReaderMenu({ groups }: { readonly groups: readonly (readonly ReaderMenuRow[])[] }) {
  const id = useId();
  const { box, isOpen, setOpen } = useMenu<HTMLDivElement>();
  return (
    <div class="reader-menu" ref={box}>
      <Button
        kind="bare"
        iconAfter="unfold"
        isExpanded={isOpen}
        controls={id}
        onPress={() => setOpen(!isOpen)}
      >
        {readerWords.view}
      </Button>
      <div id={id} hidden={!isOpen}>
        {groups.map((rows) => (
          <ul key={rows[0]?.deed}>
            {rows.map(({ deed, name, isOn, onDo }) => (
              <li key={deed}>
                <button
                  type="button"
                  aria-pressed={isOn}
                  aria-keyshortcuts={keysShown(KEYS.reader[deed]).join('+')}
                  onClick={() => {
                    setOpen(false);
                    onDo();
                  }}
                >
                  <span>{name}</span>{' '}
                  <small aria-hidden="true">{readerWords.key(keysShown(KEYS.reader[deed]).join('+'))}</small>
                </button>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}
