/** What the member made of a council's page, marked where its words stand: the page itself is not changed. */
import type { PageMark } from '@/lib/platform/messages';
import { textNodes } from '@/lib/read/text-nodes';
import { wordsAt } from './find-words';
import { highlightRule } from './highlight-rule';
import { MARK_KINDS, type MarkKind, markKind } from './mark-kinds';
import { nearWindow } from './near-window';

type Laid = { readonly kind: MarkKind; readonly ranges: readonly Range[] };

/** As in the reader; both colours are set, so that a dark page stays legible. Lines tell kinds apart without colour. */
const STYLE = `
${['yellow', 'note'].map((kind) => rule(kind, '#ffec9e', '')).join('')}
${rule('green', '#d3efc9', 'underline wavy 1.5px #3d7a2c')}
${rule('pink', '#ffd7e6', 'overline solid 2px #a3305f')}
${rule('blue', '#cdeef0', 'overline dotted 2px #1b6f76')}
${rule('question', '#cfe3f7', 'underline solid 2px #2a66a0')}
${rule('request', '#e6daf5', 'underline double 1.5px #67419c')}
@media (forced-colors: active) {
  ${highlightRule(
    MARK_KINDS.map((kind) => `kloe-${kind}`),
    'background-color: Mark; color: MarkText;',
  )}
}`;

function rule(kind: string, ground: string, line: string): string {
  const decoration = line === '' ? '' : `text-decoration: ${line};`;
  return highlightRule([`kloe-${kind}`], `background-color: ${ground}; color: #16181b; ${decoration}`);
}

export function liveMarks(page: Document, signal: AbortSignal) {
  const highlights = new Map<MarkKind, Highlight>();
  const near = nearWindow<Laid>((laid, isNear) => {
    for (const { kind, ranges } of laid) {
      for (const range of ranges)
        isNear ? highlights.get(kind)?.add(range) : highlights.get(kind)?.delete(range);
    }
  });
  const style = page.createElement('style');
  style.textContent = STYLE;
  const clear = () => {
    near.clear();
    for (const highlight of highlights.values()) highlight.clear();
  };
  signal.addEventListener('abort', () => {
    clear();
    for (const kind of highlights.keys()) CSS.highlights.delete(`kloe-${kind}`);
    style.remove();
  });

  return {
    /** In place of those before. Where other words stand by now nothing is marked. */
    show(marks: readonly PageMark[]): void {
      clear();
      if (marks.length === 0) return;
      if (highlights.size === 0) register(highlights);
      page.documentElement.append(style);
      const nodes = textNodes(page.body);
      for (const { kind, colour, source, exact } of marks) {
        const ranges = wordsAt(source, exact, nodes);
        const [first] = ranges ?? [];
        if (ranges && first) near.add({ kind: markKind(kind, colour), ranges }, first.startContainer);
      }
    },
  };
}

function register(highlights: Map<MarkKind, Highlight>): void {
  MARK_KINDS.forEach((kind, priority) => {
    const highlight = new Highlight();
    highlight.priority = priority;
    CSS.highlights.set(`kloe-${kind}`, highlight);
    highlights.set(kind, highlight);
  });
}
