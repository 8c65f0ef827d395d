/** Puts a view on a page and says what axe has against it. Contrast needs a real browser and is checked there. */
import { cleanup, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import type { VNode } from 'preact';
import { afterEach, beforeAll } from 'vitest';
import { Panel } from '@/components/Panel';
import type { PanelActions, PanelState } from '@/components/panel-state';
import { words } from '@/lib/words';
import { VIEW } from './sample';

/** What the panel loads once it is open is there before a test begins. */
beforeAll(async () => {
  await Promise.all([
    import('@/components/NoteGroups'),
    import('@/components/PaperSection'),
    import('@/lib/search/look-up'),
    import('@/lib/search/terms'),
  ]);
  const read = { kind: 'read', view: VIEW } as const;
  showPanel(read, { entries: [], wanted: { asked: 'CIN' } });
  await screen.findByText(words.lookUp.found(0, 'CIN', 0));
  cleanup();
});
afterEach(cleanup);

type Glossary = Parameters<typeof Panel>[0]['glossary'];

export type Done = readonly [name: keyof PanelActions, ...told: unknown[]];

/** The panel in a state; `done` lists what was asked of whoever holds it. */
export function showPanel(state: PanelState, glossary: Glossary = { entries: [], wanted: null }) {
  const done: Done[] = [];
  const actions = new Proxy({} as PanelActions, {
    get:
      (_, name: keyof PanelActions) =>
      (...told: unknown[]) => {
        done.push([name, ...told]);
        return name === 'onCopyTable' || name === 'onCopyText' ? Promise.resolve('copied') : undefined;
      },
  });
  const view = render(<Panel state={state} actions={actions} glossary={glossary} />);
  return {
    done,
    change: (next: PanelState, changed = glossary) =>
      view.rerender(<Panel state={next} actions={actions} glossary={changed} />),
  };
}

export const show = (view: VNode) => render(view);

/** "color-contrast: .button", one a line; empty where all is well. */
export async function complaints(): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
