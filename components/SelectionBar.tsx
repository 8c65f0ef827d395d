/** What can be done with the words just selected, right under them. */
import { words } from '@/lib/words';
import { readerWords } from '@/lib/words/reader';
import { Button } from './Button';
import type { IconName } from './Icon';
import type { NoteKind } from './NoteSign';
import './SelectionBar.css';

const DEEDS: readonly { readonly kind: NoteKind; readonly icon: IconName; readonly key: string }[] = [
  { kind: 'highlight', icon: 'highlight', key: 'H' },
  { kind: 'note', icon: 'pencil', key: 'N' },
  { kind: 'question', icon: 'ask', key: 'Q' },
  { kind: 'request', icon: 'envelope', key: 'R' },
];

/** The kind that a key stands for while the bar is open. */
export const deedOfKey = (key: string): NoteKind | null =>
  DEEDS.find((deed) => deed.key === key.toUpperCase())?.kind ?? null;

type Props = {
  /** Where the words are, in the window. */
  readonly at: { readonly left: number; readonly top: number; readonly bottom: number };
  readonly onDo: (kind: NoteKind) => void;
};

/** Room that the bar needs under the words; where there is less it stands above. */
const HEIGHT = 60;

export function SelectionBar({ at, onDo }: Props) {
  const isBelow = at.bottom + HEIGHT < window.innerHeight;
  const place = isBelow
    ? { insetBlockStart: `${at.bottom + 8}px` }
    : { insetBlockEnd: `${window.innerHeight - at.top + 8}px` };
  return (
    <div
      class="selection-bar"
      role="toolbar"
      aria-label={readerWords.selection.label}
      style={{ ...place, insetInlineStart: `max(8px, min(${at.left}px, 100vw - 30rem))` }}
      // The selection must outlive the press.
      onPointerDown={(event) => event.preventDefault()}
    >
      {DEEDS.map(({ kind, icon, key }) => (
        <Button key={kind} kind="bare" size="small" icon={icon} onPress={() => onDo(kind)}>
          {words.notes.kind[kind]} <kbd>{key}</kbd>
        </Button>
      ))}
    </div>
  );
}
