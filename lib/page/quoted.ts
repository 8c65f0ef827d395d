/** A selection on the live page → a quotation, with its surroundings and the way back to its place. */
import { type Run, sliceMapped, trimMapped } from '@/lib/document/mapped-text';
import type { SelectedWords } from '@/lib/platform/messages';
import { textNodes } from '@/lib/read/text-nodes';
import { pageText } from './page-text';
import { SENT_AROUND } from './surroundings';

/** `null` where no words are selected. */
export function quoteFrom(range: Range, body: Element): Pick<SelectedWords, 'quote' | 'source'> | null {
  const whole = pageText(body);
  const inside = runsInside(range, textNodes(body), whole.runs);
  const first = inside.at(0);
  const last = inside.at(-1);
  if (!first || !last) return null;
  const words = trimMapped(sliceMapped(whole, first.start, last.end));
  if (words.text === '') return null;
  const start = whole.text.indexOf(words.text, first.start);
  const end = start + words.text.length;
  return {
    quote: {
      exact: words.text,
      prefix: whole.text.slice(Math.max(0, start - SENT_AROUND), start),
      suffix: whole.text.slice(end, end + SENT_AROUND),
    },
    source: [...words.runs],
  };
}

/** The runs of the page that the selection covers, those at its ends cut to it. */
function runsInside(range: Range, nodes: readonly Text[], runs: readonly Run[]): readonly Run[] {
  const covered = new Map(
    nodes.flatMap((node, item): [number, { from: number; to: number }][] => {
      if (!range.intersectsNode(node)) return [];
      const from = node === range.startContainer ? range.startOffset : 0;
      const to = node === range.endContainer ? range.endOffset : node.data.length;
      return from < to ? [[item, { from, to }]] : [];
    }),
  );
  return runs.flatMap((run): Run[] => {
    const cover = covered.get(run.item);
    if (!cover || run.itemEnd <= cover.from || run.itemStart >= cover.to) return [];
    // A run whose ends differ in length holds one character that stands for several, or the reverse.
    const isPlain = run.end - run.start === run.itemEnd - run.itemStart;
    const head = isPlain ? Math.max(0, cover.from - run.itemStart) : 0;
    const tail = isPlain ? Math.max(0, run.itemEnd - cover.to) : 0;
    return [{ ...run, start: run.start + head, end: run.end - tail }];
  });
}
