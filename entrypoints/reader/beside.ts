/** The paper that stands beside this one, in a frame of its own; or, in that frame, the way to the reader around it. */
import { signal } from '@preact/signals';
import { isBeside, listenTo, type SaidBeside, tell } from '@/lib/platform/beside';

export type Beside = ReturnType<typeof createBeside>;

/** `focusPages`: gives the focus to this reader's own pages. */
export function createBeside(search: string, focusPages: () => void) {
  /** What the frame was opened with; `null` while there is none. */
  const address = signal<string | null>(null);
  /** What it shows now: another paper may have been chosen in it. */
  const shows = signal<{ readonly paperId: string | null; readonly title: string } | null>(null);
  /** In a window that has room for one of them. */
  const isInFront = signal(true);
  const isChoosing = signal(false);
  let frame: HTMLIFrameElement | null = null;

  const other = (): Window | null => (isBeside() ? window.parent : (frame?.contentWindow ?? null));
  /** `null`: a file that is yet to be chosen. */
  const open = (paperId: string | null) => {
    const query = paperId === null ? '' : `?${new URLSearchParams({ paper: paperId })}`;
    address.value = `/reader.html${query}`;
    shows.value = { paperId, title: '' };
    isInFront.value = true;
  };
  const close = () => {
    address.value = null;
    shows.value = null;
    focusPages();
  };
  const heard = (said: SaidBeside) => {
    if (said.kind === 'shows') shows.value = { paperId: said.paperId, title: said.title };
    else if (said.kind === 'closes') close();
    else {
      isInFront.value = false;
      focusPages();
    }
  };
  const asked = new URLSearchParams(search).get('beside');
  if (asked !== null && !isBeside()) open(asked);
  listenTo(other, heard);

  return {
    address,
    shows,
    isInFront,
    isChoosing,
    open,
    close,
    putInFront(isOther: boolean): void {
      isInFront.value = isOther;
    },
    hold(element: HTMLIFrameElement | null): void {
      frame = element;
    },
    /** To the other paper, if there is one. */
    turnTo(): boolean {
      const there = other();
      if (!there) return false;
      isInFront.value = true;
      there.focus();
      tell(there, { kind: 'your-turn' });
      return true;
    },
    sayShows: (paperId: string | null, title: string) =>
      tell(window.parent, { kind: 'shows', paperId, title }),
    sayCloses: () => tell(window.parent, { kind: 'closes' }),
  };
}
