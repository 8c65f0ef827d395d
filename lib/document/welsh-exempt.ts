/** The words with which a Welsh paper is marked exempt, read in lower case. */

const BEARER = '(?:adroddiad|papur|atodiad(?:au)?|pecyn|cofnodion|dogfen|eitem)';
/** "", " – …", ": …"; not " – nac oes", ": na". */
const ALONE = String.raw`(?:$| ?[-–—:] ?(?! ?(?:na|nac|nad|nid|dim|amherthnasol)\b))`;

export const WELSH_MARKINGS = {
  /** "NID I'W GYHOEDDI yn rhinwedd paragraff 14", "Eithriedig – ddim i'w gyhoeddi", "Nid yw'r adroddiad hwn i'w gyhoeddi". */
  'not-for-publication': new RegExp(
    String.raw`^(?:(?:eithriedig|cyfrinachol|cyfyngedig|rhan 2)[-–—:/( ]{1,4})?(?:nid|ddim|heb fod) (?:i'w|ar gyfer ei|ar gyfer eu) (?:g?c?h?yhoeddi)\b|^nid yw'r ${BEARER} (?:hwn|hon|yma) (?:i'w|ar gyfer ei) g?c?h?yhoeddi\b`,
  ),
  /** "Yn rhinwedd paragraff(au) 14 o Ran 4 o Atodlen 12A Deddf Llywodraeth Leol 1972". */
  'schedule-12a':
    /^(?:(?:yn|trwy|drwy) rinwedd|yn rhinwedd?|o dan|dan) b?p?h?aragraff(?:\(au\)|au)?\b.{1,60}\batodlen 12a\b|^paragraff(?:\(au\)|au)? .{1,40}\batodlen 12a\b/,
  /** "RHAN 2 (EITHRIEDIG)", "Rhan II – Cyfrinachol"; not "Rhan 2 – Eitemau preifat". */
  'part-2': /^rhan (?:2|ii|b)[-–—:/( ]{1,4}(?:eithriedig|cyfrinachol|preifat)(?:$|\))/,
  /** "EITHRIEDIG", "Adroddiad eithriedig", "Atodiad eithriedig 2: Opsiynau"; not "Llety eithriedig". */
  exempt: new RegExp(String.raw`^eithriedig${ALONE}|^${BEARER} eithriedig(?: [a-z\d]{1,3})?${ALONE}`),
  /** "CYFRINACHOL", "Preifat a chyfrinachol", "Adroddiad cyfrinachol", "SWYDDOGOL – SENSITIF". */
  confidential: new RegExp(
    String.raw`^(?:(?:hollol |yn )?(?:preifat a )?c?h?yfrinachol|${BEARER} cyfrinachol(?: [a-z\d]{1,3})?)${ALONE}|^swyddogol ?[-–—: ] ?sensitif\b`,
  ),
} as const;

/** "Mae'r adroddiad hwn yn eithriedig", "Mae'r atodiad hwn yn cynnwys gwybodaeth eithriedig"; not "yn eithriedig rhag galw i mewn". */
export const WELSH_STATEMENT = new RegExp(
  String.raw`^mae'r ${BEARER} (?:hwn|hon|yma|canlynol|ganlynol|amgaeedig|atodedig)(?: [a-z\d]{1,2})? (?:(?:i'w (?:d?t?h?rin) )?yn (?:eithriedig\b(?! rhag (?!(?:cael e[iu] )?[cg]h?yhoeddi))|g?c?yfrinachol\b|cynnwys gwybodaeth (?:eithriedig|gyfrinachol)\b)|wedi(?:'i| ei) h?eithrio rhag (?:cael e[iu] )?[cg]h?yhoeddi\b)|^nid yw'r ${BEARER} (?:hwn|hon|yma) (?:i'w|ar gyfer ei) g?c?h?yhoeddi\b`,
);

/** "Gwybodaeth eithriedig", "Statws cyhoeddi": the name of an answer. */
export const WELSH_ASKED =
  /^(?:a yw'r [a-z]{3,12} (?:hwn|hon) yn )?[a-z\d ()/']{0,30}\b(?:eithriedig|cyfrinachol|gyfrinachol|cyhoeddi|dosbarthiad)\b[a-z\d ()/']{0,40}$/;
export const WELSH_ANSWERED_YES =
  /^(?:ydy|ydyw|ie|oes)\b|^(?:eithriedig\b(?! rhag)|nid i'w g?c?h?yhoeddi\b|cyfrinachol\b|rhan (?:2|ii)\b|paragraff(?:au)? \d)/;
