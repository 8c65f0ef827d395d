/** Who meets: the name of a committee on a line of its own, behind a label, or in the notice of a meeting. */
import { findDates } from './dates';
import type { Line, Stated } from './front-lines';

/** "committee" also in capitals, and with one: patterns here tell a name by its first capital. */
const BODY = [
  'committee',
  'sub-committee',
  'panel',
  'board',
  'cabinet',
  'commission',
  'forum',
  'executive',
  'assembly',
  'group',
  'council',
]
  .map((word) => `[${word[0]?.toUpperCase()}${word[0]}]${word.slice(1)}|${word.toUpperCase()}`)
  .join('|');
/** What follows a name in a notice belongs to no name: "the Executive held in the Council Chamber". */
const NOT_HELD = String.raw`(?! (?:to be |will be |was |were )?(?:held|HELD)\b)`;
const NAME = String.raw`[A-Z](?:${NOT_HELD}[^.:;\t]){2,110}?\b(?:${BODY})`;

/** "Meeting of the", "Minutes of a special meeting of the". */
const MINUTES_OF = '(?:[Mm]inutes of|MINUTES OF)';
const PROCEEDINGS = '(?:(?:[Pp]roceedings|PROCEEDINGS) (?:of|at|OF|AT) (?:(?:the|an?|THE|AN?) )?)?';
const OF_MEETING = String.raw`(?:(?:${MINUTES_OF} (?:(?:the|an?|THE|AN?) )?${PROCEEDINGS}(?:\w+ )?)?(?:[Mm]eeting of|MEETING OF)|${MINUTES_OF}) (?:the |THE )?`;

/** "Children and Families Scrutiny Committee", "Agenda for the Health Board", "Audit Committee (Pensions)". */
const ALONE = new RegExp(
  String.raw`^(?:(?:[Aa]genda|AGENDA)(?: for(?: the)?)?[:\s–-]*)?(?:${OF_MEETING})?(?<name>${NAME}(?: \([A-Z][\w &]{1,40}\)| [–-] (?!(?:Agenda|Minutes|Meeting|Public|Supplement|Item|Report|Decision)\w*\b)[A-Z][\w ,&]{2,50})?)(?: (?:[Aa]genda|[Mm]eeting))?$`,
);
/** "Agenda for the meeting of the X", "a meeting of the X will be held", "Members of the X". */
const MET = new RegExp(String.raw`\b(?:${OF_MEETING}|[Mm]embers of (?:the )?)(?<name>${NAME})\b`);
/** "Minutes of the meeting of the Executive held in …", "At a meeting of Cabinet on …". */
const MET_AS_ONE_WORD = new RegExp(
  String.raw`^(?:(?:At|AT) (?:an?|AN?) )?${OF_MEETING}(?<name>${BODY})(?=[,.]|$| (?:to be |will be |was )?(?:held|HELD)\b| (?:on|at|in|ON|AT|IN)\b)`,
);
/** "Meeting: Children and Families Scrutiny Committee", "Decided at meeting: 19/01/2027 - Cabinet". */
const LABELLED = new RegExp(
  String.raw`^(?:(?:Decided at )?[Mm]eeting|[Cc]ommittee|MEETING|COMMITTEE|[Dd]ecision[ -][Mm]aker|DECISION[ -]MAKER)(?:[^\S\t]*\t|\s*:)\s*(?:\d{1,2}/\d{1,2}/\d{4} [–-] )?(?<name>${NAME}|${BODY})\b`,
);
/** "Pwyllgor Craffu Plant a Theuluoedd", "Y Bwrdd Iechyd", "Cyd-bwyllgor": Welsh puts the body first. */
const WELSH_BODY =
  '(?:(?:Is|Cyd)-?[Bb]wyllgor|Pwyllgor|PWYLLGOR|Bwrdd|BWRDD|Fforwm|FFORWM|Cyngor|CYNGOR|Panel(?= Craffu)|Gweithgor)';
