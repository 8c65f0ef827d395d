/** The words with which Welsh minutes ask for, or undertake to supply, something later. */

/** As it stands by itself and as it begins after "am", "o" or "i". */
const INFORMATION =
  '(?:g?wybodaeth|adroddiad(?:au)?|d?diweddariad(?:au)?|[mf]anylion|[cg]opi|[cg]opïau|ffigurau|d?data|d?dadansoddiad|nodyn|nodiadau|ymateb|rh?estr|ystadegau|enghreifftiau|[td]ystiolaeth|ll?ythyr|amserlen|[cg]yflwyniad|[cg]rynodeb|[cg]ostau|sleidiau|[cg]ynllun|b?friff(?:io)?)';
const SUPPLY =
  '(?:darparu|ddarparu|dosbarthu|ddosbarthu|cylchredeg|gylchredeg|rhannu|rannu|anfon|rhoi|roi|cyflwyno|gyflwyno)';
const TO_MEMBERS =
  "(?:i'r (?:pwyllgor|aelodau|panel)|i aelodau|at (?:yr )?aelodau|at y (?:pwyllgor|cadeirydd))";
/** No letter follows: "rhoi" is not "rhoir". */
const END = String.raw`(?!\p{L})`;

const SAID: readonly RegExp[] = [
  // "Gofynnodd y Pwyllgor am ragor o wybodaeth", "gofynnwyd am gopi o'r cynllun"
  new RegExp(
    String.raw`\b(?:gofynnodd|gofynnwyd|gofynasant|gofynnodd aelodau)${END}[^.;]{0,80}?\bam (?:[^.;]{0,40} )?${INFORMATION}${END}`,
    'iu',
  ),
  // "byddai swyddogion yn darparu dadansoddiad", "bydd y Pennaeth Tai yn anfon y ffigurau at yr aelodau"
  new RegExp(
    String.raw`\bbydd(?:ai|ent|ant)?${END}[^.;]{0,80}?\byn ${SUPPLY}${END}[^.;]{0,80}?(?:\b${INFORMATION}${END}|${TO_MEMBERS})`,
    'iu',
  ),
  // "byddai'r sleidiau'n cael eu dosbarthu", "gwybodaeth i gael ei darparu i'r aelodau"
  new RegExp(String.raw`\b${INFORMATION}${END}[^.;]{0,80}?\b[cg]ael e[iu] (?:h?anfon|${SUPPLY})${END}`, 'iu'),
  // "cytunodd y Cyfarwyddwr i ddosbarthu", "cytunasant i ymchwilio ac adrodd yn ôl", "addawodd swyddogion adrodd yn ôl"
  /\b(?:cytunodd|cytunwyd|cytunasant|ymrwymodd|ymrwymwyd|cynigiodd|addawodd|addawyd)(?!\p{L})[^.;]{0,80}?\b(?:i |y byddai'n )?(?:ddarparu|ddosbarthu|gylchredeg|rannu|anfon|adrodd yn ôl|ysgrifennu at|ymateb i|wirio|gadarnhau|ymchwilio i|edrych i mewn i)(?!\p{L})/iu,
  // "byddai'n adrodd yn ôl i'r cyfarfod nesaf", "yn ysgrifennu at yr aelodau"
  new RegExp(
    String.raw`\bbydd(?:ai|ent|ant)?(?:'n|${END}[^.;]{0,60}?\byn) (?:adrodd yn ôl|ysgrifennu at|ymateb i|dod â${END}[^.;]{0,40}yn ôl)`,
    'iu',
  ),
  // "gofynnwyd i swyddogion ddarparu", "gofynnodd y Cadeirydd i'r Pennaeth Tai anfon"
  new RegExp(
    String.raw`\bgofynn(?:wyd|odd)${END}[^.;]{0,60}?\bi(?:'r| )[^.;]{2,60}?(?:ddarparu|ddosbarthu|gylchredeg|rannu|anfon|gyflwyno|baratoi|adrodd yn ôl)${END}`,
    'iu',
  ),
  // "gofynnwyd a ellid rhannu'r ffigurau", "gofynnodd a fyddai modd cael copi o'r cynllun"
  new RegExp(
    String.raw`\bgofynn(?:wyd|odd)${END}[^.;]{0,60}?\ba (?:ellid|fyddai modd|oedd modd)${END}[^.;]{0,60}?(?:\b${SUPPLY}${END}|\bcael${END}[^.;]{0,30}?\b${INFORMATION}${END})`,
    'iu',
  ),
  // "hoffai'r aelodau gael diweddariad", "dymunai'r Pwyllgor weld y data"
  new RegExp(
    String.raw`\b(?:hoff|dymun)(?:ai|ent)(?:'r| y| yr)? [^.;]{3,40}? (?:gael|weld|dderbyn)${END}[^.;]{0,40}?\b${INFORMATION}${END}`,
    'iu',
  ),
  // "Swyddogion i ddarparu dadansoddiad", "Y Pennaeth Tai i anfon y ffigurau at yr aelodau"
  new RegExp(
    String.raw`^(?:y |yr )?(?:swyddogion|\p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|a|ac|ar|o|dros)){0,8}) i (?:ddarparu|ddosbarthu|gylchredeg|rannu|anfon|gyflwyno|baratoi|gadarnhau)${END}[^.;]{0,60}?(?:\b${INFORMATION}${END}|${TO_MEMBERS})`,
    'u',
  ),
];
/** What has been supplied already: no request. */
const DONE =
  /\bwedi(?:'i|'u| ei| eu| cael e[iu])(?: h?eisoes)? (?:h?anfon|d?darparu|ddarparu|d?dosbarthu|ddosbarthu|rannu|rhannu|gylchredeg|gyflwyno)(?!\p{L})|\beisoes wedi/iu;

const SUPPLIES: readonly RegExp[] = [
  new RegExp(String.raw`\b${SUPPLY}(?:'r| y| yr)? (?:[^.;]{0,40} )?${INFORMATION}${END}`, 'iu'),
  new RegExp(String.raw`\b${INFORMATION}${END}[^.;]{0,80}?\b[cg]ael e[iu] (?:h?anfon|${SUPPLY})${END}`, 'iu'),
];

/** Each form above holds one of these; few English sentences do. */
const MAY_BE_SAID = /gofynn|bydd|cytun|ymrwym|cynigi|addaw|ael e[iu]|hoff|dymun| i (?:dd|g|r|anf|bar)/i;
const MAY_BE_SUPPLY = /darpar|dosbarth|cylchred|rannu|anfon|rhoi|gyflwyno|cyflwyno| roi /i;

export const isSaidInWelsh = (sentence: string): boolean =>
  MAY_BE_SAID.test(sentence) && !DONE.test(sentence) && SAID.some((pattern) => pattern.test(sentence));

/** "darparu nodyn briffio i'r aelodau": something to be supplied, not done. */
export const isWelshSupply = (text: string): boolean =>
  MAY_BE_SUPPLY.test(text) && SUPPLIES.some((pattern) => pattern.test(text));

/** "gwybodaeth am X", "dadansoddiad o X", "ynghylch X" → "X". */
export const welshWhatIn = (quote: string): string | null =>
  /\b(?:g?wybodaeth am|d?dadansoddiad o|d?diweddariad (?:ar|am)|[cg]opi o|[mf]anylion(?: am)?|ynghylch|ynglŷn â|yn ymwneud â)(?:'r| y| yr)? (?<what>[^.;]{4,120}?)(?= (?:erbyn|cyn|yn y cyfarfod|i'r cyfarfod|i'r pwyllgor|i'r aelodau|at yr aelodau)(?!\p{L})|[.;]|$)/iu.exec(
    quote,
  )?.groups?.what ?? null;

/** "Cytunodd y Pennaeth Tai i ddosbarthu …", "Dywedodd Ann Hale y byddai'n …" → the one who speaks. */
export const welshSpeakerIn = (quote: string): string | null =>
  /^(?:Dywedodd|Cytunodd|Eglurodd|Esboniodd|Cadarnhaodd|Addawodd|Ymrwymodd|Cynigiodd|Nododd)(?: y| yr)? (?<who>\p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|a|ac|ar|o|dros))*) (?:y|i|ei|bod|fod|na|nad)(?!\p{L})/u.exec(
    quote,
  )?.groups?.who ?? null;
