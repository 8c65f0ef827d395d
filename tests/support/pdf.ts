/**
 * Writes small PDFs for tests: words, rules, filled boxes and pictures at
 * places given in points from the top left corner of the page.
 *
 *   pdf([page(text(72, 100, 'Apologies'), rule(72, 110, 300, 110))])
 */
import { FILE_ID, hex, lockFor } from './pdf-lock';
import { addTree, type Tag } from './pdf-tags';

export type Font = 'regular' | 'bold' | 'italic' | 'symbols' | 'courier';

type Style = {
  readonly size?: number;
  readonly font?: Font;
  readonly turned?: boolean;
  readonly slanted?: boolean;
};

export type Mark =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly words: string;
      readonly style: Style;
    }
  | {
      readonly kind: 'rule';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
    }
  | {
      readonly kind: 'box';
      readonly at: readonly [number, number, number, number];
      readonly colour: string;
    }
  | { readonly kind: 'picture'; readonly at: readonly [number, number, number, number] }
  | { readonly kind: 'content'; readonly id: number; readonly marks: readonly Mark[] }
  | { readonly kind: 'group'; readonly shift: readonly [number, number]; readonly marks: readonly Mark[] };

export type PdfPage = {
  readonly width: number;
  readonly height: number;
  readonly rotate: number;
  readonly marks: readonly Mark[];
  /** Of the file's own, in its margin. */
  readonly notes?: number;
};

/** `y` is the baseline's. */
export const text = (x: number, y: number, words: string, style: Style = {}): Mark => ({
  kind: 'text',
  x,
  y,
  words,
  style,
});

export const rule = (x1: number, y1: number, x2: number, y2: number): Mark => ({
  kind: 'rule',
  from: [x1, y1],
  to: [x2, y2],
});

export const box = (x: number, y: number, width: number, height: number, colour: string): Mark => ({
  kind: 'box',
  at: [x, y, width, height],
  colour,
});

export const picture = (x: number, y: number, width: number, height: number): Mark => ({
  kind: 'picture',
  at: [x, y, width, height],
});

/** Marks inside a form of their own, as programs that assemble PDFs make them. */
export const group = (shiftX: number, shiftY: number, ...marks: readonly Mark[]): Mark => ({
  kind: 'group',
  shift: [shiftX, shiftY],
  marks,
});

/** A4, upright. */
export const page = (...marks: readonly (Mark | readonly Mark[])[]): PdfPage => ({
  width: 595,
  height: 842,
  rotate: 0,
  marks: marks.flat(),
});

export const landscape = (...marks: readonly (Mark | readonly Mark[])[]): PdfPage => ({
  ...page(...marks),
  width: 842,
  height: 595,
});

const FONTS: Readonly<Record<Font, string>> = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  symbols: 'Symbol',
  courier: 'Courier',
};

export type PdfOptions = {
  readonly title?: string;
  readonly password?: string;
  /** Of the first page. */
  readonly tree?: Tag;
};

