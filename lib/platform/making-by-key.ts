/**
 * The browser's own shortcuts that make something of words: on a council's page
 * the panel opens at once, as browsers allow only while the press is handled,
 * and the page is told; the reader is told alone.
 */
import { type Browser, browser } from 'wxt/browser';
import { NOTE_KINDS } from '@/lib/marking';
import { openSidePanel } from './button';
import { firefox } from './firefox';
import { injectInto } from './inject';
import { answer, askPage, type MessageOf, tellKloe } from './messages';
import { ownAddress } from './own-pages';

type Wants = MessageOf<'begin-making'>['wants'];

/** `command`: the name of a shortcut of the browser; others are for others. */
export function makeByKey(command: string, tab: Browser.tabs.Tab | undefined): void {
  const wants = NOTE_KINDS.find((kind) => kind === command);
  if (!wants || tab?.id === undefined) return;
  if (tab.url?.startsWith(ownAddress('/'))) {
    void tellKloe({ kind: 'begin-in-reader', tabId: tab.id, wants });
    return;
  }
  // Where the panel cannot be opened, the words wait until the member has opened it.
  const opening = import.meta.env.FIREFOX ? firefox.sidebarAction.open() : openSidePanel(tab.id);
  opening.catch(() => {});
  void beginIn(tab.id, wants);
}

async function beginIn(tabId: number, wants: Wants): Promise<void> {
  const message = { kind: 'begin-making', wants } as const;
  const told = await askPage(tabId, message);
  if (!told.ok && (await injectInto(tabId))) await askPage(tabId, message);
}

/** Calls in the reader when a key was pressed over it. */
export function onMakingByKey(begin: (wants: Wants) => void): () => void {
  return answer({
    'begin-in-reader': ({ tabId, wants }) => {
      void browser.tabs.getCurrent().then((own) => {
        if (own?.id === tabId) begin(wants);
      });
      return null;
    },
  });
}
