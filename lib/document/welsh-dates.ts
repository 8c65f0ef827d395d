/** Days and hours as Welsh papers print them: "Dydd Iau, 10fed Hydref 2019", "1af o Fai 2026", "2.00 y.p.". */

/** Each month as it stands by itself, and as it begins after "o". */
export const WELSH_MONTH =
  'ionawr|chwefror|[mf]awrth|ebrill|[mf]ai|[mf]ehefin|g?orffennaf|awst|[mf]edi|hydref|[td]achwedd|rh?agfyr';
const WELSH_MONTH_NAMES = WELSH_MONTH.split('|').map((name) => new RegExp(`^${name}$`, 'i'));
const WEEKDAY = '(?:(?:ddydd|dydd|nos) (?:llun|mawrth|mercher|iau|gwener|sadwrn|sul),? (?:y )?)?';
/** "1af", "2il", "3ydd", "4ydd", "5ed", "7fed", "11eg", "21ain"; "8th" where a system puts one language into the other. */
const ORDINAL = '(?:af|ail|il|ydd|fed|ed|eg|ain|st|nd|rd|th)?';

/** "Dydd Mawrth 24 Tachwedd 2026", "10fed Hydref, 2019", "18 i 29 Gorffennaf 2022", "y 3ydd o Fai 2027". */
export const WELSH_DATE = new RegExp(
  String.raw`\b${WEEKDAY}(?:(?<from>[0-3]?\d)${ORDINAL}(?: (?:o )?(?<fromMonth>${WELSH_MONTH}))? ?(?:-|–|i|hyd at|a|ac) ?${WEEKDAY})?(?<day>[0-3]?\d)${ORDINAL},? (?:o )?(?<month>${WELSH_MONTH}),? (?<year>(?:19|20)\d\d)\b`,
  'gi',
);

/** "Ebrill 1af 2027", "Rhagfyr 31ain, 2027". */
export const WELSH_MONTH_FIRST = new RegExp(
  String.raw`\b(?<month>${WELSH_MONTH}) (?<day>[0-3]?\d)${ORDINAL},? (?<year>(?:19|20)\d\d)\b`,
  'gi',
);

export const WELSH_MONTH_NAME = new RegExp(`\\b(?:${WELSH_MONTH})\\b`, 'i');

/** "Hydref", "Fai" → 10, 5; 0 for what is no Welsh month. */
export const welshMonthNumber = (name: string): number =>
  WELSH_MONTH_NAMES.findIndex((month) => month.test(name)) + 1;

/** "y.b.", "yb" before noon; "y.p.", "yp", "yr hwyr" after it; "o'r gloch y bore". */
export const WELSH_HALF = "(?:o'r gloch )?(?:y\\.?[bph]\\b|y(?:n y)? (?:bore|prynhawn)\\b|yr hwyr\\b)";
/** Of what stands beside an hour: "y.p.", "yr hwyr", "prynhawn". */
export const isWelshAfternoon = (half: string): boolean => /y\.?[ph]\b|prynhawn|hwyr/i.test(half);
/** "y.b.", "y bore". */
export const isWelshMorning = (half: string): boolean => /y\.?b\b|bore/i.test(half);