const WELSH_NAME = String.raw`${WELSH_BODY}(?: (?:\p{Lu}[\p{L}'-]*,?|a|ac|ar|y|yr|i|o|dros)){0,12}(?<= \p{Lu}[\p{L}'-]{1,30})`;
/** By itself, or after "Agenda", "Rhaglen", "Cyfarfod y", "Cofnodion cyfarfod o'r". */
const WELSH_ALONE = new RegExp(
  String.raw`^(?:(?:Agenda|AGENDA|Rhaglen|RHAGLEN)[:\s–-]*)?(?:(?:Cofnodion |COFNODION )?(?:[Cc]yfarfod|CYFARFOD)(?: o'r| y| yr|:)? )?(?<name>${WELSH_NAME})$`,
  'u',
);
const WELSH_MET = new RegExp(
  String.raw`\b(?:[Cc]yfarfod|CYFARFOD)(?: o'r| y| yr|:) (?<name>${WELSH_NAME}|Cabinet)(?!\p{L})`,
  'u',
);
/** "Chief Executive", among those present: an officer. */
const OFFICER = /\bchief executive$/i;
const NAMED = new RegExp(String.raw`\b(?:${BODY}|${WELSH_BODY})\b`);

/** "at 10.30 am", ", 2pm". */
const TIME_OF_DAY = /(?<![\s,])[\s,]*(?:at )?\d{1,2}(?:[.:]\d\d)? ?(?:[ap]\.?m\.?)/i;

/** Whether some words name a committee, a board, a panel or the like. */
export const namesBody = (text: string): boolean => NAMED.test(text);

const CAPITAL = String.raw`(?:\p{Lu}[\p{L}'’-]*|and|a|ac|&)`;
/** "Children and Families", "Adult Social Care & Health": capitals, and what links them. */
const CAPITALS_ALONE = new RegExp(String.raw`^${CAPITAL}(?:[, ]+${CAPITAL})*[, ]*(?:\([^)]{1,40}\))?$`, 'u');

/** "Children and Families Scrutiny Committee, Tuesday 24 November 2026": who meets and when, and nothing else. */
export function isMeetingLine(text: string): boolean {
  if (text.length > 160 || !namesBody(text)) return false;
  const [day, second] = findDates(text);
  if (!day || second) return false;
  const { start, end } = day;
  const name = `${text.slice(0, start)} ${text.slice(end).replace(TIME_OF_DAY, '')}`
    .replace(/^(?:Meeting of (?:the )?)/i, '')
    .replaceAll(/^[\s,:–-]+|[\s,:–-]+$/g, '');
  return CAPITALS_ALONE.test(name) && (ALONE.test(name) || WELSH_ALONE.test(name));
}

/** Who meets, from the lines a paper begins with; `null` where none of them says. */
export function committeeOf(lines: readonly Line[]): Stated | null {
  const alone = lines
    .filter(({ text }) => text.length <= 160)
    .flatMap((line) => [ALONE, WELSH_ALONE].flatMap((way) => find(way, withoutDay(line))));
  const met = lines.flatMap((line) => [MET_AS_ONE_WORD, MET, WELSH_MET].flatMap((way) => find(way, line)));
  const isCouncil = ({ value }: Stated) => /\bcouncil$|^cyngor\b/i.test(value);
  // A council's own name heads letters and reports too: it is who meets only where an agenda says so.
  const isAgenda = lines.some(({ text }) => text.length < 60 && /\b(?:agenda|summons|rhaglen)\b/i.test(text));
  return (
    lines.flatMap((line) => find(LABELLED, line))[0] ??
    alone.find((one) => !isCouncil(one)) ??
    met.find((one) => !isCouncil(one)) ??
    met[0] ??
    (isAgenda ? (alone[0] ?? null) : null)
  );
}

function find(pattern: RegExp, { at, text }: Line): readonly Stated[] {
  const match = text.length <= 600 ? pattern.exec(text) : null;
  const name = match?.groups?.name;
  if (!match || name === undefined || OFFICER.test(name)) return [];
  const start = at.start + match.index + match[0].lastIndexOf(name);
  return [{ at: { ...at, start, end: start + name.length }, value: name }];
}

/** "Scrutiny Committee, Tuesday 24 November 2026" → "Scrutiny Committee". */
function withoutDay({ at, text }: Line): Line {
  const [day] = findDates(text);
  return { at, text: day ? text.slice(0, day.start).replace(/(?<![\s,:–-])[\s,:–-]+$/, '') : text };
}
