/** Words selected on a page, on their way to the panel in which the member will write. */
import { type LeftForPanel, type MessageOf, SelectedWords, type Sender } from './messages';
import { leaveForPanel } from './to-panel';
import { takeWaiting } from './waiting';

const keyOf = (tabId: number) => `words-selected:${tabId}`;

export const takeSelectedWords = async (
  { words }: MessageOf<'words-selected'>,
  { tabId }: Sender,
): Promise<LeftForPanel> =>
  tabId === null ? { isPanelOpen: false } : leaveForPanel(tabId, keyOf(tabId), words);

/** Hands over the words selected in a tab, at once and from now on, each time once. */
export const onSelectedWords = (tabId: number, take: (words: SelectedWords) => void): (() => void) =>
  takeWaiting(keyOf(tabId), SelectedWords, take);
