/** The middle of the reader: pdf.js's own element, and the buttons that fold the columns beside it. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { readerWords } from '@/lib/words/reader';

type PagesProps = {
  readonly element: HTMLElement;
  readonly isHidden: boolean;
  /** `place`: the point between the fingers, from the element's corner. */
  readonly onPinch: (factor: number, place: readonly [number, number]) => void;
};

/** Puts pdf.js's own element into the page, once. */
export function Pages({ element, isHidden, onPinch }: PagesProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => host.current?.append(element), [element]);
  useEffect(() => {
    // Browsers say of fingers that pinch that a wheel turns with Ctrl held.
    const turned = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      onPinch(factorOf(event), [event.clientX - left, event.clientY - top]);
    };
    element.addEventListener('wheel', turned, { passive: false });
    return () => element.removeEventListener('wheel', turned);
  }, [element]);
  return <div ref={host} class="reader-pages-host" data-hidden={isHidden || undefined} />;
}

/** A notch of a mouse wheel is one step of a tenth; fingers move by a few pixels at a time. */
const factorOf = ({ deltaY, deltaMode }: WheelEvent): number =>
  deltaMode === WheelEvent.DOM_DELTA_PIXEL && Math.abs(deltaY) < 50
    ? Math.exp(-deltaY / 100)
    : 1.1 ** -Math.sign(deltaY);

type FoldsProps = {
  readonly folded: ReadonlySet<'outline' | 'side'>;
  readonly onFold: (side: 'outline' | 'side') => void;
};

export function Folds({ folded, onFold }: FoldsProps) {
  const isOutlineShut = folded.has('outline');
  const isSideShut = folded.has('side');
  return (
    <>
      <span class="reader-fold" data-side="outline">
        <Button
          size="small"
          icon={isOutlineShut ? 'forward' : 'back'}
          label={isOutlineShut ? readerWords.showOutline : readerWords.hideOutline}
          onPress={() => onFold('outline')}
        />
      </span>
      <span class="reader-fold" data-side="findings">
        <Button
          size="small"
          icon={isSideShut ? 'back' : 'forward'}
          label={isSideShut ? readerWords.showFindings : readerWords.hideFindings}
          onPress={() => onFold('side')}
        />
      </span>
    </>
  );
}
