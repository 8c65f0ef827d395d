/** The sentences of minutes and reports, each with the one who says it, and the actions noted below them. */
import type { PackDocument, Span } from '@/lib/document/model';
import type { Part } from '@/lib/document/parts';
import { sentencesOf } from '@/lib/document/sentences';
import { speakerIn } from './supplies';

export type Said = {
  readonly at: Span;
  readonly text: string;
  /** Who says or is to do it, where the words name somebody. */
  readonly speaker: string | null;
  /** The minutes note it as an action: "ACTION: Head of Housing" stands below. */
  readonly isAction: boolean;
};

/** "ACTION: Head of Housing", "Action – Mrs Lowe", "ACTION BY: the Clerk", "CAM GWEITHREDU: Pennaeth Tai", "Cam i'w gymryd –". */
const ACTION =
  /^(?:actions?(?: by| for)?|(?:[cg]am(?:au)? )?gweithredu(?: gan)?|cam(?:au)? i'w (?:gymryd|cymryd)) ?[:–-]+ ?(?:the |y |yr )?(?<who>\S.*)$/i;
/** Longer words after "ACTION:" say what is to be done. */
const LONGEST_NAME = 60;
/** "He would circulate …": whoever spoke in the sentence before. */
const PRONOUN = /^(?:he|she|they)\b/i;

export function saidIn(doc: PackDocument, { from, to }: Part): readonly Said[] {
  const said: Said[] = [];
  for (let index = from; index < to; index++) {
    const block = doc.blocks[index];
    if (block?.kind !== 'paragraph' && block?.kind !== 'list-item') continue;
    const who = ACTION.exec(block.text.slice(block.body))?.groups?.who;
    if (who !== undefined && who.length <= LONGEST_NAME && noteAction(said, who)) continue;
    const sentences = sentencesIn(block, index);
    said.push(...(who === undefined ? sentences : sentences.map((one) => ({ ...one, isAction: true }))));
  }
  return said;
}

/** The action is what was said last; whether anything was. */
function noteAction(said: Said[], who: string): boolean {
  const last = said.pop();
  if (!last) return false;
  said.push({ ...last, speaker: who.trim().replace(/(?<![.\s])[.\s]+$/, ''), isAction: true });
  return true;
}

function sentencesIn(
  { text, body }: { readonly text: string; readonly body: number },
  block: number,
): readonly Said[] {
  let last: string | null = null;
  return sentencesOf(text.slice(body)).map(({ start, end }) => {
    const words = text.slice(body + start, body + end);
    last = PRONOUN.test(words) ? last : speakerIn(words);
    return {
      at: { block, start: body + start, end: body + end },
      text: words,
      speaker: last,
      isAction: false,
    };
  });
}
