/** Questions set out as paragraphs: "Question 1 from Mrs Hale", the question, "Response: …". */
import { isAside, type PackDocument } from '@/lib/document/model';
import type { PublicQuestion } from '../findings';

/** "PQ 1", "Question 2: Mr Marlow, Westmarch", "Question from Jane Hale". */
const OPENS =
  /^(?<ref>(?:[A-Z]{1,3}Q|Q(?:uestion)?)(?: ?(?:no\.? ?)?\d{1,3})?)\b[.:)]?\s*(?:[-–:]\s*)?(?:(?:from|by|asked by|submitted by):? (?<from>[^:?]{2,120}?))?(?:(?:[:–-]|$)\s*(?<rest>.*))?$/is;
const ASKER = /^(?:questioner|name|from|asked by|submitted by)\s*:\s*(?<name>.{2,120})$/i;
const RESPONSE = /^(?:(?:written )?(?:response|answer|reply))\b[^:]{0,120}(?::\s*|$)/i;
/** A supplementary question belongs to the one before. */
const SUPPLEMENTARY = /^supplementary question\b/i;

type Draft = {
  ref: string;
  questioner: string | null;
  question: string[];
  response: string[];
  block: number;
  isAnswered: boolean;
};

/** Questions among blocks `from` to `to`. */
export function questionsInProse(
  { blocks }: PackDocument,
  from: number,
  to: number,
): readonly PublicQuestion[] {
  const drafts: Draft[] = [];
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!block || isAside(block) || block.kind === 'table') continue;
    const { text } = block;
    const opened = SUPPLEMENTARY.test(text) ? null : OPENS.exec(text);
    const last = drafts.at(-1);
    const isNew = opened && (/\d/.test(opened.groups?.ref ?? '') || opened.groups?.from !== undefined);
    if (isNew) drafts.push(draftFrom(opened.groups ?? {}, index));
    else if (last) take(last, text);
  }
  return drafts.flatMap(({ ref, questioner, question, response, block }): PublicQuestion[] => {
    const words = question.join(' ').trim();
    const at = { block, start: 0, end: blocks[block]?.text.length ?? 0 };
    const answer = response.join(' ').trim();
    const asked = { kind: 'public-question' as const, at, ref: /\d/.test(ref) ? ref : null, questioner };
    return words === '' ? [] : [{ ...asked, question: words, response: answer === '' ? null : answer }];
  });
}

function draftFrom(
  { ref = '', from, rest = '' }: Readonly<Record<string, string | undefined>>,
  block: number,
): Draft {
  const isQuestion = /\?|\.$/.test(rest) || rest.length > 80;
  return {
    ref: ref.trim(),
    questioner: from?.trim() ?? (isQuestion || rest === '' ? null : rest.trim()),
    question: isQuestion ? [rest] : [],
    response: [],
    block,
    isAnswered: false,
  };
}

function take(draft: Draft, text: string): void {
  const name = draft.question.length === 0 ? ASKER.exec(text)?.groups?.name : undefined;
  if (name !== undefined) draft.questioner = name.trim();
  else if (draft.isAnswered) draft.response.push(text);
  else if (RESPONSE.test(text)) {
    draft.isAnswered = true;
    draft.response.push(text.replace(RESPONSE, ''));
  } else draft.question.push(text.replace(/^question\s*:\s*/i, ''));
}
