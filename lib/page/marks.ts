/**
 * Marks laid under words of a pack, with the CSS Custom Highlight API: nothing
 * is added to the page. A page's ranges die whenever pdf.js draws it anew or
 * searches it, so they are laid again for the whole page each time.
 */
import type { Run } from '@/lib/document/mapped-text';
import { COLOURS, type Colour, type NoteKind } from '@/lib/marking';
import { rangesOf, type TextLayer } from './text-layer';

/** A highlight is known by its colour. */
export type MarkKind = Colour | Exclude<NoteKind, 'highlight'> | 'challenge' | 'found';

export type Mark = {
  readonly id: string;
  readonly kind: MarkKind;
  readonly source: readonly Run[];
  /** The words that must stand there, normalised; else nothing is marked. */
  readonly exact: string;
};

export type LaidMark = { readonly mark: Mark; readonly ranges: readonly Range[] };

export type Marks = {
  /** Lays these marks on a page, in place of those it had. */
  readonly lay: (layer: TextLayer, marks: readonly Mark[]) => readonly LaidMark[];
  /** From its first word to its last; `null` where it is not laid. */
  readonly rangeOf: (mark: Mark | null) => Range | null;
  readonly clear: () => void;
};

/** Where two lie over each other the later kind is on top. */
const KINDS: readonly MarkKind[] = [...COLOURS, 'note', 'question', 'request', 'challenge', 'found'];

export const markKind = (kind: NoteKind, colour: Colour | null): MarkKind =>
  kind === 'highlight' ? (colour ?? 'yellow') : kind;

export function createMarks(registry: HighlightRegistry = CSS.highlights): Marks {
  const highlights = new Map(
    KINDS.map((kind, priority) => {
      const highlight = new Highlight();
      highlight.priority = priority;
      registry.set(`kloe-${kind}`, highlight);
      return [kind, highlight];
    }),
  );
  const onPage = new Map<number, readonly LaidMark[]>();

  const take = (page: number) => {
    for (const { mark, ranges } of onPage.get(page) ?? []) {
      for (const range of ranges) highlights.get(mark.kind)?.delete(range);
    }
    onPage.delete(page);
  };

  return {
    lay(layer, marks) {
      take(layer.page);
      const laid = marks.flatMap((mark): LaidMark[] => {
        const ranges = rangesOf(layer, mark.source, mark.exact);
        return ranges && ranges.length > 0 ? [{ mark, ranges }] : [];
      });
      for (const { mark, ranges } of laid) {
        for (const range of ranges) highlights.get(mark.kind)?.add(range);
      }
      onPage.set(layer.page, laid);
      return laid;
    },
    rangeOf(mark) {
      const ranges = [...onPage.values()].flat().find((laid) => laid.mark === mark)?.ranges;
      const last = ranges?.at(-1);
      const range = ranges?.[0]?.cloneRange() ?? null;
      if (last) range?.setEnd(last.endContainer, last.endOffset);
      return range;
    },
    clear() {
      for (const highlight of highlights.values()) highlight.clear();
      onPage.clear();
    },
  };
}
