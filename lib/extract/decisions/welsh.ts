/** The words of Welsh minutes: how a decision opens and ends, what it asks, who asks for information. */

const BODY = String.raw`y(?:r|'r)? (?:is-)?(?:pwyllgor|panel|bwrdd|cabinet|cyngor|aelodau)(?: [A-Z][\p{L}'-]{1,20}| a| ac| ar){0,8}`;
const UNANIMOUS = '(?: felly)?(?:,? yn unfrydol,?)?';

/** "PENDERFYNWYD nodi'r adroddiad", "ac ARGYMHELLWYD yn unfrydol:", "CYTUNWYD". */
const IN_CAPITALS =
  /(?:^|[.:;,)] ?|\b(?:ac|felly|unfrydol|[Pp]wyllgor|[Cc]abinet|[Cc]yngor),? )(?:PENDERFYNWYD|ARGYMHELLWYD|CYTUNWYD|NODWYD)(?!\p{L})(?: felly)?(?:,? (?:yn unfrydol|YN UNFRYDOL),?)?[ :,–-]*/u;
/** "Penderfynwyd: derbyn yr adroddiad", "Penderfynodd y Pwyllgor Craffu y dylid …"; not "Penderfynwyd ar y contract". */
const RESOLVED = new RegExp(
  String.raw`^(?:penderfynwyd${UNANIMOUS}(?! (?:ar|gan|eisoes|hyn)(?!\p{L}))|penderfynodd ${BODY}${UNANIMOUS}(?= (?:y|i|bod|fod|na|nad)(?!\p{L})| ?[:–-]))[ :,–-]*`,
  'iu',
);
/** "Argymhellwyd y dylid rhewi'r ffioedd", "Argymhellodd y Pwyllgor i'r Cabinet y dylid …". */
const RECOMMENDED = new RegExp(
  String.raw`^(?:argymhellwyd${UNANIMOUS}|argymhellodd ${BODY}${UNANIMOUS})(?: i'r (?:cabinet|cyngor)(?: llawn)?)?(?= (?:y|i|bod|fod|na|nad)(?!\p{L})| ?[:–-])[ :,–-]*`,
  'iu',
);
/** "Cytunwyd y dylid trefnu ymweliad", "Cytunodd y Pwyllgor i ysgrifennu at y gweinidog". */
const AGREED = new RegExp(
  String.raw`^(?:cytunwyd${UNANIMOUS}|cytunodd ${BODY}${UNANIMOUS})(?= (?:y|i|bod|fod|na|nad)(?!\p{L})| ?[:–-])[ :,–-]*`,
  'iu',
);
const FORMS = [
  { form: IN_CAPITALS, style: 'formal' },
  { form: RESOLVED, style: 'formal' },
  { form: RECOMMENDED, style: 'recommended' },
  { form: AGREED, style: 'spoken' },
] as const;
/** Each of them holds one of these. */
const MAY_DECIDE = /penderfyn|argymhell|cytun|nodwyd/i;

/** The first words of a decision, and how it was made; `null` where the paragraph opens none. */
export function welshLeadIn(text: string) {
  if (!MAY_DECIDE.test(text)) return null;
  for (const { form, style } of FORMS) {
    const lead = form.exec(text);
    if (lead) return { lead, style };
  }
  return null;
}

/** "bod y Pwyllgor yn nodi:" */
export const WELSH_SHARED_VERB =
  /\byn (?<verb>nodi|cymeradwyo|cefnogi|croesawu|derbyn|argymell|gofyn|cytuno)\s{0,3}:?\s*$/i;

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
