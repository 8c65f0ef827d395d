/** A short form whose meaning the member wants to correct, on its way from its card to the panel. */
import { type LeftForPanel, type MessageOf, type Sender, ShortFormAsked } from './messages';
import { leaveForPanel } from './to-panel';
import { takeWaiting } from './waiting';

const keyOf = (tabId: number) => `meaning-wanted:${tabId}`;

export const takeWantedMeaning = async (
  { short }: MessageOf<'meaning-wanted'>,
  { tabId }: Sender,
): Promise<LeftForPanel> =>
  tabId === null ? { isPanelOpen: false } : leaveForPanel(tabId, keyOf(tabId), short);

/** Hands over the short form asked about in a tab, at once and from now on, each time once. */
export const onWantedMeaning = (tabId: number, take: (short: string) => void): (() => void) =>
  takeWaiting(keyOf(tabId), ShortFormAsked, take);
