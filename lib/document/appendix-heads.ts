/** The heads of appendices: a label of their own, at the top of a page or over a title; not a list or a mention of them. */
import type { Block, PackDocument } from './model';
import { nextInText } from './next-in-text';

export type AppendixHead = {
  /** In small letters: "appendix a". */
  readonly label: string;
  /** The label and what it is called: "Appendix A – Costs". */
  readonly title: string;
};

/** "Appendix 2 – Revenue budget", "ANNEX B", "Appendix – schedule of questions". */
const APPENDIX =
  /^(?:appendix|annexe?)(?: (?:no\.? ?)?(?:[A-Z]|\d{1,2}|[ivx]{1,4})(?:\d{1,2}|[a-z])?)?(?=$|[\s:.)–-])/i;
/** A sentence about an appendix, not its head. */
const ABOUT =
  /\b(?:is|are|was|were|has|sets? out|shows?|provides?|contains?|gives?|details|attached|refers?|and appendix|to this report)\b|\.$/i;
/** The heading of a list of appendices. */
export const LIST_HEAD =
  /^(?:list of )?(?:appendices|annexes|attachments|background papers|(?:supporting|additional) documents)\b/i;
/** "Costs and savings": what may stand under a label as its title; no numbered section, no greeting. */
const TITLE = /^(?!Dear\b|\d{1,2}[. ])["'(\dA-Z][^\t]{2,120}[^.:;,\s]$/;

/** "Appendix 2" → "appendix 2"; `null` where the words begin with no such label. */
export const appendixLabel = (text: string): string | null => APPENDIX.exec(text)?.[0].toLowerCase() ?? null;

/** Whether a label tells one appendix from another. */
export const isNumberedLabel = (label: string): boolean => label.includes(' ');

/** `null` where the block is no head of an appendix, or one of several in a list of them. */
export function appendixHeadAt(doc: PackDocument, index: number): AppendixHead | null {
  const { blocks } = doc;
  const block = blocks[index];
  const label = block && (isRunning(block) ? appendixLabel(block.text) : headLabel(doc, index));
  if (!block || !label) return null;
  const head = { label, title: titleOf(doc, index, label) };
  if (block.kind === 'furniture') return head;
  if (LIST_HEAD.test(blocks[index - 1]?.text ?? '')) return null;
  // Different appendices one below the other, set alike, are a list of them.
  const isAlone = [index - 1, index + 1].every((beside) => {
    const other = headLabel(doc, beside);
    const isAlike = blocks[beside]?.page === block.page && blocks[beside]?.kind === block.kind;
    return other === null || other === label || !isAlike;
  });
  return isAlone ? head : null;
}

/** "Appendix A" at the head of every page of an appendix. */
const isRunning = ({ kind, text }: Block): boolean => kind === 'furniture' && text.length <= 60;

function headLabel({ blocks }: PackDocument, index: number): string | null {
  const block = blocks[index];
  if (block?.kind !== 'heading' && block?.kind !== 'paragraph') return null;
  return block.text.length > 150 || ABOUT.test(block.text) ? null : appendixLabel(block.text);
}

/** A label that stands alone is called what the line below it says. */
function titleOf({ blocks }: PackDocument, index: number, label: string): string {
  const { text, page } = blocks[index] ?? { text: '', page: 0 };
  if (text.slice(label.length).trim().length > 1) return text;
  const next = nextInText(blocks, index);
  const isTitle = next?.kind === 'heading' || next?.kind === 'paragraph';
  const isCalled =
    isTitle && next.page === page && TITLE.test(next.text) && appendixLabel(next.text) === null;
  return isCalled ? `${text.slice(0, label.length)} – ${next.text}` : text;
}
