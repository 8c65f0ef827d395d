/** A picture of a page with what a poor reader of pictures took its words for, as copiers save it. */
import { chanceFrom } from '../../tests/support/random';
import type { PlacedWord } from '../sample/print';
import type { PdfObjects } from './pdf-objects';
import { streamOf } from './pdf-objects';

const SEED = 2026;
/** Of the letters that look like others, how many were taken for them. */
const MISREAD = 0.85;

/** Letter → what it was taken for. */
const TAKEN_FOR: Readonly<Record<string, string>> = {
  a: 'u',
  d: 'cl',
  e: 'c',
  h: 'b',
  i: 'j',
  l: '1',
  m: 'rn',
  n: 'v',
  o: '0',
  r: 'x',
  s: 'z',
  t: 'f',
  '5': 'S',
  '0': 'O',
  '1': 'l',
  '%': '96',
};

export function scannedPage(jpeg: Buffer, words: readonly PlacedWord[]): PdfObjects {
  const chance = chanceFrom(SEED);
  const misread = (word: string) =>
    word
      .replaceAll(/[^!-~]/g, '')
      .replaceAll(/./g, (sign) => (chance.happens(MISREAD) ? (TAKEN_FOR[sign] ?? sign) : sign))
      .replaceAll(/[\\()]/g, '');
  // Drawn in the third way, which shows nothing: over the picture, to be found and copied.
  const layer = words.map(
    ({ text, x, y, height }) =>
      `/Layer ${(height * 0.7).toFixed(1)} Tf 1 0 0 1 ${x.toFixed(1)} ${(842 - y - 0.8 * height).toFixed(1)} Tm (${misread(text)} ) Tj`,
  );
  const picture = `<</Type/XObject/Subtype/Image/Width 595/Height 842/ColorSpace/DeviceRGB/BitsPerComponent 8/Filter/DCTDecode/Length ${jpeg.length}>>\nstream\n${jpeg.toString('latin1')}\nendstream`;
  const resources = '<</Font<</Layer 6 0 R>>/XObject<</Scan 5 0 R>>>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources${resources}/Contents 4 0 R>>`,
    streamOf('', `q 595 0 0 842 0 0 cm /Scan Do Q BT 3 Tr ${layer.join('\n')} ET`),
    picture,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    '<</Producer(Copier)>>',
  ];
  return { objects: new Map(objects.map((object, at) => [at + 1, object])), root: 1, info: 7 };
}
