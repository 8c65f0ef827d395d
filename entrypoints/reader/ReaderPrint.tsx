/** The print dialogue: which pages, with notes or without, how far, and then the browser's own. */
import { useSignal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { NumberedNotes } from '@/components/NumberedNotes';
import { PrintForm, type PrintWish } from '@/components/PrintForm';
import { noteSource } from '@/components/passage-text';
import { noteMark } from './kept-marks';
import { titleOf } from './paper-title';
import { choosePrint, type NumberedNote, pagesWithNotes } from './print-choice';
import type { NumberedMark } from './print-marks';
import { printPages } from './print-pages';
import type { Workspace } from './workspace';

export function ReaderPrint({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const { viewer, names, notes } = workspace;
  const progress = useSignal<{ done: number; of: number } | null>(null);
  const stopping = useRef(new AbortController());
  useEffect(() => () => stopping.current.abort(), []);
  const here = names.value.nameOf(viewer.page.value);
  const all = notes.shown.value.map(({ note }) => note);

  const print = (wish: PrintWish): boolean => {
    const choice = choosePrint(wish, all, names.value.pageNamed);
    const pdf = viewer.document();
    if (!choice || !pdf) return false;
    const marks = Map.groupBy(choice.notes.flatMap(numberedMark), ({ mark }) => mark.source[0]?.page ?? 0);
    const job = {
      pages: choice.pages,
      marksOn: (page: number) => marks.get(page) ?? [],
      drawNotes:
        choice.notes.length === 0 ? null : (host: HTMLElement) => drawNotes(host, workspace, choice.notes),
    };
    const onPage = (done: number, of: number) => {
      progress.value = { done, of };
    };
    void printPages(pdf, job, onPage, stopping.current.signal).then(onClose);
    return true;
  };
  return (
    <PrintForm
      from={here}
      to={here}
      notes={all.length}
      notedPages={pagesWithNotes(all).length}
      progress={progress.value}
      onPrint={print}
      onClose={onClose}
    />
  );
}

const numberedMark = ({ note, number }: NumberedNote): readonly NumberedMark[] =>
  noteMark(note).map((mark) => ({ mark, number }));

function drawNotes(host: HTMLElement, workspace: Workspace, notes: readonly NumberedNote[]): void {
  const rows = notes.map(({ number, note }) => ({
    id: note.id,
    number,
    kind: note.kind,
    place: noteSource(note),
    quote: note.quote?.exact ?? null,
    text: note.text,
  }));
  render(<NumberedNotes {...titleOf(workspace)} isExempt={workspace.isExempt.value} notes={rows} />, host);
}
