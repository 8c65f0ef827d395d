/** When something is due, in the words of Welsh minutes. */
import { WELSH_MONTH } from '@/lib/document/welsh-dates';
import { type DayOf, dayAndMonth, later, monthAlone, quarterEnd, type Reckoning } from './due-days';

const WELSH_DAY = String.raw`(?<day>[0-3]?\d)(?:af|ail|il|ydd|fed|ed|eg|ain)? (?:o )?(?<month>${WELSH_MONTH})\b(?! \d)`;

export const WELSH_WAYS: readonly (readonly [RegExp, DayOf])[] = [
  // "erbyn 6 Mai", "ar gyfer 7 Rhagfyr"
  [new RegExp(String.raw`\b(?:erbyn|cyn|ar gyfer|tan) ${WELSH_DAY}`, 'gi'), dayAndMonth],
  // "erbyn diwedd Mawrth 2027", "ym mis Gorffennaf"
  [
    new RegExp(
      `\\b(?:erbyn|cyn|tan|ym|ar gyfer)(?: diwedd| ddiwedd| canol| dechrau)?(?: mis)? (?<month>${WELSH_MONTH})\\b(?: (?<year>20\\d\\d))?(?! ?\\d)`,
      'gi',
    ),
    monthAlone,
  ],
  // "ymhen chwe mis", "o fewn pythefnos i'r cyfarfod", "o fewn 10 diwrnod gwaith"
  [
    /\b(?:ymhen|o fewn|cyn pen) (?<amount>\d{1,3}|pythefnos|blwyddyn|[a-z]{2,6})(?: (?<unit>[dn]iwrnod|wythnos|mis|[bm]lynedd))?(?<working> gwaith)?(?<after> (?:i|o|ar ôl)(?:'r| y| yr| )[^.;,]{3,40})?/gi,
    welshLapse,
  ],
  // "erbyn diwedd chwarter 3", "adrodd yn ôl yn Chwarter 4"
  [
    /\b(?:erbyn|cyn|adrodd yn ôl (?:yn|ar ddiwedd)) (?:diwedd )?(?:y )?(?:chwarter|ch\.?) ?(?<quarter>[1-4])(?:,? (?:o )?(?<year>20\d\d)\/\d\d)?\b/gi,
    quarterEnd,
  ],
  // "i'r cyfarfod nesaf", "yng nghyfarfod nesaf y Pwyllgor", "cyn ei gyfarfod nesaf"
  [
    /\b(?:i'r|yn y|yn ei|yng|erbyn y|cyn y|cyn ei|ar gyfer y) (?:[cg]yfarfod|nghyfarfod) nesaf(?: y pwyllgor)?/gi,
    (_, { nextMeeting }) => nextMeeting,
  ],
  [
    /\b(?:i|yn|mewn) (?:[cg]yfarfod(?:ydd)?|nghyfarfodydd) (?:i'r|yn y) dyfodol|\bmaes o law\b|\byn y man\b|\bbob (?:chwarter|mis|blwyddyn|cyfarfod)\b|\byn (?:chwarterol|fisol|flynyddol)\b/gi,
    () => null,
  ],
];

const WELSH_NUMBERS: Readonly<Record<string, number>> = {
  un: 1,
  dau: 2,
  ddau: 2,
  dwy: 2,
  ddwy: 2,
  tri: 3,
  tair: 3,
  dair: 3,
  pedwar: 4,
  pedair: 4,
  bum: 5,
  pum: 5,
  chwe: 6,
  saith: 7,
  wyth: 8,
  naw: 9,
  deg: 10,
  deng: 10,
};

/** "ymhen chwe mis", "o fewn tair wythnos", "ymhen mis", "o fewn pythefnos". */
function welshLapse({ groups }: RegExpExecArray, { meetingDate }: Reckoning): string | null | undefined {
  const printed = groups?.amount?.toLowerCase() ?? '';
  const isUnit = groups?.unit === undefined;
  const unit = isUnit ? printed : (groups?.unit?.toLowerCase() ?? '');
  const [weeks, days] = [/wythnos|pythefnos/.test(unit), /[dn]iwrnod/.test(unit)];
  const amount = isUnit ? 1 : (WELSH_NUMBERS[printed] ?? Number(printed));
  if (!Number.isFinite(amount) || !(weeks || days || /^mis$|^blwyddyn$|blynedd/.test(unit))) return undefined;
  const isFromMeeting = groups?.after === undefined || /cyfarfod/i.test(groups.after);
  if (meetingDate === null || groups?.working !== undefined || !isFromMeeting) return null;
  if (unit === 'pythefnos') return later(meetingDate, 2, 'week');
  const years = /^blwyddyn$|blynedd/.test(unit) ? 12 : 1;
  return later(meetingDate, amount * years, weeks ? 'week' : days ? 'day' : 'month');
}
