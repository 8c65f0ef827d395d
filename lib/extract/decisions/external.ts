/** What inspectorates, reviewers and ministers want done, as reports and their appendices print it. */
import { type Block, isAside, type PackDocument, type TableBlock } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { type DecisionPart, partsAfter, topParts } from './decision-parts';

/** How inspectorates head what they want done. */
const HEADING =
  /^(?:\d+\.? )?(?:what needs to (?:improve|be improved).*|(?:key )?areas? for (?:priority action|improvement).*|priority actions?|recommendations? for improvement)\??:?$/i;
const LONGEST_HEADING = 120;

/** Those whose recommendations a council has to answer. */
const OUTSIDER =
  '(?:Ofsted|CQC|Care Quality Commission|HMIP|HMI|HMICFRS|Estyn|CIW|DfE|Secretary of State|[Ii]nspectors|[Ii]nspectorate|[Rr]egulator|[Oo]mbudsman|[Pp]eer (?:team|review|challenge|reviewers)|[Ee]xternal auditors?|[Aa]uditors?|[Rr]eviewers?|[Cc]oroner|[Cc]ommissioner)';
/** "… the areas that Ofsted said require improvement:", "the Secretary of State directs the Council as follows:". */
const LEADS_TO_LIST = new RegExp(
  String.raw`\b${OUTSIDER}\b[^.:]{0,160}\b(?:directs?|recommend(?:s|ed)|requir(?:es?|ed|ing)|recommendations (?:are|were)|areas for (?:improvement|priority action)|(?:needs?|needed) to improve)\b[^.:]{0,80}:$`,
);
/** "it is recommended by the feasibility study that …", "The peer review recommended that …". */
const RECOMMENDED_BY = new RegExp(
  String.raw`\b(?:[Ii]t (?:is|was) recommended by (?:the |an? )?[a-z ]{0,30}(?:${OUTSIDER}|study|review|consultants?|survey) that|(?:^|[Tt]he )(?:[a-z]+ ){0,2}(?:${OUTSIDER}|study|review|consultants) (?:have |has )?recommend(?:s|ed) that)\b`,
);
/** "Ofsted No. 3 The pace of planning …", "CQC recommendation 2: …", "Peer review recommendation 4 – …". */
const LABEL = new RegExp(
  String.raw`^${OUTSIDER} (?:[Nn]o\.?|[Nn]umber|[Rr]ecommendation|[Aa]rea for improvement|[Pp]riority action|[Rr]equirement)(?: [Nn]o\.?)? ?\d{1,2}[a-z]?\b[.:)]?(?: [–-])?\s*`,
);
/** A council's own voice in the middle of an inspectorate's list. */
const OWN_VOICE = /^(?:we|our)\b/i;
const FEWEST_WORDS = 4;

/** In order; none twice. */
export function externalIn(doc: PackDocument, { from, to }: Part): readonly DecisionPart[] {
  const found: DecisionPart[] = [];
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    if (!block || isAside(block)) continue;
    if (block.kind === 'table') found.push(...inLabelledRow(block, index));
    else if (HEADING.test(block.text.trim()) && block.text.length <= LONGEST_HEADING) {
      found.push(...partsAfter(doc, index + 1, to, { isOpen: true, verb: '' }));
    } else if (LEADS_TO_LIST.test(block.text.slice(-300).trim())) {
      found.push(...listAfter(doc, index + 1, to));
    } else found.push(...labelled(block, index), ...recommendedIn(block, index));
  }
  return found.filter(({ text }) => !OWN_VOICE.test(text) && text.split(' ').length >= FEWEST_WORDS);
}

/** The list's own parts, over the sentence that ends a list inside one of them. */
function listAfter(doc: PackDocument, from: number, to: number): readonly DecisionPart[] {
  const parts: DecisionPart[] = [];
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    const isEndOfPart = parts.length > 0 && block?.kind === 'paragraph' && /^[a-z]/.test(block.text);
    if ((block && isAside(block)) || isEndOfPart) continue;
    const more = partsAfter(doc, index, to, { isOpen: false, verb: '' });
    if (more.length === 0) break;
    parts.push(...more);
    index = more.at(-1)?.at.block ?? index;
  }
  return topParts(parts);
}

/** The label and its words in one paragraph, or in a heading. */
function labelled({ text }: Block, index: number): readonly DecisionPart[] {
  const label = LABEL.exec(text);
  if (!label) return [];
  return [partAt(index, text, label[0].length, text.length, label[0])];
}

/** The label in one cell, its words in the next. */
function inLabelledRow({ text, table }: TableBlock, index: number): readonly DecisionPart[] {
  return table.cells.flatMap((cell, place) => {
    const label = LABEL.exec(text.slice(cell.start, cell.end));
    if (!label) return [];
    const isAlone = label[0].length === cell.end - cell.start;
    const next = table.cells[place + 1];
    if (!isAlone) return [partAt(index, text, cell.start + label[0].length, cell.end, label[0])];
    return next?.row === cell.row ? [partAt(index, text, next.start, next.end, label[0])] : [];
  });
}

function recommendedIn({ text }: Block, index: number): readonly DecisionPart[] {
  const match = RECOMMENDED_BY.exec(text);
  if (!match) return [];
  const sentence = sentencesOf(text).find(({ start, end }) => start <= match.index && match.index < end);
  return sentence ? [partAt(index, text, match.index, sentence.end, '')] : [];
}

function partAt(block: number, text: string, start: number, end: number, label: string): DecisionPart {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const number = /\d+[a-z]?/.exec(label)?.[0] ?? null;
  return {
    at: { block, start: from, end: from + words.trim().length },
    text: words.trim().replace(/\s+/g, ' '),
    part: number,
    verb: '',
  };
}
