/** What the member said of what was found in the papers on show, by paper; the last of it can be taken back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { createLastDone, type Undoable } from './last-done';
import type { Kept } from './problems';
import { watching } from './watch';

type ByPaper<Row> = ReadonlyMap<string, readonly Row[]>;

type Wanted<Read, Row, Undo> = {
  readonly read: (paperIds: readonly string[]) => Kept<Read>;
  readonly byPaperIn: (read: Read) => ByPaper<Row>;
  readonly change: (undo: Undo) => Kept<Undo>;
};

/** `Told`: what the views say was done. */
export function createSaidList<Read, Row, Undo, Told extends object>(
  paperIds: ReadonlySignal<readonly string[]>,
  { read, byPaperIn, change }: Wanted<Read, Row, Undo>,
) {
  const byPaper = signal<ByPaper<Row>>(new Map());
  const last = createLastDone<Told & Undoable>();
  const none: readonly Row[] = [];

  effect(() => {
    const ids = paperIds.value;
    if (ids.length === 0) return;
    return watching(
      () => read(ids),
      (result) => {
        if (result.ok) byPaper.value = keptAlike(byPaper.peek(), byPaperIn(result.value));
      },
    );
  });

  return {
    ...last,
    of: (paperId: string): readonly Row[] => byPaper.value.get(paperId) ?? none,
    async act(outcome: Kept<Undo>, told: Told): Promise<void> {
      await last.act(outcome, (undo) => ({ ...told, undo: () => change(undo) }));
    },
  };
}

/** What is the same as before stays the same object, all of it too: a paper's row, which is asked with it, changes whenever one scrolls. */
function keptAlike<Row>(before: ByPaper<Row>, now: ByPaper<Row>): ByPaper<Row> {
  const kept = new Map(
    [...now].map(([id, own]) => {
      const known = before.get(id);
      return [id, known && JSON.stringify(known) === JSON.stringify(own) ? known : own];
    }),
  );
  const isSame = kept.size === before.size && [...kept].every(([id, own]) => before.get(id) === own);
  return isSame ? before : kept;
}
