/** What else can be done to the pages, each with its key. */
import { KEYS, keysShown, type ReaderDeed } from '@/lib/keys';
import { readerWords } from '@/lib/words/reader';
import { MenuButton } from './MenuButton';
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
  return (
    <div class="reader-menu">
      <MenuButton name={readerWords.view}>
        {(choose) =>
          groups.map((rows) => (
            <ul class="menu-list" key={rows[0]?.name}>
              {rows.map(({ deed, name, isOn, onDo }) => {
                const chord = deed && keysShown(KEYS.reader[deed]).join('+');
                return (
                  <li key={name}>
                    <button
                      type="button"
                      aria-pressed={isOn}
                      aria-keyshortcuts={chord || undefined}
                      onClick={choose(onDo)}
                    >
                      <span>{name}</span> <small aria-hidden="true">{chord && readerWords.key(chord)}</small>
                    </button>
                  </li>
                );
              })}
            </ul>
          ))
        }
      </MenuButton>
    </div>
  );
}
