/** Offers what can be done with the words selected in the pages, and does it: by press or by letter. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { NoteKind } from '@/components/NoteSign';
import { deedOfKey, SelectionBar } from '@/components/SelectionBar';
import type { SelectedPassage } from '@/lib/page/pdf-words';
import { type SelectedPlace, selectedPassage, selectedPlace } from './selection';
import type { Workspace } from './workspace';

type Props = {
  readonly workspace: Workspace;
  readonly onSelected: (kind: NoteKind, passage: SelectedPassage) => Promise<void>;
};

export function ReaderSelection({ workspace: { viewer }, onSelected }: Props) {
  const place = useSignal<SelectedPlace | null>(null);

  /** Worked out while the member decides: what is typed after the press must find its field. */
  const passage = useRef<Promise<SelectedPassage | null>>(Promise.resolve(null));

  const act = async (kind: NoteKind) => {
    const selected = await passage.current;
    document.getSelection()?.removeAllRanges();
    if (selected) await onSelected(kind, selected);
  };

  useEffect(() => {
    const leaving = new AbortController();
    const listen = { signal: leaving.signal };
    let isPressed = false;
    const look = () => {
      place.value = isPressed ? null : selectedPlace(viewer.container);
      if (place.value) passage.current = selectedPassage(viewer);
    };
    document.addEventListener('selectionchange', look, listen);
    document.addEventListener('pointerdown', () => (isPressed = true), listen);
    document.addEventListener(
      'pointerup',
      () => {
        isPressed = false;
        look();
      },
      listen,
    );
    viewer.container.addEventListener('scroll', look, { ...listen, passive: true });
    document.addEventListener(
      'keydown',
      (event) => {
        if (!place.value || event.ctrlKey || event.metaKey || event.altKey) return;
        const kind = deedOfKey(event.key);
        if (event.key === 'Escape') document.getSelection()?.removeAllRanges();
        else if (kind) void act(kind);
        else return;
        event.preventDefault();
        event.stopPropagation();
      },
      { ...listen, capture: true },
    );
    return () => leaving.abort();
  }, []);

  return place.value && <SelectionBar at={place.value} onDo={(kind) => void act(kind)} />;
}
