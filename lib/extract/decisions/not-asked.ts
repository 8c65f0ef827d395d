/** The words by which a sentence that speaks of sending asks nothing for members: sent already, or sent to others. */
import { MEMBERS } from './information';

/** Who waits for papers, or asks for them, in minutes and is no member. */
export const OUTSIDERS =
  '(?:residents|tenants|households|parents|families|carers|schools|communities|landlords|customers|patients|the public|members of the public|service users|businesses|pupils|children|young people|employees|partners|stakeholders|providers|practitioners|professionals|contractors|developers|ofsted|the court|the county|the police)';
/** What has been supplied, is said of others, or is asked of a member ("asked for the details"): no request, whatever its words. */
const NOT_ASKED: readonly RegExp[] = [
  /\basked for (?:the|his|her|their) details\b|\b(?:had|has|have) (?:already |now |since )?been (?:circulated|provided|supplied|sent|shared)\b|\bpetition(?:ers)?\b[^.;]{0,80}\brequested\b/i,
  /^(?:that )?it be noted\b|\b(?:informed|noted) that (?:the )?(?:Department|Government|Minister)\b|^the (?:department|government|minister|applicant|developer)\b/i,
  // "was not possible to bring it", "waiting for the estate to come back"
  /\b(?:not (?:yet )?(?:possible|able)|unable|too (?:early|soon)) to (?:bring|circulate|confirm|give|provide|report|send|share|supply)\b|\bwaiting (?:for|on)\b/i,
  // "Schools were asked to provide data", "Ward members were asked to send suggestions"
  new RegExp(
    String.raw`^(?:all |the |ward |some )*(?:${OUTSIDERS}|members|councillors)\b[^.;]{0,30}\b(?:was|were|had been|are) (?:also )?(?:asked|invited|reminded|encouraged) to\b`,
    'i',
  ),
];
const TO_OTHERS = new RegExp(
  String.raw`\b(?:to|with|give|send|provide) (?:all |the |its |their |local )*${OUTSIDERS}\b|^(?:all |the )*${OUTSIDERS}\b|\b(?:presented|submitted|brought|reported|go) (?:back )?to (?:the )?(?:full )?(?:cabinet|council|executive)\b(?! (?:member|scrutiny))`,
  'i',
);
const TO_MEMBERS = new RegExp(
  String.raw`\b${MEMBERS}\b(?! of (?:the )?(?:public|staff))|\b(?:requested|asked) (?:for|that)\b`,
  'i',
);

/** Said of the whole sentence. */
export const isNotAsked = (sentence: string): boolean => NOT_ASKED.some((pattern) => pattern.test(sentence));

/** Whether the clause in which the words up to `end` end speaks of sending to others, and of no member. */
export function isForOthers(sentence: string, end: number): boolean {
  const clause = clauseTo(sentence, end);
  return TO_OTHERS.test(clause) && !TO_MEMBERS.test(clause);
}

/** "presented to Cabinet and, if approved, shared with Members": how many clauses of a sentence may send something. */
const MOST_CLAUSES = 3;

/** Whether a pattern fits words whose clause is not about sending to others. */
export function isForMembers(sentence: string, pattern: RegExp): boolean {
  let from = 0;
  for (let tries = 0; tries < MOST_CLAUSES; tries++) {
    const words = sentence.slice(from);
    const match = pattern.exec(words);
    if (!match) return false;
    const end = match.index + match[0].length;
    if (!isForOthers(words, end)) return true;
    from += end;
  }
  return false;
}

/** Before a clause of its own. */
const CLAUSE_BREAK = /[,;:] | (?:if|that|whether) /g;
const REACH = 400;

/** The clause in which the words up to `end` end: from the break before that to the one after. */
function clauseTo(sentence: string, end: number): string {
  const before = sentence.slice(Math.max(0, end - REACH), end);
  const last = [...before.matchAll(CLAUSE_BREAK)].at(-1);
  const start = last ? end - before.length + last.index + last[0].length : end - before.length;
  const rest = sentence.slice(end, end + REACH);
  const stop = rest.search(/[,;.] |[.;]$/);
  return sentence.slice(start, stop < 0 ? end + rest.length : end + stop);
}
