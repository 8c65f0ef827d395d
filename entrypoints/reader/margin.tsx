/** Puts the signs of notes and challenges into the margin of a page, as pdf.js has drawn it or as text. */
import { render } from 'preact';
import { type MarginSign, MarginSigns } from '@/components/MarginSigns';
import { COLOURS } from '@/lib/marking';
import type { LaidMark, PaperMarkKind } from '@/lib/page/marks';

type Options = {
  /** What the note says, or the words of a challenge. */
  readonly textOf: (id: string) => string;
  readonly onOpen: (id: string) => void;
};

const HOST = 'margin-signs';

export function drawSigns(
  element: HTMLElement | null,
  laid: readonly LaidMark[],
  { textOf, onOpen }: Options,
): void {
  if (!element) return;
  const frame = element.getBoundingClientRect();
  const signs = laid.flatMap(({ mark, ranges }): MarginSign[] => {
    const top = ranges[0]?.getBoundingClientRect().top;
    if (mark.kind === 'found' || top === undefined) return [];
    return [
      { id: mark.id, ...signOf(mark.kind), text: textOf(mark.id), top: (top - frame.top) / frame.height },
    ];
  });
  let host = element.querySelector<HTMLElement>(`:scope > .${HOST}`);
  if (!host) {
    if (signs.length === 0) return;
    host = document.createElement('div');
    host.className = HOST;
    element.append(host);
  }
  render(<MarginSigns signs={signs} pageHeight={frame.height} onOpen={onOpen} />, host);
}

function signOf(kind: Exclude<PaperMarkKind, 'found'>): Pick<MarginSign, 'kind' | 'colour'> {
  const colour = COLOURS.find((one) => one === kind) ?? null;
  return { kind: colour ? 'highlight' : (kind as MarginSign['kind']), colour };
}
