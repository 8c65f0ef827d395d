/** A share that its own numerator and denominator do not give: "412 (83 per cent)" of 491. */
import type { PackDocument } from '@/lib/document/model';
import { sentencesOf } from '@/lib/document/sentences';
import type { Challenge } from './challenges';
import { decimalsOf, mayBePrintedAs, shown } from './rounding';
import type { Why } from './why';

const NUMBER = String.raw`\d{1,3}(?:,\d{3})+|\d+`;
/** Not one of something else ("45% of homes"), nor of a change ("20% more"). */
const PER_CENT = String.raw`(?<percent>\d+(?:\.\d+)?) ?(?:%|per ?cent)(?! (?:of|more|fewer|less|higher|lower|above|below|up|down|points?|than|increase|rise|reduction|fall)\b)`;

/** "43 apprentices out of 58 (69%)", "38 of 46 (83%)", "38 out of the 46 visits (83%)", "38 of 46 visits, or 83%". */
const PART_OF_WHOLE = new RegExp(
  `(?<![\\d.,£])(?<part>${NUMBER})(?: (?:out )?of|(?: [a-z-]+){1,3} out of) (?:the |these |our |all )?(?<whole>${NUMBER})(?: [A-Za-z'-]+){0,8}(?: ?\\(|,? or |,? which is |, )${PER_CENT}`,
  'gi',
);
/** "Of the 491 assessments completed in quarter 2, 412 (83 per cent)". */
const OF_WHOLE_PART = new RegExp(
  `\\bof (?:the |these |our |all )?(?<whole>${NUMBER}) (?<between>[^.;()\\d]{3,90}(?:quarter \\d|Q\\d|20\\d\\d)?[^.;()\\d]{0,30}), (?<part>${NUMBER})(?: [A-Za-z'-]+){0,6} ?\\(${PER_CENT}`,
  'gi',
);
/** "62% (98 out of 143)", "62% (98/143)", "62%, or 98 of 143". */
const SHARE_FIRST = new RegExp(
  `(?<![\\d.,£])(?<percent>\\d+(?:\\.\\d+)?) ?(?:%|per ?cent) ?(?:\\(|,? or )(?<part>${NUMBER})(?: (?:out )?of (?:the |these |our |all )?|/)(?<whole>${NUMBER})(?![\\d/]|\\.\\d)`,
  'gi',
);
/** "1,204 potholes were reported in January and 1,002 of them, or 88 per cent". */
const PART_OF_THEM = new RegExp(
  `(?<![\\d.,£/])(?!(?:19|20)\\d\\d\\b)(?<whole>${NUMBER}) [a-z][^.;()\\d%]{3,90}(?:20\\d\\d(?:/\\d\\d)?)?[^.;()\\d%]{0,40}?(?<part>${NUMBER}) of (?:them|these|those|whom|which),? ?(?:\\(|or )${PER_CENT}`,
  'gi',
);
/** "312 open assessments … Of these, 194 (52 per cent)", "27 of these children (81%)". */
const OF_THESE = new RegExp(
  `(?:\\bof (?:these|them|those),? (?<part>${NUMBER})|(?<![\\d.,£])(?<first>${NUMBER}) of (?:these|them|those))(?: [A-Za-z'-]+){0,6} ?\\(${PER_CENT}`,
  'gi',
);
/** "312 open assessments", but no year and no day of a month. */
const COUNTED = new RegExp(
  `(?<![\\d.,£/])(?!(?:19|20)\\d\\d\\b)(?<whole>${NUMBER})(?! ?%| ?per ?cent|[\\d.,/]\\d)(?= [a-z]{3,})(?! (?:January|February|March|April|May|June|July|August|September|October|November|December)\\b)`,
  'gi',
);

/** Looked for first: few paragraphs have one. */
const ANY_SHARE = /\d ?(?:%|per ?cent)/i;

export function findWrongRatios(doc: PackDocument): Challenge[] {
  return doc.blocks.flatMap(({ kind, text }, block) => {
    if (kind === 'table' || kind === 'furniture' || !ANY_SHARE.test(text)) return [];
    const inOneSentence = [PART_OF_WHOLE, OF_WHOLE_PART, SHARE_FIRST, PART_OF_THEM].flatMap((pattern) =>
      [...text.matchAll(pattern)].map((match) => ({
        match,
        whole: match.groups?.whole ?? '',
        wholeAt: null,
      })),
    );
    const isTold = (index: number) =>
      inOneSentence.some(({ match }) => match.index <= index && index < match.index + match[0].length);
    const ofThese = [...text.matchAll(OF_THESE)]
      .filter(({ index }) => !isTold(index))
      .map((match) => ({ match, ...countBefore(text, match.index) }));
    return [...inOneSentence, ...ofThese].flatMap(({ match, whole, wholeAt }): Challenge[] => {
      const why = whatIsWrong(match.groups ?? {}, whole);
      if (why === null) return [];
      const at = { block, start: match.index, end: match.index + match[0].length };
      return [
        {
          kind: 'ratio',
          passages: wholeAt === null ? [at] : [{ block, ...wholeAt }, at],
          why,
          strength: wholeAt === null ? 'proved' : 'worth asking',
        },
      ];
    });
  });
}

/** The last count of the sentence before: what "of these" means, most likely. */
function countBefore(text: string, index: number) {
  const before = sentencesOf(text)
    .filter(({ end }) => end <= index)
    .at(-1);
  const counts = before ? [...text.slice(before.start, before.end).matchAll(COUNTED)] : [];
  const count = counts.length === 1 ? counts[0] : undefined;
  if (!before || !count) return { whole: '', wholeAt: null };
  return { whole: count.groups?.whole ?? '', wholeAt: { start: before.start, end: before.end } };
}

function whatIsWrong(
  { part: last, first, percent = '' }: Record<string, string | undefined>,
  wholePrinted: string,
): Why | null {
  const part = last ?? first ?? '';
  const [some, all, stated] = [part, wholePrinted, percent].map((printed) =>
    Number(printed.replaceAll(',', '')),
  );
  if (some === undefined || !all || stated === undefined || some > all || wholePrinted === '') return null;
  const exact = (some / all) * 100;
  return mayBePrintedAs(exact, stated, decimalsOf(percent))
    ? null
    : { say: 'share', part, whole: wholePrinted, exact: shown(exact), printed: percent };
}
