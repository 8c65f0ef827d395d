/** What can be done to findings and notes in the reader, for the lists that the panel has too. */

import type { AskActions } from '@/components/DeskAsks';
import { hrefOf, overTimeHref } from '@/components/desk-places';
import type { NoteKind } from '@/components/NoteSign';
import { beginningOf } from '@/components/note-beginning';
import { placeOf } from '@/components/note-place';
import { itemTitle } from '@/components/panel-lists';
import type { NoteAbout, PanelActions } from '@/components/panel-state';
import { copyTable, copyText } from '@/lib/platform/clipboard';
import { openDesk } from '@/lib/platform/own-pages';
import { saveFile } from '@/lib/platform/save-file';
import { assignPaper } from '@/lib/store/assigning';
import type { NoteDraft } from '@/lib/store/notes';
import { newId } from '@/lib/store/open';
import { createSayings } from '@/lib/store/sayings';
import type { OnMake } from './making';
import type { Workspace } from './workspace';

export type ReaderActions = Pick<
  PanelActions,
  | 'onShow'
  | 'onBegin'
  | 'onAskAbout'
  | 'onMean'
  | 'onCorrect'
  | 'onExplain'
  | 'onOverTime'
  | 'onForget'
  | 'onFigureTable'
  | 'onText'
  | 'onKind'
  | 'onColour'
  | 'onCopy'
  | 'onDelete'
  | 'onUndo'
  | 'onLetGo'
  | 'onShowNote'
  | 'onCopyText'
  | 'onCopyTable'
  | 'onSaveFile'
> &
  AskActions & { readonly onMake: OnMake };

export function readerActions(workspace: Workspace): ReaderActions {
  const { store, reader, notes, glossary, corrections, paper, names } = workspace;

  const begin = async (
    draft: Omit<NoteDraft, 'id' | 'paperId' | 'paperTitle' | 'asking' | 'meetingKeys'>,
  ) => {
    const open = reader.paper.value;
    if (!open) return null;
    if (workspace.kept.value === null) await reader.keepUnread();
    const id = newId();
    glossary.letGo();
    corrections.letGo();
    notes.begin({
      id,
      asking: null,
      paperId: open.id,
      paperTitle: workspace.title.value,
      meetingKeys: [],
      ...draft,
    });
    return id;
  };
  const titleOfItem = (number: string | null): string | null =>
    number === null || !paper.value ? null : itemTitle(paper.value, number);

  return {
    ...createSayings(workspace),
    onShow: (_paper, passage) => workspace.showPassage(passage),
    onAnswer: async ({ id }, exempt) => {
      const { answerExempt } = await import('@/lib/store/answering-exempt');
      await answerExempt(store, id, exempt);
    },
    onPutIn: ({ id }, place) => void assignPaper(store, id, [place]),
    onPlace: () => void openDesk(),
    onBegin: (kind: NoteKind, about: NoteAbout | null) => {
      const place = about ? placeOf(about.passage) : { quote: null, at: null, item: null };
      const itemTitle = titleOfItem(place.item);
      void beginningOf(kind, about).then((asked) =>
        begin({ kind, colour: null, ...asked, ...place, itemTitle }),
      );
    },
    onAskAbout: async ({ number, title }) => {
      const on = { quote: null, at: null, item: number, itemTitle: title };
      const id = await begin({ kind: 'question', text: '', colour: null, ...on });
      if (id !== null) workspace.pointAt(id);
    },
    onMake: async (kind, { exact, prefix, suffix, source }, colour) => {
      const page = source[0]?.page ?? 1;
      const item = itemOn(workspace, page);
      const place = {
        quote: { exact, prefix, suffix },
        at: { page, printed: names.value.printedOn(page), source },
        item,
        itemTitle: titleOfItem(item),
      };
      const placing = workspace.versions.placing.value;
      if (placing) return workspace.versions.answer(placing, { ...place, anchor: null });
      const id = await begin({ kind, text: '', colour, ...place });
      // One goes on reading after a highlight.
      if (id !== null && kind !== 'highlight') workspace.pointAt(id);
    },
    onCopy: (text) => void navigator.clipboard.writeText(text),
    onOverTime: ({ id }, { main }) => void openDesk(overTimeHref(id, main.finding)),
    onFigureTable: ({ id }) => void openDesk(hrefOf({ kind: 'figures', of: 'paper', key: id })),
    onShowNote: (note) => workspace.showNote(note),
    onCopyText: copyText,
    onCopyTable: copyTable,
    onSaveFile: saveFile,
  };
}

/** The agenda item whose papers hold a page. */
function itemOn({ studied }: Workspace, page: number): string | null {
  for (const { finding } of studied.value?.findings ?? []) {
    if (finding.kind !== 'agenda-item' || !finding.pages) continue;
    if (finding.pages.from <= page && page <= finding.pages.to) return finding.number;
  }
  return null;
}
