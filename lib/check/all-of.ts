/** "All 24 homes were inspected", and "of the 24 homes, 22 were inspected": all here, and fewer there. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Challenge } from './challenges';
import { stem, tokensOf } from './measure-words';

const COUNT = String.raw`\d{1,3}(?:,\d{3})+|\d{1,4}`;
const DONE = String.raw`(?:were|was|have been|had been|are|have) (?:all |now )?(?<done>[a-z]{4,}(?:ed|en|ne|lt|de|et))\b`;
const WHAT = '(?<what>[a-z-]{3,}(?: [a-z-]{3,}){0,2}?)';
/** "All 24 care homes were inspected". */
const ALL = new RegExp(String.raw`\ball (?:of )?(?:the )?(?<whole>${COUNT}) ${WHAT} ${DONE}`, 'gi');
/** "Of the 24 care homes, 22 were inspected", "22 of the 24 care homes were inspected". */
const PART = [
  new RegExp(String.raw`\bof (?:the |all )?(?<whole>${COUNT}) ${WHAT}, (?<part>${COUNT}) ${DONE}`, 'gi'),
  new RegExp(
    String.raw`(?<![\d.,£])(?<part>${COUNT}) (?:out )?of (?:the )?(?<whole>${COUNT}) ${WHAT} ${DONE}`,
    'gi',
  ),
];
const LIKELY = /\ball (?:of )?(?:the )?\d|\bof (?:the |all )?\d/i;

type Told = { readonly key: string; readonly at: Span; readonly groups: Record<string, string | undefined> };

export function findPartsOfAll(doc: PackDocument): Challenge[] {
  const all = toldIn(doc, [ALL]);
  if (all.length === 0) return [];
  const parts = Map.groupBy(toldIn(doc, PART), ({ key }) => key);
  return all.flatMap(({ key, at, groups }): Challenge[] => {
    const fewer = parts.get(key)?.find((one) => numberIn(one.groups.part) < numberIn(one.groups.whole));
    if (!fewer) return [];
    const { whole = '', what = '' } = groups;
    const part = fewer.groups.part ?? '';
    return [
      {
        kind: 'claim',
        passages: [at, fewer.at],
        why: { say: 'not-all', part, whole, what },
        strength: 'worth asking',
      },
    ];
  });
}

/** By number, what is counted and what was done to it. */
const toldIn = ({ blocks }: PackDocument, patterns: readonly RegExp[]): readonly Told[] =>
  blocks.flatMap(({ kind, text }, block) =>
    kind === 'table' || kind === 'furniture' || !LIKELY.test(text)
      ? []
      : patterns.flatMap((pattern) =>
          [...text.matchAll(pattern)].map((match) => {
            const groups: Told['groups'] = match.groups ?? {};
            const words = tokensOf(groups.what ?? '').map(stem);
            return {
              key: [groups.whole, ...words, stem(groups.done ?? '')].join(' ').toLowerCase(),
              at: { block, start: match.index, end: match.index + match[0].length },
              groups,
            };
          }),
        ),
  );

const numberIn = (printed = ''): number => Number(printed.replaceAll(',', ''));
