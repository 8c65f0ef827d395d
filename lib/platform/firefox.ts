/** What Firefox has and Chromium has not, as far as Kloe uses it. */
import { type Browser, browser } from 'wxt/browser';

type Firefox = {
  readonly sidebarAction: {
    /** Only straight from a click. */
    open(): Promise<void>;
    isOpen(where: { windowId: number }): Promise<boolean>;
  };
  readonly extension: {
    getViews(of: { type: 'tab' | 'sidebar' }): readonly Window[];
  };
  readonly commands: {
    /** "Manage Extension Shortcuts", with Kloe in sight. */
    openShortcutSettings(): Promise<void>;
  };
  /** The button in the address bar that shows on meeting pages. */
  readonly pageAction: {
    readonly onClicked: { addListener(pressed: (tab: Browser.tabs.Tab) => void): void };
  };
};

export const firefox: Firefox = browser as never;
