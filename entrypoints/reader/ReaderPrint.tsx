/** The print dialogue: which pages, how far, and then the browser's own. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { PrintForm } from '@/components/PrintForm';
import { printPages } from './print-pages';
import type { Workspace } from './workspace';

export function ReaderPrint({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { viewer, names } = workspace;
  const progress = useSignal<{ done: number; of: number } | null>(null);
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  const here = names.value.nameOf(viewer.page.value);

  const print = (first: string, last: string): boolean => {
    const from = names.value.pageNamed(first);
    const to = names.value.pageNamed(last);
    const pdf = viewer.document();
    if (from === null || to === null || to < from || !pdf) return false;
    const onPage = (done: number, of: number) => {
      progress.value = { done, of };
    };
    void printPages(pdf, { from, to }, onPage, stopping.current.signal).then(onClose);
    return true;
  };
  return <PrintForm from={here} to={here} progress={progress.value} onPrint={print} onClose={onClose} />;
}
