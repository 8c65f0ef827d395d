/** What reports ask of the committee, and what a group's report recommends. */
import type { Block, PackDocument } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';
import { WHO_DECIDES } from './deciding-words';
import { type DecisionPart, partsAfter } from './decision-parts';

/** "Recommendation", "Recommendations:", "RECOMMENDATION(S)", "Recommendations to Cabinet", "Recommendation 3". */
const HEADING =
  /^(?:\d+\.? )?(?:(?:officer|key) )?(?:recommendation(?:s|\(s\))?(?: to (?:the )?\w+)?|argymhell(?:iad|ion|iad\/ion|iad\(ion\)))(?: (?<number>\d{1,2}))?:?$/i;
/** "The Committee is asked to:", "It is recommended that Cabinet:", "This report makes the following recommendations to the Board:". */
const OPENS_LIST = new RegExp(
  String.raw`^(?:${WHO_DECIDES} (?:is|are) (?:asked|recommended|requested|invited) to|it is (?:therefore )?recommended that(?: ${WHO_DECIDES})?|this report makes the following (?:\w+ )?recommendations?(?: to ${WHO_DECIDES})?)(?:,? (?:that|to))? ?:[-–]?$`,
  'i',
);
/** "Gofynnir i'r Pwyllgor:", "Argymhellir bod y Cabinet yn:", "Argymhellir:". */
const WELSH_OPENS_LIST =
  /^(?:gofynnir i(?:'r| yr?)? (?:[\p{L}'-]+ ){0,5}?(?:is-?bwyllgor|pwyllgor|panel|bwrdd|cabinet|cyngor|aelodau)(?: [\p{L}'-]+){0,6}?|argymhellir(?: (?:bod|fod) (?:y|yr) [\p{L}'-]+(?: [\p{L}'-]+){0,5}| i'r [\p{L}'-]+(?: [\p{L}'-]+){0,3})?) ?:[-–]?$/iu;
/** A heading is short; a sentence that happens to begin like one is not. */
const LONGEST_HEADING = 120;
/** "Recommendation: That the report be noted", "Recommendation 2 – Cabinet should publish the survey." */
const IN_ONE_LINE =
  /^(?:(?:officer|key) )?(?:recommendations?(?:\(s\))?|argymhell(?:iad|ion))(?: (?<number>\d{1,2}))? ?[:.–-] ?(?:that:? )?(?=\S+ \S+ \S+ \S)/i;
/** "Recommendation 2: not accepted": about a recommendation, not one. */
const ABOUT_ONE =
  /^(?:partial|part|not|fully|accepted|agreed|rejected|completed?|implemented|noted|ongoing|in progress|see)\b/i;

/** In a report: what stands under such a heading or after such words. In an appendix only numbered ones. */
export function proposalsIn(doc: PackDocument, { kind, from, to }: Part): readonly DecisionPart[] {
  if (kind !== 'report' && kind !== 'appendix') return [];
  return doc.blocks.slice(from, to).flatMap((block, offset) => {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') return [];
    const words = block.text.slice(0, LONGEST_HEADING + 1).trim();
    if (
      kind === 'report' &&
      (OPENS_LIST.test(words) || WELSH_OPENS_LIST.test(words)) &&
      !isUnderHeading(doc, from + offset)
    ) {
      return partsAfter(doc, from + offset + 1, to, { isOpen: true, verb: '' });
    }
    const heading = words.length <= LONGEST_HEADING ? HEADING.exec(words) : null;
    const number = heading?.groups?.number ?? null;
    if (heading && (number !== null || kind === 'report')) {
      const parts = partsAfter(doc, from + offset + 1, to, { isOpen: true, verb: '' });
      return parts.length === 1 && number !== null ? parts.map((part) => ({ ...part, part: number })) : parts;
    }
    const proposal = inOneLine(block, from + offset);
    return proposal && (kind === 'report' || proposal.part !== null) ? [proposal] : [];
  });
}

/** The heading above has found the list already. */
function isUnderHeading({ blocks }: PackDocument, index: number): boolean {
  const above = blocks[index - 1]?.text.slice(0, LONGEST_HEADING + 1).trim() ?? '';
  return above.length <= LONGEST_HEADING && HEADING.test(above);
}

function inOneLine(block: Block, index: number): DecisionPart | null {
  const match = IN_ONE_LINE.exec(block.text);
  const text = block.text.slice(match?.[0].length ?? 0).trim();
  if (!match || ABOUT_ONE.test(text)) return null;
  const at = { block: index, start: match[0].length, end: block.text.trimEnd().length };
  return { at, text, part: match.groups?.number ?? null, verb: '' };
}
