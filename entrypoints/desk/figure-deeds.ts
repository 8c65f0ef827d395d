/** What the member does with figures and challenges at the desk; what was said of them is told where the desk tells such things, with the way back. */
import { overTimeHref } from '@/components/desk-places';
import type { TableRowActions } from '@/components/FigureTableRow';
import { beginningOf } from '@/components/note-beginning';
import { placeOf } from '@/components/note-place';
import { itemTitle } from '@/components/panel-lists';
import type { PanelActions } from '@/components/panel-state';
import { undoText } from '@/components/undo-text';
import { copyTable } from '@/lib/platform/clipboard';
import { openStoredPaper } from '@/lib/platform/own-pages';
import { saveFile } from '@/lib/platform/save-file';
import { wordsHash } from '@/lib/platform/words-hash';
import { fail, ok } from '@/lib/result';
import type { createCorrectionList } from '@/lib/store/correction-list';
import type { createExplanationList } from '@/lib/store/explanation-list';
import type { NoteList } from '@/lib/store/note-list';
import { newId } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { PaperRow } from '@/lib/store/rows';
import type { Act } from './desk';

type Lists = {
  readonly corrections: ReturnType<typeof createCorrectionList>;
  readonly explanations: ReturnType<typeof createExplanationList>;
  readonly notes: NoteList;
};
type List = Lists[keyof Lists];

export type FigureDeeds = Omit<TableRowActions, 'notes' | 'begun'> &
  Pick<PanelActions, 'onForget' | 'onExplain' | 'onCopyTable' | 'onSaveFile'>;

export function createFigureDeeds(
  act: Act,
  { corrections, explanations, notes }: Lists,
  rowOf: (paperId: string) => PaperRow | undefined,
): FigureDeeds {
  const saidOf = (list: List) =>
    undoText({
      corrected: null,
      figureDone: list === corrections ? corrections.done.value : null,
      explanationDone: list === explanations ? (explanations.done.value?.kind ?? null) : null,
      noteDone: list === notes ? notes.done.value : null,
    });
  const tell = async (list: List): Promise<void> => {
    const said = saidOf(list);
    const undo = () => {
      const undone = list.undo().then(() => outcomeOf(list));
      // Once the desk has heard of it: a note that went may be had again.
      void undone.then(() => list.done.value && tell(list));
      return undone;
    };
    await act(outcomeOf(list), said === null ? null : { said, undo });
  };
  return {
    onShow({ id, addresses }, { page, source, words, start, end }) {
      const isPdf = rowOf(id)?.source === 'pdf';
      if (isPdf) void openStoredPaper(id, wordsHash({ page, source, exact: words.slice(start, end) }));
      else if (addresses[0]) window.open(addresses[0], '_blank', 'noreferrer');
    },
    async onBegin(kind, about) {
      if (!about) return;
      const { paper, passage } = about;
      const place = placeOf(passage);
      const beginning = await beginningOf(kind, about);
      notes.begin({
        ...place,
        ...beginning,
        id: newId(),
        kind,
        colour: null,
        paperId: paper.id,
        paperTitle: paper.title,
        meetingKeys: rowOf(paper.id)?.meetingKeys ?? [],
        itemTitle: place.item === null ? null : itemTitle(paper, place.item),
      });
      void tell(notes);
    },
    onText: (note, text) => notes.change(note, { text }),
    onKind: (note, kind) => notes.change(note, { kind }),
    async onDelete(note) {
      await notes.remove(note);
      await tell(notes);
    },
    async onCorrect({ id }, measure, said) {
      await corrections.say(id, measure, said);
      await tell(corrections);
    },
    async onForget(correction) {
      await corrections.forget(correction);
      await tell(corrections);
    },
    async onExplain({ id }, said) {
      await (said.kind === 'explained'
        ? explanations.explain(id, said.explanation)
        : explanations.takeBack(said.explanation));
      await tell(explanations);
    },
    onOverTime({ id }, { main }) {
      location.hash = overTimeHref(id, main.finding);
    },
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onCopyTable: copyTable,
    onSaveFile: saveFile,
  };
}

const outcomeOf = async ({ problem }: List): Kept<null> => (problem.value ? fail(problem.value) : ok(null));
