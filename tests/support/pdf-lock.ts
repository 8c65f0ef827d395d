/** The oldest and simplest encryption of PDFs, for tests of what needs a password. */
import { createHash } from 'node:crypto';

export const FILE_ID = 'kloe test papers';

export const hex = (value: string): string =>
  `<${[...value].map((sign) => sign.charCodeAt(0).toString(16).padStart(2, '0')).join('')}>`;

const PADDING = '(\xbfN^Nu\x8aAd\x00NV\xff\xfa\x01\x08..\x00\xb6\xd0h>\x80/\x0c\xa9\xfedSiz';

/** The 40-bit encryption of PDF 1.4, sections 3.5.1 and 3.5.2. */
export function lockFor(password: string) {
  const padded = (password + PADDING).slice(0, 32);
  const owner = rc4(md5(padded).slice(0, 5), padded);
  const key = md5(`${padded}${owner}\xfc\xff\xff\xff${FILE_ID}`).slice(0, 5);
  return {
    dictionary: `<</Filter/Standard/V 1/R 2/P -4/O ${hex(owner)}/U ${hex(rc4(key, PADDING))}>>`,
    cipher: (content: string, object: number): string => {
      const number = String.fromCharCode(object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0);
      return rc4(md5(key + number).slice(0, 10), content);
    },
  };
}

const md5 = (value: string): string =>
  createHash('md5').update(Buffer.from(value, 'latin1')).digest().toString('latin1');

function rc4(key: string, content: string): string {
  const box = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (box[at] ?? 0) + key.charCodeAt(at % key.length)) & 255;
    swap(at, other);
  }
  let [first, second] = [0, 0];
  return [...content]
    .map((sign) => {
      first = (first + 1) & 255;
      second = (second + (box[first] ?? 0)) & 255;
      swap(first, second);
      const mask = box[((box[first] ?? 0) + (box[second] ?? 0)) & 255] ?? 0;
      return String.fromCharCode(sign.charCodeAt(0) ^ mask);
    })
    .join('');
}
