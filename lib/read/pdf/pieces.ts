/**
 * pdf.js text items → pieces: words with a place on the page, in points from
 * its top left corner, and the way they are printed.
 */
import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api';
import { type MappedText, mapPiece, trimMapped } from '@/lib/document/mapped-text';
import { type Matrix, multiply } from './matrix';

export type Piece = {
  readonly words: MappedText;
  readonly x: number;
  readonly right: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** White space stands between it and the piece before. */
  readonly isSpaced: boolean;
  /** Runs up or down the page, not across. */
  readonly isTurned: boolean;
  /** Runs neither across nor up or down the page. */
  readonly isSlanted: boolean;
  /** Where its middle is. */
  readonly centre: readonly [number, number];
};

export type PageText = {
  /** As `getTextContent({ includeMarkedContent: true, disableNormalization: true })` gives them. */
  readonly items: readonly (TextItem | TextMarkedContent)[];
  /** The file's own name of a font, "ABCDEF+Arial-BoldMT"; `null` where it is not known. */
  readonly fontName: (id: string) => string | null;
};

export function piecesFrom({ items, fontName }: PageText, page: number, view: Matrix): readonly Piece[] {
  const fonts = new Map<string, Font>();
  const fontOf = (id: string): Font => {
    const known = fonts.get(id) ?? readFont(fontName(id) ?? '');
    fonts.set(id, known);
    return known;
  };
  const pieces: Piece[] = [];
  let isSpaced = false;
  let index = -1;
  for (const item of items) {
    if (!('str' in item)) continue;
    index++;
    if (item.str.trim() === '') {
      isSpaced ||= item.str !== '';
      continue;
    }
    const font = fontOf(item.fontName);
    const words = trimMapped(mapPiece(withSigns(item.str, font), page, index));
    if (words.text === '') continue;
    pieces.push(placed(item, words, font, isSpaced || item.str.startsWith(' '), view));
    isSpaced = item.str.endsWith(' ');
  }
  return pieces;
}

/** The sine of the least angle that is meant: scans lie a degree or two askew. */
const SLANT = 0.15;

function placed(item: TextItem, words: MappedText, font: Font, isSpaced: boolean, view: Matrix): Piece {
  const [a, b, c, d, x, y] = multiply(view, item.transform as unknown as Matrix);
  const size = Math.hypot(c, d) || Math.hypot(a, b);
  const isTurned = Math.abs(b) > Math.abs(a);
  const upward = Math.sign(b);
  return {
    words,
    x: isTurned ? x - size : x,
    right: isTurned ? x : x + item.width,
    y,
    size,
    isBold: font.isBold,
    isItalic: font.isItalic,
    isSpaced,
    isTurned,
    isSlanted: Math.min(Math.abs(a), Math.abs(b)) > SLANT * Math.hypot(a, b),
    centre: isTurned ? [x - size / 3, y + (upward * item.width) / 2] : [x + item.width / 2, y - size / 3],
  };
}

type Font = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isSymbols: boolean;
  readonly isDingbats: boolean;
};

const readFont = (name: string): Font => ({
  isBold: /bold|black|heavy|semib|demi(?!light)/i.test(name),
  isItalic: /italic|oblique/i.test(name),
  isSymbols: /symbol/i.test(name),
  isDingbats: /wingdings|webdings|dingbats/i.test(name),
});

/** What symbol fonts show where other fonts have letters of Western Europe. */
const SYMBOLS: Readonly<Record<string, string>> = {
  '\u00b7': '•',
  '\u00a7': '•',
  '\u00d8': '•',
  '\u00fc': '✓',
  '\u00fb': '✗',
  '\u00fe': '✓',
  '\u00e8': '→',
  '\u00e9': '↑',
  '\u00ea': '↓',
};

/** The round and square bullets of Wingdings. */
const DINGBATS = /[lnquv]/;

/** Symbol fonts put their signs at such letters, or at U+F000 and up; one unit stays one unit. */
function withSigns(text: string, { isSymbols, isDingbats }: Font): string {
  if (!isSymbols && !isDingbats && !/[\uf020-\uf0ff]/.test(text)) return text;
  return Array.from({ length: text.length }, (_, at) => {
    const sign = text[at] ?? '';
    const code = sign.charCodeAt(0);
    const isPrivate = code >= 0xf020 && code <= 0xf0ff;
    if (!isPrivate && !isSymbols && !isDingbats) return sign;
    const plain = isPrivate ? String.fromCharCode(code - 0xf000) : sign;
    return SYMBOLS[plain] ?? (DINGBATS.test(plain) && (isDingbats || isPrivate) ? '•' : sign);
  }).join('');
}
