/** Every use of the paper's short forms, in its order, with the way back to the page: what views draw lines under. */
import { type Run, sourceOf } from '@/lib/document/mapped-text';
import { type PackDocument, type Span, textAt } from '@/lib/document/model';
import { sectionsAt } from '@/lib/document/sections';
import type { Finding } from './findings';

export type ShortFormUse = {
  readonly short: string;
  /** As it stands there: "LACs". */
  readonly words: string;
  readonly source: readonly Run[];
  /** The first use of it in its section. */
  readonly isFirst: boolean;
};

export function shortFormUses(doc: PackDocument, findings: readonly Finding[]): readonly ShortFormUse[] {
  const uses = findings
    .flatMap((finding) =>
      finding.kind === 'short-form' ? finding.uses.map((at) => ({ short: finding.short, at })) : [],
    )
    .sort((a, b) => a.at.block - b.at.block || a.at.start - b.at.start);
  const met = new Set<string>();
  return uses.flatMap(({ short, at }): ShortFormUse[] => {
    const block = doc.blocks[at.block];
    if (!block) return [];
    const place = `${sectionOf(doc, at)} ${short}`;
    const isFirst = !met.has(place);
    met.add(place);
    return [{ short, words: textAt(doc, at), source: sourceOf(block, at.start, at.end), isFirst }];
  });
}

/** The heading, minute or item over the words: who reads on paragraph by paragraph has not forgotten yet. */
function sectionOf(doc: PackDocument, at: Span): number {
  return sectionsAt(doc, at).findLast(({ kind }) => kind !== 'paragraph')?.from ?? -1;
}
