/**
 * Marks laid under words of a pack, with the CSS Custom Highlight API: nothing
 * is added to the page. A page's ranges die whenever pdf.js draws it anew or
 * searches it, so they are laid again for the whole page each time.
 */
import type { Run } from '@/lib/document/mapped-text';
import { MARK_KINDS, type MarkKind } from './mark-kinds';
import { rangesOf, type TextLayer } from './text-layer';

export type PaperMarkKind = MarkKind | 'challenge' | 'found';

export type Mark = {
  readonly id: string;
  readonly kind: PaperMarkKind;
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

const KINDS: readonly PaperMarkKind[] = [...MARK_KINDS, 'challenge', 'found'];

/** A kind's ranges on one page, as they are handed to the browser. */
type Drawn = ReadonlyMap<PaperMarkKind, readonly StaticRange[]>;

/**
 * A browser keeps live ranges in step with every change of the page, and looks at all of a `Highlight` again for each
 * that is added: so it is given ranges that stay as they are, all of a kind at once. That halves what 1,000 cost.
 */
export function createMarks(registry: HighlightRegistry = CSS.highlights): Marks {
  const onPage = new Map<number, readonly LaidMark[]>();
  const drawn = new Map<number, Drawn>();

  const draw = (kinds: Iterable<PaperMarkKind>) => {
    for (const kind of kinds) {
      const highlight = new Highlight(...[...drawn.values()].flatMap((page) => page.get(kind) ?? []));
      highlight.priority = KINDS.indexOf(kind);
      registry.set(`kloe-${kind}`, highlight);
    }
  };
  draw(KINDS);

  return {
    lay(layer, marks) {
      const before = drawn.get(layer.page);
      const laid = marks.flatMap((mark): LaidMark[] => {
        const ranges = rangesOf(layer, mark.source, mark.exact);
        return ranges && ranges.length > 0 ? [{ mark, ranges }] : [];
      });
      const now = drawnOf(laid);
      onPage.set(layer.page, laid);
      drawn.set(layer.page, now);
      draw(new Set([...(before?.keys() ?? []), ...now.keys()]));
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
      onPage.clear();
      drawn.clear();
      draw(KINDS);
    },
  };
}

function drawnOf(laid: readonly LaidMark[]): Drawn {
  const drawn = new Map<PaperMarkKind, StaticRange[]>();
  for (const { mark, ranges } of laid) {
    const own = drawn.get(mark.kind) ?? [];
    for (const range of ranges) own.push(new StaticRange(range));
    drawn.set(mark.kind, own);
  }
  return drawn;
}
