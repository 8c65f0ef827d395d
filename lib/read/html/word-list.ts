/**
 * Paragraphs that Word set as a list. Their bullets are letters of a symbol font
 * ("o", "§"), which no reader sees as letters; their depth is an indent.
 */
import { withoutInvisible } from '@/lib/document/mapped-text';
import { readMarker } from '../markers';
import type { Looks } from './looks';

export type WordListItem = {
  /** 0 for the outermost. */
  readonly depth: number;
  /** The letter that stands for the bullet; `null` where the item has a marker in words. */
  readonly glyph: Text | null;
};

const HANGING = /(?:^|[;\s])text-indent\s*:\s*-/i;
/** "mso-list:l0 level2 lfo1". */
const LEVEL = /mso-list\s*:[^;]{0,40}\blevel(?<level>[1-9])/i;
/** What bullets are in Courier New, Wingdings and Symbol. */
const GLYPH = /^\s*[o§Øüvq·•¨à\uf000-\uf0ff]\s*$/;
const GAP = /^(?=[^\S\u00a0]*\u00a0)\s*$/;
/** In points, of one level. */
const STEP = 36;
const IN_POINTS: Readonly<Record<string, number>> = { pt: 1, px: 0.75, cm: 28.35, mm: 2.835, in: 72 };

/** `null` for any other paragraph, also one that Word numbered: that may be a heading. */
export function wordListItem(paragraph: Element, looks: Looks): WordListItem | null {
  const style = looks.stated(paragraph);
  if (paragraph.tagName !== 'P' || !(HANGING.test(style) || LEVEL.test(style))) return null;
  const [first, second] = firstTexts(paragraph);
  const glyph = first && second && GLYPH.test(first.data) && GAP.test(second.data) ? first : null;
  const marker = glyph
    ? null
    : readMarker(
        withoutInvisible(paragraph.textContent ?? '')
          .trimStart()
          .slice(0, 40),
      );
  if (!glyph && (!marker || marker.kind === 'number')) return null;
  const level = Number(LEVEL.exec(style)?.groups?.level ?? 0) || indentOf(looks.of(paragraph, 'margin-left'));
  return { depth: Math.max(0, level - 1), glyph };
}

/** "36.0pt" → 1. */
function indentOf(margin: string): number {
  const { size, unit = '' } = /^(?<size>[\d.]+)(?<unit>[a-z]+)$/.exec(margin)?.groups ?? {};
  return Math.round((Number(size ?? STEP) * (IN_POINTS[unit] ?? 1)) / STEP);
}

/** The two texts with which a paragraph begins, deep as they may stand. */
function firstTexts(paragraph: Element): readonly Text[] {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  const texts: Text[] = [];
  while (texts.length < 2 && walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.trim() !== '' || texts.length > 0) texts.push(text);
  }
  return texts;
}
