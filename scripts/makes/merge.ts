/**
 * Papers of several makes → one file, as committee systems put a pack together:
 * each page wrapped into a form, a stamp and a number printed over it, every
 * tag lost on the way.
 */
import { type PdfObjects, partsOf, REFERENCE, redirected, streamOf } from './pdf-objects';

/** How a page lies in the pack: as it came; turned by its /Rotate; or set sideways on an upright sheet. */
export type Lie = 'as made' | 'rotated' | 'sideways';

export type MergedPart = {
  readonly file: PdfObjects;
  /** Of the file, from 0; the second is not among them. */
  readonly pages: readonly [from: number, end: number];
  readonly lie: Lie;
  /** "Agenda Item 7", on the first page. */
  readonly stamp: string | null;
  /** The number printed on its first page; `null` for pages without. */
  readonly first: number | null;
};

export function merged(parts: readonly MergedPart[], title: string): PdfObjects {
  const objects = new Map<number, string>();
  const add = (object: string): number => {
    objects.set(objects.size + 1, object);
    return objects.size;
  };
  const root = add('<</Type/Catalog/Pages 2 0 R>>');
  const pages = add('');
  const info = add(`<</Title(${title})/Producer(Westmarch)>>`);
  const font = add('<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>');
  const copiers = new Map<PdfObjects, Copier>();
  const kids = parts.flatMap(({ file, pages: [from, end], lie, stamp, first }) => {
    const copy = copiers.get(file) ?? copier(file, objects);
    copiers.set(file, copy);
    return pagesIn(file, file.root)
      .slice(from, end)
      .map((page, at) => {
        const { width, height } = sizeOf(page);
        const form = add(formFrom(page, file, copy));
        const isTurned = lie !== 'as made';
        const sheet = lie === 'sideways' ? { width: height, height: width } : { width, height };
        const signs = [
          ...(stamp !== null && at === 0 ? [sign(stamp, sheet.width - 120, sheet.height - 30)] : []),
          ...(first === null ? [] : [sign(`Page ${first + at}`, sheet.width / 2 - 16, 20)]),
        ].join(' ');
        const turn = isTurned ? `0 1 -1 0 ${height} 0 cm ` : '';
        const drawn = lie === 'sideways' ? `q ${turn}/Page Do Q ${signs}` : `q ${turn}/Page Do ${signs} Q`;
        const content = add(streamOf('', drawn));
        const box = isTurned ? `[0 0 ${height} ${width}]` : `[0 0 ${width} ${height}]`;
        const resources = `<</Font<</Stamp ${font} 0 R>>/XObject<</Page ${form} 0 R>>>>`;
        return add(
          `<</Type/Page/Parent ${pages} 0 R/MediaBox${box}/Rotate ${lie === 'rotated' ? 90 : 0}/Resources${resources}/Contents ${content} 0 R>>`,
        );
      });
  });
  const list = kids.map((kid) => `${kid} 0 R`).join(' ');
  objects.set(pages, `<</Type/Pages/Count ${kids.length}/Kids[${list}]>>`);
  return { objects, root, info };
}

const sign = (words: string, x: number, y: number): string =>
  `BT /Stamp 11 Tf ${x.toFixed(1)} ${y.toFixed(1)} Td (${words}) Tj ET`;

/** Pages below a node of the tree, in order. */
function pagesIn(source: PdfObjects, number: number): readonly string[] {
  const object = source.objects.get(number) ?? '';
  if (/\/Type ?\/Page\b/.test(object)) return [object];
  const below = /\/(?:Kids ?\[(?<kids>[^\]]*)\]|Pages (?<pages>\d+ 0 R))/.exec(object)?.groups;
  return [...(below?.kids ?? below?.pages ?? '').matchAll(REFERENCE)].flatMap(({ groups }) =>
    pagesIn(source, Number(groups?.number)),
  );
}

function sizeOf(page: string): { readonly width: number; readonly height: number } {
  const { width = '0', height = '0' } =
    /\/MediaBox ?\[ ?0 0 (?<width>[\d.]+) (?<height>[\d.]+)/.exec(page)?.groups ?? {};
  return { width: Math.round(Number(width)), height: Math.round(Number(height)) };
}

/** What a page draws, as a form that draws the same. */
function formFrom(page: string, source: PdfObjects, copy: Copier): string {
  const content = partsOf(source.objects.get(numberOf('Contents', page)) ?? '');
  const box = /\/MediaBox ?(?<box>\[[^\]]*\])/.exec(page)?.groups?.box;
  const at = page.indexOf('/Resources') + '/Resources'.length;
  const resources = redirected(valueAt(page, at), copy);
  const keys = `/Type/XObject/Subtype/Form/BBox${box}/Resources ${resources}/Filter/FlateDecode/Length ${content.stream?.length}`;
  return `<<${keys}>>\nstream\n${content.stream}\nendstream`;
}

const numberOf = (key: string, object: string): number =>
  Number(new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1]);

/** A dictionary with all that is nested in it, or a reference. */
function valueAt(object: string, from: number): string {
  let depth = 0;
  for (const match of object.slice(from).matchAll(/<<|>>| R\b/g)) {
    if (match[0] === '<<') depth++;
    if (match[0] === '>>') depth--;
    if (depth === 0) return object.slice(from, from + match.index + match[0].length).trim();
  }
  throw new Error('A page without an end to its resources.');
}

type Copier = (number: number) => number;

/** Copies an object with all that it leads to, once; says which number it has now. */
function copier(source: PdfObjects, objects: Map<number, string>): Copier {
  const copies = new Map<number, number>();
  const copy = (number: number): number => {
    const known = copies.get(number);
    if (known !== undefined) return known;
    const own = objects.size + 1;
    copies.set(number, own);
    objects.set(own, '');
    objects.set(own, redirected(source.objects.get(number) ?? 'null', copy));
    return own;
  };
  return copy;
}
