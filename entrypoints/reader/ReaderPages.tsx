/** The middle of the reader: pdf.js's own element, and the buttons that fold the columns beside it. */
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '@/components/Button';
import { readerWords } from '@/lib/words/reader';

/** Puts pdf.js's own element into the page, once. */
export function Pages({ element, isHidden }: { element: HTMLElement; isHidden: boolean }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => host.current?.append(element), [element]);
  return <div ref={host} class="reader-pages-host" data-hidden={isHidden || undefined} />;
}

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
