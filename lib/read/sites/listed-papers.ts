/** Links to papers → what each is, as its name, its address and the words beside it say. */
import type { ListedPaper, PaperRole } from '@/lib/document/listing';
import { detectAddress } from '../detect';
import { addressOf, wordsIn } from './element-words';

/** "PDF 99 KB", "(156Kb)", "DOC 1.5 MB". */
const SIZE = /(?:\b(?<format>[a-z]{3,4})\s)?\(?\b(?<count>\d{1,5}(?:\.\d{1,2})?)\s?(?<unit>[kmg])b\b/i;
const SIZE_NOTE = '.mgFileSize,.FileSize';
const UNITS: Readonly<Record<string, number>> = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** A marking in a paper's or an item's own title. */
const EXEMPT =
  /^\*|\*$|\bexempt\b(?! from)|\bnot for publication\b|\b(?:part|rhan) (?:2|ii)\b|\b(?:schedule|atodlen) 12a\b|\bconfidential\b|\beithriedig\b|\b[cg]yfrinachol\b|\b(?:nid|ddim) i['’]w [cg]h?yhoeddi\b/i;

export const isMarkedExempt = (title: string): boolean => EXEMPT.test(title.trim());

/** By the words of its name, in English and Welsh; the first that fits. */
const NAMED: readonly (readonly [RegExp, PaperRole])[] = [
  [
    /\bsupplement(?!ary planning)|\blate (?:material|papers?|items?|reports?)\b|\baddend|(?<!cynllunio )\batodol\b|\b(?:papurau|deunydd|eitemau|adroddiadau) hwyr\b/i,
    'supplement',
  ],
  [/\bappendi|\bannexe?\b|\batodiad/i, 'appendix'],
  [/\bpack\b|\b[pb]ecyn\b|\bagenda (?:and |& )?reports?\b/i, 'pack'],
  [/\bfront ?sheet\b|\btaflen flaen\b|^(?:final |draft |printed )?agenda\b|^rhaglen\b/i, 'frontsheet'],
  [/\bminutes\b|\bc?g?h?ofnodion\b/i, 'minutes'],
  [/\bdecisions?\b|\bpenderfyniad/i, 'decisions'],
  [/\breport\b|\badroddiad/i, 'report'],
];

/** What ModernGov's `T` says of a generated file. */
const GENERATED: Readonly<Record<string, PaperRole>> = {
  '0': 'frontsheet',
  '1': 'minutes',
  '2': 'decisions',
  '10': 'pack',
};

/** The papers that links of `place` lead to, each address once. `role` is what its place in the page says. */
export function papersIn(
  links: readonly Element[],
  base: string,
  role: (link: Element) => PaperRole | null,
): readonly ListedPaper[] {
  const papers = new Map<string, ListedPaper>();
  for (const link of links) {
    const address = addressOf(link, base);
    if (address === null || papers.has(address) || !isPaper(link, address)) continue;
    const name = withoutSize(wordsIn(link, `${SIZE_NOTE},.mgHide`));
    if (name === '') continue;
    papers.set(address, {
      name,
      address,
      role: role(link) ?? roleOf(name, address),
      ...sizeOf(link, address),
      isExempt: isMarkedExempt(name),
    });
  }
  return [...papers.values()];
}

/** "Icon for pdf Item 03 Minutes [75.5KB]" → "Item 03 Minutes". */
export const withoutSize = (name: string): string =>
  name
    .replace(/^(?:icon for )?pdf(?: icon)?[: ]\s?/i, '')
    .replace(/[\s,]{0,4}[[(]?\s?(?:pdf,? ?)?(?<![\d.])[\d.]{1,6} ?[kmg]b\s?[\])]?$/i, '')
    .trim();

const isPaper = (link: Element, address: string): boolean =>
  detectAddress(address).kind === 'paper' ||
  /\.pdf(?:$|[?#])/i.test(address) ||
  link.closest('.DocumentListItem') !== null;

export function roleOf(name: string, address: string): PaperRole {
  const [, byName] = NAMED.find(([pattern]) => pattern.test(name)) ?? [];
  if (byName === 'supplement' || byName === 'appendix') return byName;
  const url = new URL(address);
  const isChoice = /\/mgChooseDocPack\.aspx$/i.test(url.pathname);
  if (isChoice || /\/documents\/b\d/i.test(url.pathname)) {
    return isChoice && !/[?&]SID=\d/i.test(url.search) ? 'pack' : 'supplement';
  }
  const type = /[?&]T=(?<type>\d+)/i.exec(url.search)?.groups?.type ?? '';
  return GENERATED[type] ?? byName ?? 'other';
}

function sizeOf(link: Element, address: string): Pick<ListedPaper, 'format' | 'bytes'> {
  const note = link.querySelector(SIZE_NOTE) ?? link.parentElement?.querySelector(SIZE_NOTE);
  const words = note ? wordsIn(note, '.mgHide') : `${wordsIn(link, '.mgHide')} ${besides(link)}`;
  const { format, count, unit } = SIZE.exec(words)?.groups ?? {};
  const shown = link.parentElement?.querySelector('img.FileTypeImage')?.getAttribute('alt')?.trim();
  const named = /\.(?<type>pdf|docx?|xlsx?|pptx?)(?:$|[?#])/i.exec(address)?.groups?.type;
  return {
    format: (format ?? shown ?? named)?.toUpperCase() || null,
    bytes: count === undefined ? null : Math.round(Number(count) * (UNITS[unit?.toLowerCase() ?? ''] ?? 1)),
  };
}

/** "Report [PDF 120 KB]": the words that follow the link in its own line. */
const besides = (link: Element): string => (link.nextSibling?.nodeValue ?? '').slice(0, 60);
