/** What else can be done to the pages, each with its key. */
import { useId } from 'preact/hooks';
import { KEYS, keysShown, type ReaderDeed } from '@/lib/keys';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import { useMenu } from './open-menu';
import './MenuList.css';
import './ReaderMenu.css';

export type ReaderMenuRow = {
  /** `null` for what has no key. */
  readonly deed: ReaderDeed | null;
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
          <ul class="menu-list" key={rows[0]?.name}>
            {rows.map(({ deed, name, isOn, onDo }) => {
              const chord = deed && keysShown(KEYS.reader[deed]).join('+');
              return (
                <li key={name}>
                  <button
                    type="button"
                    aria-pressed={isOn}
                    aria-keyshortcuts={chord || undefined}
                    onClick={() => {
                      setOpen(false);
                      // What is done may lead elsewhere; a dialogue leads back here.
                      box.current?.querySelector('button')?.focus();
                      onDo();
                    }}
                  >
                    <span>{name}</span> <small aria-hidden="true">{chord && readerWords.key(chord)}</small>
                  </button>
                </li>
              );
            })}
          </ul>
        ))}
      </div>
    </div>
  );
}
