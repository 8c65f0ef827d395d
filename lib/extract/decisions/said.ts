/** The sentences of minutes and reports, each with the one who says it, and the actions noted below them. */
import { agendaWordsIn } from '@/lib/document/minutes';
import { isAside, type PackDocument, type Span } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { speakerIn } from './speakers';

export type Said = {
  readonly at: Span;
  readonly text: string;
  /** Who says or is to do it, where the words name somebody. */
  readonly speaker: string | null;
  /** The minutes note it as an action: "ACTION: Head of Housing" stands below. */
  readonly isAction: boolean;
};

const ACTION_BY = String.raw`\(?(?:(?:agreed )?actions?(?: agreed| by| for| point)?|(?:[cg]am(?:au)? )?gweithredu(?: gan)?|cam(?:au)? i'w (?:gymryd|cymryd)) ?[:–-]+ ?`;
/** "ACTION: ", before what is to be done. */
export const ACTION_LABEL = new RegExp(`^${ACTION_BY}`, 'i');
/** "ACTION: Head of Housing", "(Action by: Mrs Lowe)", "CAM GWEITHREDU: Pennaeth Tai", "Cam i'w gymryd –". */
const ACTION = new RegExp(String.raw`^${ACTION_BY}(?:the |y |yr )?(?<who>\S.*?)\)?$`, 'i');
/** "Clerk to action.", behind what is to be done. */
const TO_ACTION = /^(?:the )?(?<who>[A-Z][\w.'’&-]*(?: [A-Z][\w.'’&-]*| and| of| for){0,6}) to action[.)]?$/;
const TO_DO =
  'add|amend|arrange|ask|bring|check|circulate|confirm|consider|contact|discuss|e-?mail|ensure|explore|find|follow|include|investigate|invite|look|obtain|organise|prepare|provide|report|request|review|send|share|speak|to|update|write';
/** Longer words after "ACTION:" say what is to be done, and so do "Circulate the list", "Clerk to circulate it". */
const NAME = new RegExp(`^(?!(?:${TO_DO})\\b)(?!.* to [a-z]).{1,60}$`, 'i');
/** "Actions:", "Action points", "Camau gweithredu:": what is to be done stands below. */
const OVER_ACTIONS =
  /^(?:ACTIONS?(?: POINTS?| AGREED| REQUIRED)?|Action [Pp]oints?|CAMAU GWEITHREDU|[Aa]ctions?(?: points| agreed| required)?:|[Cc]amau gweithredu:)$/;
/** "Officers to review the figures", "Review the figures". */
const TO_BE_DONE = new RegExp(`^(?:${TO_DO})\\b|^(?:the )?[a-z][^.;:]{1,60}? to [a-z]`, 'i');
/** "He would circulate …": whoever spoke in the sentence before. */
const PRONOUN = /^(?:he|she|they)\b/i;

export function saidIn(doc: PackDocument, { from, to }: Part): readonly Said[] {
  const said: Said[] = [];
  const agenda = agendaWordsIn(doc, from, to);
  let isListed = false;
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    if (!block || isAside(block) || agenda.has(index)) continue;
    if (OVER_ACTIONS.test(block.text.trim())) {
      isListed = true;
      continue;
    }
    if (block.kind !== 'list-item') isListed = isBelowLabel(doc, index) && TO_BE_DONE.test(block.text);
    if (block.kind !== 'paragraph' && block.kind !== 'list-item') continue;
    const who = ACTION.exec(block.text.slice(block.body))?.groups?.who;
    const isAction = isListed || who !== undefined;
    for (const one of sentencesIn(block, index)) {
      const doer = doerIn(one.text);
      if (doer !== null) noteAction(said, doer);
      else said.push(isAction ? { ...one, isAction } : one);
    }
  }
  return said;
}

const isBelowLabel = ({ blocks }: PackDocument, index: number): boolean =>
  OVER_ACTIONS.test(blocks[index - 1]?.text.trim() ?? '');

/** Who is to do what was said before; `null` for a sentence that says more than that. */
function doerIn(sentence: string): string | null {
  const who = (ACTION.exec(sentence) ?? TO_ACTION.exec(sentence))?.groups?.who;
  return who !== undefined && NAME.test(who) ? who : null;
}

/** The action is what was said last. */
function noteAction(said: Said[], who: string): void {
  const last = said.pop();
  if (last) said.push({ ...last, speaker: who.trim().replace(/(?<![.\s])[.\s]+$/, ''), isAction: true });
}

function sentencesIn(
  { text, body }: { readonly text: string; readonly body: number },
  block: number,
): readonly Said[] {
  let last: string | null = null;
  return sentencesOf(text.slice(body)).map(({ start, end }) => {
    const words = text.slice(body + start, body + end);
    last = PRONOUN.test(words) ? last : speakerIn(words.replace(ACTION_LABEL, ''));
    return {
      at: { block, start: body + start, end: body + end },
      text: words,
      speaker: last,
      isAction: false,
    };
  });
}
