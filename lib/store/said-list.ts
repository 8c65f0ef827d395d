/** What the member said of what was found in the papers on show, by paper; the last of it can be taken back. */
import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Kept, StoreProblem } from './problems';
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
  const done = signal<(Told & { readonly undo: Undo }) | null>(null);
  const problem = signal<StoreProblem | null>(null);
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
    done,
    problem,
    of: (paperId: string): readonly Row[] => byPaper.value.get(paperId) ?? none,
    async act(outcome: Kept<Undo>, told: Told): Promise<void> {
      const result = await outcome;
      problem.value = result.ok ? null : result.problem;
      done.value = result.ok ? { ...told, undo: result.value } : null;
    },
    async undo(): Promise<void> {
      const last = done.value;
      done.value = null;
      if (last) await change(last.undo);
    },
    letGo(): void {
      done.value = null;
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
