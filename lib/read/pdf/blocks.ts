/** Drafts → blocks: which passage is a heading, a list item or a paragraph, and how deep. */
import type { MappedText } from '@/lib/document/mapped-text';
import type { Block, Footnote, Furniture } from '@/lib/document/model';
import { isHeadingAmong } from '../headings';
import type { Draft as PlainDraft } from '../lines';
import { captionAbove } from '../table-caption';
import type { Draft } from './drafts';
import { joinLines } from './join-lines';
import type { Passage } from './passages';
import { headingRank, levelsOf, type Styles } from './styles';
import { type PdfTable, pdfTableFrom, tableBlockFrom } from './table-block';
import type { Vocabulary } from './vocabulary';

/** Levels beyond this tell a reader nothing. */
const DEEPEST = 6;

type Worded =
  | { readonly kind: 'aside'; readonly block: Footnote | Furniture }
  | { readonly kind: 'table'; readonly table: PdfTable; readonly plain: PlainDraft }
  | {
      readonly kind: 'passage';
      readonly draft: Draft & { readonly kind: 'passage' };
      readonly words: MappedText;
      readonly rank: number | null;
      readonly plain: PlainDraft;
    };

export function blocksOf(drafts: readonly Draft[], styles: Styles, vocabulary: Vocabulary): readonly Block[] {
  const worded = wordedFrom(drafts, styles, vocabulary);
  const levels = levelsOf(worded.flatMap((one) => (one.kind === 'passage' ? (one.rank ?? []) : [])));
  const levelOf = (rank: number): number => Math.min(DEEPEST, levels.get(rank) ?? DEEPEST);
  const lowest = Math.min(DEEPEST, 1 + Math.max(0, ...levels.values()));
  const plain = worded.flatMap((one) => (one.kind === 'aside' ? [] : [one.plain]));
  const depthOf = depthReader();
  let place = -1;

  return worded.map((one): Block => {
    if (one.kind === 'aside') return one.block;
    place++;
    if (one.kind === 'table') return tableBlockFrom(one.table);
    const { page, passage } = one.draft;
    const { marker } = passage;
    const depth = depthOf(passage);
    if (one.rank !== null) return { kind: 'heading', level: levelOf(one.rank), page, ...one.words };
    if (marker && marker.kind !== 'number') {
      return { kind: 'list-item', marker: marker.text, body: marker.body, depth, page, ...one.words };
    }
    if (isHeadingAmong(plain, place)) {
      return { kind: 'heading', level: lowest, page, ...one.words };
    }
    return { kind: 'paragraph', marker: marker?.text ?? null, body: marker?.body ?? 0, page, ...one.words };
  });
}

function wordedFrom(drafts: readonly Draft[], styles: Styles, vocabulary: Vocabulary): readonly Worded[] {
  let above: PlainDraft[] = [];
  let page = 0;
  return drafts.map((draft): Worded => {
    if (draft.kind === 'furniture') {
      const { role, page: on, line } = draft;
      return { kind: 'aside', block: { kind: 'furniture', role, page: on, ...line.words } };
    }
    if (draft.kind === 'footnote') {
      const { lines, marker, body } = draft.note;
      const words = joinLines(lines, vocabulary);
      return { kind: 'aside', block: { kind: 'footnote', marker, body, page: draft.page, ...words } };
    }
    // What ends the page before introduces nothing on this one.
    if (draft.page !== page) above = [];
    page = draft.page;
    if (draft.kind === 'table') {
      const table = pdfTableFrom(draft.parts, captionAbove(above), vocabulary);
      const plain: PlainDraft = { kind: 'table', grid: table.grid };
      above.push(plain);
      return { kind: 'table', table, plain };
    }
    const words = joinLines(draft.passage.lines, vocabulary);
    const rank = headingRank(draft.passage, styles);
    const { marker } = draft.passage;
    const role = rank !== null ? 'heading' : marker && marker.kind !== 'number' ? 'item' : 'plain';
    const plain: PlainDraft = {
      kind: 'line',
      words,
      role,
      level: 0,
      marker: null,
      isStrong: false,
      isLink: false,
    };
    above.push(plain);
    return { kind: 'passage', draft, words, rank, plain };
  });
}

/** In points: bullets this near stand at one depth. */
const NEAR = 5;

/** How deep each list item of a run stands, by where its marker is. */
function depthReader(): (passage: Passage) => number {
  let open: number[] = [];
  return ({ marker, lines }) => {
    const x = lines[0]?.x ?? 0;
    if (!marker || marker.kind === 'number') {
      if (!open.some((outer) => x > outer + NEAR)) open = [];
      return 0;
    }
    open = open.filter((outer) => outer < x - NEAR);
    open.push(x);
    return open.length - 1;
  };
}
