/** Questions set out as paragraphs or as forms: "Question 1 from Mrs Hale", the question, "Response: …". */
import { isAside, type PackDocument, type Span } from '@/lib/document/model';
import { rowsAt } from '@/lib/document/rows';
import type { PublicQuestion } from '../findings';

/** "PQ 1", "Question 2: Mr Marlow, Westmarch", "Question from Jane Hale". */
const OPENS =
  /^(?<ref>(?:[A-Z]{1,3}Q|Q(?:uestion)?)(?: ?(?:no\.? ?)?\d{1,3})?)\b[.:)]?\s*(?:[-–:]\s*)?(?:(?:from|by|asked by|submitted by):? (?<from>[^:?]{2,120}?))?(?:(?:[:–-]|$)\s*(?<rest>.*))?$/is;
/** "Q1. Why are there no buses?". */
const OPENS_ASKING =
  /^(?<ref>(?:[A-Z]{1,3}Q|Q(?:uestion)?) ?(?:no\.? ?)?\d{1,3})[.:)]?\s+(?<rest>\S.*\?.*)$/is;
const ASKER = /^(?:questioner|name|from|asked by|submitted by)\s*:\s*(?<name>.{2,120})$/i;
/** "Mrs Hale asked: Why …", "Mrs Hale asked the Chair the following question:". */
const ASKED = /^(?<name>[A-Z][^:?]{2,60}?) (?:asked|asks)\b[^:?]{0,80}:\s*/;
/** "… (Mrs Hale)" behind a question. */
const ASKED_BEHIND = /(?<!\s)\s*\((?<name>[A-Z][^()?]{2,60})\)$/;
const QUESTION = /^question\s*:\s*/i;
/** "Response:", "Answer from the Executive Member: …", "A1. …". */
const RESPONSE = /^(?:(?:written )?(?:response|answer|reply)\b[^:]{0,120}(?::\s*|$)|A ?\d{1,3}[.:)]\s+)/i;
/** A question on the answer to the one before; not "There was no supplementary question". */
const SUPPLEMENTARY = /^supplementary(?: question)?\b[^:?]{0,80}(?::\s*|$)/i;
/** "Mrs Hale to the Leader of the Council": whom she asks is no part of her name. */
const ASKED_OF = / to (?:the )?(?:leader|cabinet|executive|chair|committee|council|director|portfolio)\b.*$/i;

type Line = { readonly text: string; readonly at: Span; readonly isHeading: boolean };

type Draft = {
  ref: string | null;
  questioner: string | null;
  question: string[];
  response: string[];
  at: Span;
  isAnswered: boolean;
  /** A heading of something else has followed. */
  isClosed: boolean;
};

/** Questions among blocks `from` to `to`. */
export function questionsInProse(doc: PackDocument, from: number, to: number): readonly PublicQuestion[] {
  const drafts: Draft[] = [];
  for (const line of linesOf(doc, from, to)) {
    const last = drafts.at(-1);
    const opened = opens(line, last);
    if (opened) drafts.push(opened);
    else if (last) take(last, line);
  }
  return drafts.flatMap(({ ref, questioner, question, response, at }): PublicQuestion[] => {
    const words = question.join(' ').trim();
    const answer = response.join(' ').trim() || null;
    return words === ''
      ? []
      : [{ kind: 'public-question', at, ref, questioner, question: words, response: answer }];
  });
}

function linesOf(doc: PackDocument, from: number, to: number): readonly Line[] {
  return doc.blocks.slice(from, to).flatMap((block, offset): readonly Line[] => {
    const index = from + offset;
    if (isAside(block)) return [];
    if (block.kind === 'table') return formLines(doc, index);
    return [
      {
        text: block.text,
        at: { block: index, start: 0, end: block.text.length },
        isHeading: block.kind === 'heading',
      },
    ];
  });
}

/** A form of labels and values as lines "Question: …"; any other table is none. */
function formLines(doc: PackDocument, block: number): readonly Line[] {
  const rows = rowsAt(doc, block);
  const lines = rows.map((row): Line => {
    const [first, second] = row;
    const text = [first, second].flatMap((cell) => cell?.text.trim() ?? []).join(': ');
    return { text, at: second?.at ?? first?.at ?? { block, start: 0, end: 0 }, isHeading: false };
  });
  const isForm = rows.every((row) => row.length <= 2) && lines.some(({ text }) => QUESTION.test(text));
  return isForm && lines.some(({ text }) => RESPONSE.test(text) || ASKER.test(text)) ? lines : [];
}

function opens({ text, at }: Line, last: Draft | undefined): Draft | null {
  const isFree = !last || last.isAnswered;
  const supplementary = last ? SUPPLEMENTARY.exec(text) : null;
  if (supplementary && last) {
    const ref = `${last.ref?.replace(/, supplementary$/, '') ?? 'Question'}, supplementary`;
    return draftOf(at, {
      ref,
      questioner: last.questioner,
      question: [text.slice(supplementary[0].length)].filter(Boolean),
    });
  }
  const { ref = '', from, rest = '' } = (OPENS.exec(text) ?? OPENS_ASKING.exec(text))?.groups ?? {};
  if (/\d/.test(ref) || from !== undefined) return openedBy(at, ref, from, rest);
  const name = ASKER.exec(text)?.groups?.name;
  if (isFree && name !== undefined) return draftOf(at, { questioner: named(name) });
  if (isFree && QUESTION.test(text)) return draftOf(at, { question: [text.replace(QUESTION, '')] });
  return null;
}

function openedBy(at: Span, ref: string, from: string | undefined, rest: string): Draft {
  const isQuestion = /\?|\.$/.test(rest) || rest.length > 80;
  const behind = isQuestion ? ASKED_BEHIND.exec(rest) : null;
  const asker = from ?? behind?.groups?.name ?? (isQuestion || rest === '' ? null : rest);
  return draftOf(at, {
    ref: /\d/.test(ref) ? ref.trim() : null,
    questioner: asker === null ? null : named(asker),
    question: isQuestion ? [behind ? rest.slice(0, behind.index) : rest] : [],
  });
}

const draftOf = (at: Span, more: Partial<Draft>): Draft => ({
  ref: null,
  questioner: null,
  question: [],
  response: [],
  at,
  isAnswered: false,
  isClosed: false,
  ...more,
});

const named = (name: string): string => name.replace(ASKED_OF, '').trim();

function take(draft: Draft, { text, isHeading }: Line): void {
  const response = RESPONSE.exec(text);
  if (response && !draft.isAnswered) {
    draft.isAnswered = true;
    draft.response.push(text.slice(response[0].length));
    return;
  }
  if (draft.isAnswered) {
    draft.isClosed ||= isHeading && draft.response.some((words) => words !== '');
    if (!draft.isClosed) draft.response.push(text);
    return;
  }
  const isFirst = draft.question.length === 0;
  const asked = isFirst ? ASKED.exec(text) : null;
  const name = isFirst ? (ASKER.exec(text)?.groups?.name ?? asked?.groups?.name) : undefined;
  if (name !== undefined) draft.questioner ??= named(name);
  const words =
    name === undefined ? text.replace(QUESTION, '') : text.slice(asked?.[0].length ?? text.length);
  if (words !== '') draft.question.push(words);
}
