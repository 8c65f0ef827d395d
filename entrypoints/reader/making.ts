/** What is made of words in the pages: with the bar under what is selected, by the browser's shortcuts, from a place that was found. */
import type { NoteKind } from '@/components/NoteSign';
import type { Colour } from '@/lib/marking';
import { type Wanted, wanted } from '@/lib/page/bar-buttons';
import { flowedPassage } from '@/lib/page/flowed-text';
import type { SelectedPassage } from '@/lib/page/pdf-words';
import { watchSelection } from '@/lib/page/selection';
import { onMakingByKey } from '@/lib/platform/making-by-key';
import { lookUpHash, openDesk } from '@/lib/platform/own-pages';
import { changeSetting } from '@/lib/store/settings';
import { inPage } from '@/lib/words/in-page';
import { selectedPassage } from './selection';
import { readerWholes } from './wholes';
import type { Workspace } from './workspace';

export type OnMake = (kind: NoteKind, passage: SelectedPassage, colour: Colour | null) => Promise<void>;

export type Making = {
  /** The bar, with the focus in it: on the sentence around these words, or the first one in sight. */
  readonly selectSentence: (at: Range | null) => Promise<void>;
  /** The same on these words themselves. */
  readonly select: (at: Range) => Promise<void>;
};

export function startMaking({ viewer, store, settings, flowed }: Workspace, onMake: OnMake): Making {
  const { container } = viewer;
  let passage: Promise<SelectedPassage | null> = Promise.resolve(null);

  const choose = async (wants: Wanted): Promise<string | null> => {
    const selected = await passage;
    if (!selected) return null;
    if (wants.deed === 'lookUp') {
      void openDesk(lookUpHash(selected.exact));
      return null;
    }
    document.getSelection()?.removeAllRanges();
    const colour = wants.deed === 'highlight' ? (wants.colour ?? settings.value.colour) : null;
    if (colour && colour !== settings.value.colour) void changeSetting(store, 'colour', colour);
    await onMake(wants.deed, selected, colour);
    return null;
  };
  const wholes = readerWholes(viewer);
  const selection = watchSelection(document, {
    within: () => (flowed.peek() ? (document.querySelector('.reader-text') ?? container) : container),
    wholes,
    isOwnPage: true,
    meaningOf: (colour) => settings.value.meanings[colour] || inPage.meaning[colour],
    onSelected: (range) => {
      const text = flowed.peek();
      passage = text ? Promise.resolve(flowedPassage(text, range)) : selectedPassage(viewer, range);
    },
    choose,
    signal: new AbortController().signal,
  });
  onMakingByKey((kind) => void selection.begin(wanted(kind)));
  return {
    selectSentence: async (at) => selection.begin(null, at && (await wholes.around(at))),
    select: (at) => selection.begin(null, at),
  };
}
