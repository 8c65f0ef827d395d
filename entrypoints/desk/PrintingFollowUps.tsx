/** The outstanding list on paper, as the filters show it: put on the page, printed, and taken off again. */
import { useEffect, useState } from 'preact/hooks';
import { writtenTracker } from '@/components/follow-up-document';
import { PrintedTracker } from '@/components/PrintedTracker';
import type { FilesOf } from './FollowUpFiles';
import { leavingOf, listToWrite } from './follow-up-leaving';

type Props = { readonly of: FilesOf; readonly onPrinted: () => void };

export function PrintingFollowUps({ of, onPrinted }: Props) {
  const [leaving] = useState(() => leavingOf(of));
  useEffect(() => {
    const done = new AbortController();
    addEventListener('afterprint', onPrinted, { signal: done.signal });
    window.print();
    return () => done.abort();
  }, []);
  return leaving && <PrintedTracker tracker={writtenTracker(listToWrite(leaving, false))} />;
}
