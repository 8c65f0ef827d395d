/** Question and answer in minutes: what is answered on the spot is no request, what is promised in answer is one. */
import type { PackDocument } from '@/lib/document/model';
import { ACTION_LABEL, type Said } from './said';
import { isNotedToSupply, isSaidInMinutes } from './supplies';
import { isUndertaken } from './undertakings';

/** "asked for an update on the depot": words can answer it, where a breakdown or a copy has to be sent. */
const TOLD = '(?:clarification|clarity|details?|examples?|explanation|information|reasons?|updates?)';
const ORAL = new RegExp(
  String.raw`\b(?:(?:asked for|requested|sought) (?:(?:an?|the|some|any|more|further|additional) )*${TOLD}\b|${TOLD} (?:was|were) (?:also )?(?:requested|sought)\b)(?![^.;]{0,120}\b(?:be (?:circulated|included|provided|sent|shared|submitted)|(?:at|for|to) (?:the|a|its) (?:next|future|following)|in (?:writing|\w+ (?:weeks|months)))\b)`,
  'i',
);
const ANSWERS =
  /^(?:in (?:response|reply|answer)\b|the (?:answer|reply|response) (?:from [^.;,]{3,40} )?was\b|(?:it|members|the (?:committee|panel|board|member)) (?:was|were) (?:advised|explained|informed|told|clarified|confirmed|reported)\b|(?:the |officers?\b|[A-Z][\w.'-]+ )[^.;,]{0,70}?\b(?:advised|answered|clarified|confirmed|explained|informed|outlined|replied|reported|responded|said|stated)\b)/i;
/** "would provide this", "agreed to send the figures": what was asked for a sentence before. */
const SAME =
  /\b(?:this|these|those|it|them|the (?:information|figures?|breakdown|data|details?|list|reports?|response|update|copy|copies|note)|an? (?:written )?(?:response|answer|reply))\b/i;

/** Of the sentences of minutes those that ask or undertake, a question and what is promised on it as one. */
export function requestsAmong(doc: PackDocument, said: readonly Said[]): readonly Said[] {
  const found: Said[] = [];
  said.forEach((one, index) => {
    if (!isRequest(one)) return;
    const next = said[index + 1];
    if (!one.isAction && next && isBeside(one, next) && isAnswered(one.text, next.text)) return;
    const asked = found.at(-1);
    const goesOn = asked !== undefined && asked === said[index - 1] && isPromised(asked, one);
    if (goesOn) found[found.length - 1] = joined(doc, asked, one);
    else found.push(one);
  });
  return found;
}

const isRequest = ({ isAction, text }: Said): boolean =>
  isAction ? isNotedToSupply(text.replace(ACTION_LABEL, '')) : isSaidInMinutes(text);

const isBeside = (one: Said, next: Said): boolean => one.at.block === next.at.block;

const isAnswered = (asked: string, next: string): boolean =>
  ORAL.test(asked) && ANSWERS.test(next) && !isSaidInMinutes(next);

const isPromised = (asked: Said, one: Said): boolean =>
  isBeside(asked, one) && !isUndertaken(asked.text) && isUndertaken(one.text) && SAME.test(one.text);

function joined(doc: PackDocument, asked: Said, promised: Said): Said {
  const at = { ...asked.at, end: promised.at.end };
  const text = doc.blocks[at.block]?.text.slice(at.start, at.end) ?? promised.text;
  return { ...promised, at, text, speaker: promised.speaker ?? asked.speaker };
}
