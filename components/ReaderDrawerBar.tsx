/**
 * In a narrow window the page stands alone; four buttons at the foot open the
 * rest over it. The focus goes back to the button of what is closed.
 */
import { useEffect, useRef } from 'preact/hooks';
import { readerWords } from '@/lib/words/reader';
import { Icon, type IconName } from './Icon';
import './ReaderDrawerBar.css';

export type Drawer = 'agenda' | 'findings' | 'notes' | 'questions';

const DRAWERS: readonly { readonly key: Drawer; readonly icon: IconName }[] = [
  { key: 'agenda', icon: 'list' },
  { key: 'findings', icon: 'find' },
  { key: 'notes', icon: 'pencil' },
  { key: 'questions', icon: 'ask' },
];

type Props = { readonly open: Drawer | null; readonly onOpen: (drawer: Drawer | null) => void };

export function ReaderDrawerBar({ open, onOpen }: Props) {
  const bar = useRef<HTMLElement>(null);
  const before = useRef(open);
  useEffect(() => {
    const at = DRAWERS.findIndex(({ key }) => key === before.current);
    if (open === null) bar.current?.querySelectorAll('button')[at]?.focus();
    before.current = open;
  }, [open]);
  return (
    <nav class="reader-drawer-bar" aria-label={readerWords.bar} ref={bar}>
      {DRAWERS.map(({ key, icon }) => (
        <button
          type="button"
          key={key}
          aria-expanded={open === key}
          onClick={() => onOpen(open === key ? null : key)}
        >
          <Icon name={icon} />
          {readerWords[key]}
        </button>
      ))}
    </nav>
  );
}
