/** Decisions that stand under a label of their own: "Decision:", "Cabinet:" over what it noted. */
import { type Block, isAside, type PackDocument } from '@/lib/document/model';
import { decisionAt, isDecidedByNobody, WHO_DECIDES } from './deciding-words';
import { isDecisionOver, isExclusion, type LeadIn, readLeadIn } from './lead-ins';

/** "Decision:", "DECISIONS", "Decision made (unanimously):", "Decision number: 130/2026", "Penderfyniad:". */
const LABEL =
  /^(?:penderfyniad(?:au)?|decisions?(?: (?:made|taken|agreed))?(?: ?\([a-z ]{3,30}\))?|decision (?:number|no\.?)(?: ?: ?[\w/]{1,12})?|decisions? (?:by|of) (?:the )?(?:cabinet|council|executive|leader|(?:[\w-]+ )?(?:committee|panel|board)|portfolio holder)(?: (?:councillor|member))?(?: for [\w &,-]{3,30})?) ?:?$/i;
/** "Cabinet:", "That the Committee:", "The following be approved:": what follows is a list. */
const OVER_LIST = new RegExp(
  `^(?:that )?(?:${WHO_DECIDES}(?: then| therefore)?|the following (?:recommendations? )?be [a-z]+(?:,? in principle)?) ?:[-–]?$`,
  'i',
);
/** A label that begins what is no decision. */
const OTHER_LABEL =
  /^(?:minutes|additional documents|supporting documents|publication date|date of decision|cofnod(?:ion)?(?=:)|dogfennau (?:ychwanegol|cefnogol)|dyddiad (?:cyhoeddi|y penderfyniad))\b/i;
/** "That Council be recommended to:", "That the following steps be approved:": under a label, before a list. */
const OVER_LONG_LIST = new RegExp(
  `^(?:that|the following|${WHO_DECIDES})\\b[^.;:]{3,120}\\b(?:agreed|approved|following|noted|that|to) ?:[-–]?$`,
  'i',
);
const LONGEST_LABEL = 60;

export type LabelledDecision = LeadIn & { readonly index: number };

const found = (index: number, bodyAt: number, isOpen: boolean): LabelledDecision => ({
  index,
  bodyAt,
  isOpen,
  clauseAt: null,
  style: 'labelled',
  verb: '',
});

/** What stands under such labels among blocks `from` to `to`, but for what says itself that it is resolved. */
export function labelledIn(doc: PackDocument, from: number, to: number): readonly LabelledDecision[] {
  const { blocks } = doc;
  const decisions: LabelledDecision[] = [];
  let isUnder = false;
  let lead = from;
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!block || isAside(block)) continue;
    if (isLabel(block)) {
      isUnder = true;
      lead = lastLeadUnder(doc, index + 1, to);
    } else if (isOverList(block, blocks[index + 1], isUnder)) decisions.push(found(index, 0, true));
    else if (endsLabelled(block)) isUnder = false;
    else if (isUnder && isUnresolved(block)) {
      const body = 'body' in block ? block.body : 0;
      const isListed = body > 0 && !/\d\.\d/.test(block.text.slice(0, body));
      if (!isListed && index < lead) continue;
      const at = isExclusion(block.text) ? null : decisionAt(block.text.slice(body), body > 0);
      if (at !== null) decisions.push(found(index, body + at, false));
    }
  }
  return decisions;
}

const isLabel = ({ text }: Block): boolean => text.length <= LONGEST_LABEL && LABEL.test(text.trim());

/** Where words under a label lead to what was decided: sentences before that tell how it came about. */
function lastLeadUnder({ blocks }: PackDocument, from: number, to: number): number {
  let last = from;
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!block || isLabel(block) || endsLabelled(block)) break;
    if (isOverList(block, blocks[index + 1], true) || !isUnresolved(block)) last = index;
  }
  return last;
}

/** What says "RESOLVED" itself is found by that. */
const isUnresolved = ({ kind, text }: Block): boolean =>
  kind !== 'table' && (readLeadIn(text)?.style ?? 'spoken') === 'spoken';

const endsLabelled = (block: Block): boolean =>
  block.kind === 'heading' ||
  block.kind === 'table' ||
  OTHER_LABEL.test(block.text) ||
  isDecisionOver(block.text);

/** Outside a decision's label such a line needs a list below it that tells what was decided. */
function isOverList(block: Block, next: Block | undefined, isUnder: boolean): boolean {
  const isItem = next !== undefined && 'marker' in next && next.marker !== null;
  if (isUnder && isItem && OVER_LONG_LIST.test(block.text.trim())) return true;
  if (block.text.length > LONGEST_LABEL || !OVER_LIST.test(block.text.trim())) return false;
  return isItem && (isUnder || isDecidedByNobody(next.text.slice(next.body)));
}