export function pdf(pages: readonly PdfPage[], { title, password, tree }: PdfOptions = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const lock = password === undefined ? null : lockFor(password);
  const string = (value: string, object: number) => hex(lock ? lock.cipher(value, object) : value);
  const stream = (head: string, content: string): number => {
    const object = objects.length + 1;
    const body = lock ? lock.cipher(content, object) : content;
    return add(`<<${head}/Length ${body.length}>>\nstream\n${body}\nendstream`);
  };

  add('<</Type/Catalog/Pages 2 0 R>>');
  add('');
  const fonts = Object.entries(FONTS).map(([name, base]) => {
    const encoding = name === 'symbols' ? '' : '/Encoding/WinAnsiEncoding';
    return `/${name} ${add(`<</Type/Font/Subtype/Type1/BaseFont/${base}${encoding}>>`)} 0 R`;
  });
  const image = stream(
    '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8',
    '\x80'.repeat(64),
  );
  const kids = pages.map(({ width, height, rotate, marks, notes = 0 }, index) => {
    const forms: string[] = [];
    const drawn = (list: readonly Mark[], top: number): string =>
      list
        .map((mark) => {
          if (mark.kind === 'content') return `/Span<</MCID ${mark.id}>> BDC\n${drawn(mark.marks, top)}\nEMC`;
          if (mark.kind !== 'group') return drawing(mark, top);
          const form = stream(
            `/Type/XObject/Subtype/Form/BBox[0 0 ${width} ${height}]/Resources<</Font<<${fonts.join('')}>>>>`,
            drawn(mark.marks, top),
          );
          forms.push(`/F${form} ${form} 0 R`);
          return `q 1 0 0 1 ${mark.shift[0]} ${-mark.shift[1]} cm /F${form} Do Q`;
        })
        .join('\n');
    const content = stream('', drawn(marks, height));
    const resources = `<</Font<<${fonts.join('')}>>/XObject<</Im ${image} 0 R${forms.join('')}>>>>`;
    const noted = Array.from(
      { length: notes },
      (_, at) =>
        `<</Type/Annot/Subtype/Text/Rect[9 ${at % 800} 29 ${(at % 800) + 20}]/Contents(Note ${at})>>`,
    );
    return add(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Rotate ${rotate}/Resources${resources}/Contents ${content} 0 R${tree && index === 0 ? '/StructParents 0' : ''}${notes > 0 ? `/Annots[${noted.join('')}]` : ''}>>`,
    );
  });
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((kid) => `${kid} 0 R`).join(' ')}]>>`;
  if (tree) {
    const root = addTree(tree, kids[0] ?? 0, add, (object, body) => {
      objects[object - 1] = body;
    });
    objects[0] = `<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/StructTreeRoot ${root} 0 R>>`;
  }
  const info = add('');
  objects[info - 1] = title === undefined ? '<<>>' : `<</Title ${string(title, info)}>>`;
  const encryption = lock ? `/Encrypt ${add(lock.dictionary)} 0 R` : '';
  return fileOf(objects, `/Root 1 0 R/Info ${info} 0 R/ID[${hex(FILE_ID)}${hex(FILE_ID)}]${encryption}`);
}

function fileOf(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.4\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer\n<</Size ${objects.length + 1}${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

function drawing(mark: Exclude<Mark, { kind: 'group' | 'content' }>, top: number): string {
  switch (mark.kind) {
    case 'text': {
      const { size = 11, font = 'regular', turned = false, slanted = false } = mark.style;
      const turn = turned ? '0 1 -1 0' : slanted ? '0.7071 0.7071 -0.7071 0.7071' : '1 0 0 1';
      return `BT /${font} ${size} Tf ${turn} ${mark.x} ${top - mark.y} Tm ${hex(winAnsi(mark.words))} Tj ET`;
    }
    case 'rule':
      return `0.5 w ${mark.from[0]} ${top - mark.from[1]} m ${mark.to[0]} ${top - mark.to[1]} l S`;
    case 'box': {
      const [x, y, width, height] = mark.at;
      return `${rgb(mark.colour)} rg ${x} ${top - y - height} ${width} ${height} re f 0 g`;
    }
    case 'picture': {
      const [x, y, width, height] = mark.at;
      return `q ${width} 0 0 ${height} ${x} ${top - y - height} cm /Im Do Q`;
    }
  }
}

const rgb = (colour: string): string =>
  [1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255).toFixed(4)).join(' ');

/** The signs of the Windows code page that are elsewhere in Unicode. */
const WIN_ANSI: Readonly<Record<string, string>> = {
  '€': '\x80',
  '†': '\x86',
  '‡': '\x87',
  '‘': '\x91',
  '’': '\x92',
  '“': '\x93',
  '”': '\x94',
  '•': '\x95',
  '–': '\x96',
  '—': '\x97',
};

const winAnsi = (words: string): string => [...words].map((sign) => WIN_ANSI[sign] ?? sign).join('');
