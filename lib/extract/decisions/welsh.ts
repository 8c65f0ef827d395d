/** The words of Welsh minutes: how a decision opens and ends, what it asks, who asks for information. */
import { type DecisionForm, formIn } from './decision-forms';

const BODY = String.raw`y(?:r|'r)? (?:is-)?(?:pwyllgor|panel|bwrdd|cabinet|cyngor|aelodau)(?: [A-Z][\p{L}'-]{1,20}| a| ac| ar){0,8}`;
const UNANIMOUS = '(?: felly)?(?:,? yn unfrydol,?)?';

/** "PENDERFYNWYD nodi'r adroddiad", "ac ARGYMHELLWYD yn unfrydol:", "a PHENDERFYNWYD", "CYTUNWYD". */
const IN_CAPITALS =
  /(?:^|[.:;,)] ?|\b(?:ac?|felly|unfrydol|[Pp]wyllgor|[Cc]abinet|[Cc]yngor),? )(?:PH?ENDERFYNWYD|ARGYMHELLWYD|CH?YTUNWYD|NODWYD)(?!\p{L})(?: felly)?(?:,? (?:yn unfrydol|YN UNFRYDOL),?)?[ :,–-]*/u;
/** What a committee does, as it stands after its name: "Penderfynodd y Cabinet gymeradwyo'r grant". */
const DOES =
  '(?:a[dr]olygu|anfon|ailystyried|awdurdodi|dd?erbyn|dd?irprwyo|fabwysiadu|ganiatáu|gefnogi|gomisiynu|gyfeirio|gyflwyno|gymeradwyo|nodi|ofyn|ohirio|argymell|beidio|benodi|roi|sefydlu|wahodd|wrthod|ysgrifennu)';
/** "Yn dilyn trafodaeth, ", "Felly ". */
const AFTER_DEBATE = '(?:(?:yn dilyn|ar ôl|wedi) [^.;:,]{3,80}, |(?:felly|o ganlyniad|gan hynny|yna),? )?';
/**
 * "Penderfynwyd: derbyn yr adroddiad", "Penderfynodd y Pwyllgor Craffu y dylid …"; not "Penderfynwyd ar y contract", nor
 * "Penderfynwyd yn y Cyfarfod: 19/01/2027", which says where.
 */
const RESOLVED = new RegExp(
  String.raw`^${AFTER_DEBATE}(?:penderfynwyd${UNANIMOUS}(?! (?:ar|gan|eisoes|hyn|yn (?:y|ei|eu) [cg]yfarfod)(?!\p{L}))|penderfynodd ${BODY}${UNANIMOUS}(?= (?:y|i|bod|fod|na|nad|${DOES})(?!\p{L})| ?[:–-]))[ :,–-]*`,
  'iu',
);
/** "Argymhellwyd y dylid rhewi'r ffioedd", "Argymhellodd y Pwyllgor i'r Cabinet y dylid …". */
const RECOMMENDED = new RegExp(
  String.raw`^(?:argymhellwyd${UNANIMOUS}|argymhellodd ${BODY}${UNANIMOUS})(?: i'r (?:cabinet|cyngor)(?: llawn)?)?(?= (?:y|i|bod|fod|na|nad)(?!\p{L})| ?[:–-])[ :,–-]*`,
  'iu',
);
/** "Cytunwyd y dylid trefnu ymweliad", "Cytunodd y Pwyllgor i ysgrifennu at y gweinidog". */
const AGREED = new RegExp(
  String.raw`^${AFTER_DEBATE}(?:cytunwyd${UNANIMOUS}|cytunodd ${BODY}${UNANIMOUS})(?= (?:y|i|bod|fod|na|nad)(?!\p{L})| ?[:–-])[ :,–-]*`,
  'iu',
);
const FORMS: readonly DecisionForm[] = [
  { form: IN_CAPITALS, style: 'formal' },
  { form: RESOLVED, style: 'formal' },
  { form: RECOMMENDED, style: 'recommended' },
  { form: AGREED, style: 'spoken' },
];
/** Each of them holds one of these. */
const MAY_DECIDE = /p(?:h)?enderfyn|argymhell|ch?ytun|nodwyd/i;

/** The first words of a decision, and how it was made; `null` where the paragraph opens none. */
export const welshLeadIn = (text: string) => (MAY_DECIDE.test(text) ? formIn(text, FORMS) : null);

/** "Nododd y Pwyllgor yr adroddiad.", "Derbyniwyd a chymeradwywyd y cofnodion." and nothing else: so ends an item. */
const NOTED_PAPER = new RegExp(
  String.raw`^(?:(?:nodwyd|derbyniwyd|cymeradwywyd|cadarnhawyd)(?: ac? (?:nodwyd|derbyniwyd|c?h?ymeradwywyd|c?h?adarnhawyd))?|(?:nododd|derbyniodd|cymeradwyodd|cefnogodd) ${BODY})(?:'r| yr?)? (?:adroddiad(?:au)?|[cg]ofnodion|diweddariad|[cg]yflwyniad|wybodaeth|gwybodaeth|argymhellion|[fb]laenraglen|[Rr]?h?aglen|[cg]ynnydd|sefyllfa|cynnwys|strategaeth|[cg]ynllun)(?!\p{L})[^.;:]{0,160}\.?$`,
  'iu',
);

