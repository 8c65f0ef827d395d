/** XML → its tags and words in order, as spreadsheets are written: without types of its own, with no entities but the five and numbers. */

export type XmlToken =
  | { readonly kind: 'open'; readonly name: string; readonly rest: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'words'; readonly words: string };

/** A comment, an instruction, raw words, a tag, words: one after the other, nothing between. */
const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[(?<raw>[\s\S]*?)\]\]>|<(?<end>\/)?(?<name>[A-Za-z_][\w.:-]*)(?![\w.:-])(?<rest>(?:"[^"]*"|'[^']*'|[^<>"'])*)>|(?<words>[^<]+)/y;

/** Whether all of it can be read so; a document type cannot. */
export function isXml(xml: string): boolean {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = beginOf(xml);
  while (pattern.lastIndex < xml.length) if (!pattern.test(xml)) return false;
  return true;
}

/** Up to what is none. Names without what stands before their colon: "x:row" → "row". */
export function* tokensOf(xml: string): Generator<XmlToken> {
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = beginOf(xml);
  while (pattern.lastIndex < xml.length) {
    const groups = pattern.exec(xml)?.groups;
    if (!groups) return;
    const { raw, end, name: named, rest = '', words } = groups;
    if (named !== undefined) {
      const name = named.slice(named.indexOf(':') + 1);
      if (end === undefined) yield { kind: 'open', name, rest };
      if (end !== undefined || rest.endsWith('/')) yield { kind: 'close', name };
    } else if (raw !== undefined) yield { kind: 'words', words: raw };
    else if (words !== undefined) yield { kind: 'words', words: unescaped(words) };
  }
}

const beginOf = (xml: string): number => (xml.startsWith('\uFEFF') ? 1 : 0);

/** Its value, whatever stands before the colon of its name; `null` where it is not there. */
export function attributeOf(rest: string, name: string): string | null {
  for (const { groups } of rest.matchAll(ATTRIBUTE)) {
    if (groups?.name?.slice(groups.name.indexOf(':') + 1) !== name) continue;
    return unescaped(groups.double ?? groups.single ?? '');
  }
  return null;
}

const ATTRIBUTE = /(?<![\w.:-])(?<name>[A-Za-z_][\w.:-]*)\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)')/g;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const ENTITY = /&(?:#x(?<hex>[\da-fA-F]{1,6})|#(?<number>\d{1,7})|(?<name>amp|lt|gt|quot|apos));/g;

const unescaped = (words: string): string =>
  words.includes('&')
    ? words.replaceAll(ENTITY, (...told) => {
        const { hex, number, name = '' } = told.at(-1) as Readonly<Record<string, string | undefined>>;
        const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(number);
        return NAMED[name] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '');
      })
    : words;