export const isWelshNotedPaper = (text: string): boolean =>
  /nod|derbyni|ymeradwy|adarnha|efnogodd/i.test(text) && NOTED_PAPER.test(text);

/** Under a label of its own: "Nodi'r adroddiad", "Bod y Cabinet yn …", "Y dylid …", "Cymeradwywyd y cynllun". */
const UNDER_LABEL =
  /^(?:(?:bod|fod|y dylid|na ddylid|i) |(?:adolygu|ailystyried|anfon|argymell|awdurdodi|caniatáu|cefnogi|comisiynu|croesawu|cyfeirio|cyflwyno|cymeradwyo|cytuno|derbyn|dirprwyo|gofyn|gohirio|gwahodd|gwrthod|mabwysiadu|nodi|parhau|penodi|rhoi|sefydlu|trefnu|ysgrifennu)(?!\p{L})|(?:argymhellwyd|cadarnhawyd|cefnogwyd|cymeradwywyd|cytunwyd|derbyniwyd(?! (?:ymddiheuriad|datganiad))|gohiriwyd|gwrthodwyd|mabwysiadwyd|nodwyd|penodwyd)(?!\p{L})(?! (?:gan|bod|nad?)(?!\p{L})))/iu;

export const isDecidedInWelsh = (text: string): boolean => UNDER_LABEL.test(text);

/** "bod y Pwyllgor yn nodi:" */
export const WELSH_SHARED_VERB =
  /\byn (?<verb>nodi|cymeradwyo|cefnogi|croesawu|derbyn|argymell|gofyn|cytuno|cadarnhau)\s{0,3}:?-?\s*$/i;

/** "Rheswm dros y penderfyniad", "Daeth y cyfarfod i ben am 4.15 y.p." */
export const WELSH_DECISION_OVER =
  /^(?:rhesymau? (?:dros|am)|rheswm (?:dros|am)|opsiynau eraill|dewisiadau eraill|daeth y cyfarfod i ben|nodyn:)/i;
/** "Pleidlais: unfrydol", "(Ymataliodd y Cynghorydd Hale)". */
export const WELSH_VOTE =
  /^\(?(?:pleidlais\b|pleidleisi|o blaid:|yn erbyn:|ymatal|cynigiwyd\b|eiliwyd\b|cariwyd\b|(?:y )?(?:cynghorydd|cyng\.?) .{3,60}\bymatal)/i;
/** "gwahardd y wasg a'r cyhoedd", "eithrio'r cyhoedd o'r cyfarfod". */
export const WELSH_EXCLUSION =
  /\b(?:gwahardd|eithrio|cau allan|hallgau)(?:'r| y)? ?(?:wasg|cyhoedd)\b|\b(?:wasg a'r cyhoedd|cyhoedd a'r wasg)\b[^.]{0,200}\b(?:gwahardd|gael eu gwahardd|heithrio|hallgau)/i;

const NOTES =
  /^(?:y dylid |bod y pwyllgor yn |fod y pwyllgor yn |i )?(?:nodi|d?derbyn|croesawu|groesawu|cefnogi|gefnogi|cadarnhau|gadarnhau|diolch|ddiolch|llongyfarch|longyfarch)(?!\p{L})/iu;
const IS_NOTED =
  /\b(?:cael ei|cael eu|gael ei|gael eu) (?:nodi|derbyn|cefnogi|croesawu|cadarnhau)(?!\p{L})/iu;
const APPROVES_PAPER =
  /^(?:y dylid |bod y pwyllgor yn |fod y pwyllgor yn |i )?(?:g?cymeradwyo|gymeradwyo)(?:'r| y| yr)? (?:cofnodion|adroddiad|cynllun|rhaglen|flaenraglen|strategaeth|polisi|cylch gorchwyl|argymhellion|agenda)/iu;
const ASKS =
  /\b(?:gofyn (?:i|am)|argymell|cyfeirio|gyfeirio|gwahodd|wahodd|ysgrifennu at|adrodd yn ôl|darparu|ddarparu|dosbarthu|ddosbarthu|cyflwyno|gyflwyno|trefnu|drefnu|gohirio|ohirio|comisiynu|gomisiynu|sefydlu|ymchwilio|annog|adolygu|parhau i)(?!\p{L})/iu;

const SAYS_NOTHING_TO_DO = [NOTES, IS_NOTED, APPROVES_PAPER];

/** True for "nodi'r adroddiad", false for "nodi'r adroddiad a gofyn i'r Pennaeth Tai …"; English words are neither. */
export const isWelshNoting = (text: string): boolean =>
  SAYS_NOTHING_TO_DO.some((pattern) => pattern.test(text)) && !ASKS.test(text);

/** "gofyn i'r Pennaeth Tai ddarparu …" → "Pennaeth Tai". */
export const welshOwnerIn = (text: string): string | null =>
  /\bgofyn i(?:'r| y| yr) (?<by>\p{Lu}[\p{L}'-]*(?: (?:\p{Lu}[\p{L}'-]*|a|ac|ar|o|dros))*)/u.exec(text)
    ?.groups?.by ?? null;
