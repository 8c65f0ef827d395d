/** The words of Welsh trackers: what their columns and tables are called, where a row stands, of what kind it is, what leads to its parts. */

/** Column names that only a table of decisions has: "Argymhelliad", "Penderfyniadau", "Cais am wybodaeth". */
export const WELSH_DECIDED =
  /\b(?:argymhell(?:iad|ion)|penderfyniad(?:au)?|penderfynwyd|cais|ceisiadau|gofynnwyd amdan\p{L}{1,5}|ymrwymiad(?:au)?)(?!\p{L})/iu;
/** "Dyddiad y penderfyniad", "Rhif yr argymhelliad", "Ymateb y Cabinet i'r argymhelliad": about it, not it. */
export const WELSH_ABOUT_IT =
  /\b(?:dyddiad|rhif|cyf|cyfeirnod|statws|math|perchennog|ymateb(?:ion)?|cynnydd|diweddariad|gwneuthurwr)\b|\bpenderfyniad (?:y |yr )?(?:cabinet|g?weithrediaeth|pwyllgor gwaith|aelod cabinet)\b/i;
/** "Diweddarwyd", "Dyddiad diweddaru", "Gwneuthurwr y penderfyniad": nothing that is followed up. */
export const WELSH_ASIDE =
  /^(?:diweddarwyd|dosbarthwyd|tynnwyd)(?: ddiwethaf)?$|^dyddiad (?:y )?(?:diweddaru|diweddariad)\b|\bgwneuthurwr\b/i;

export const WELSH_COLUMNS = {
  category: /^math\b|\bcategori\b/i,
  due: /(?<!\byn )\berbyn\b|\bdyddiad (?:cau|targed|cwblhau|gorffen|gweithredu|terfynol|disgwyliedig)\b|\bterfyn amser\b|\bamserlen\b/i,
  owner:
    /\b(?:cyfrifol(?:deb)?|perchennog|swyddog(?:ion)?|arweiniol|arweinydd|portffolio|aelod (?:o'r )?cabinet|[pb]wy)\b/i,
  status: /\b(?:statws|cwblhawyd|g?wblhawyd|cyflawnwyd|cag|cog)\b|\bwedi['’][iu] (?:g|ch?)wblhau\b/i,
  text: /\bcam(?:au)?\b(?!(?: gweithredu)? (?:a (?:gymerwyd|gwblhawyd|gyflawnwyd|wnaed)|hyd yma)\b)|^gweithred(?:u|oedd)?$|\btasg(?:au)?\b/i,
  response:
    /\b(?:ymateb(?:ion)?|diweddariad(?:au)?|ddiweddaraf|cynnydd|canlyniad(?:au)?|sylw(?:adau)?|adborth|sefyllfa|cam(?:au)?|(?<!dyddiad (?:y )?)penderfyniad(?:au)?)\b/i,
  minute: /^(?:rhif )?(?:y )?cofnod(?: rhif)?\.?$/i,
  meeting: /\b(?:cyfarfod|cofnod|codwyd|dyddiad)\b/i,
  item: /\b(?:eitem|pwnc|testun|adroddiad|maes|mater|teitl|agenda)\b/i,
} as const;

/** "Traciwr Camau Gweithredu", "Cofnod gweithredu", "Camau sy'n weddill", "Materion yn codi": a committee's own. */
export const WELSH_TRACKER_TITLE =
  /\b(?:tracio|traciwr|olrhain|olrheiniwr|cofnod gweithredu|log gweithredu|taflen weithredu|(?:log|rhestr|taflen|cofrestr|diweddariad ar)(?: o| y| yr)? [cg]amau|[cg]amau (?:gweithredu )?(?:sy['’]n weddill|heb eu cwblhau|yn codi|o['’]r cyfarfod|o gyfarfod|blaenorol)|materion (?:sy['’]n|yn) codi|monitro (?:argymhellion|penderfyniadau))/i;

/** "fel ar 24 Tachwedd 2026", "diweddarwyd 3 Mai 2027": the day of a table, not of what is in it. */
export const WELSH_DAY_OF_TABLE = /\b(?:fel (?:ar|y mae|yr oedd)|diweddarwyd)\b/i;

/** "Gwybodaeth y gofynnwyd amdani", "Ceisiadau": its column asks for information. */
export const WELSH_ASKED_FOR = /\b(?:g?wybodaeth|cais|ceisiadau)\b/i;

/** "PENDERFYNWYD:", "Penderfynodd y Pwyllgor:", "y canlynol:" lead to parts. */
export const WELSH_OPENS_PARTS =
  /^(?:penderfynwyd|cytunwyd|argymhellwyd)\b|\b(?:pwyllgor|panel|bwrdd|cabinet|cyngor|canlynol|ganlyn|argymhellion|y dylid|bod)[\s:–-]*$/i;
/** Nothing but an opening of the rows below. */
export const WELSH_ONLY_OPENS =
  /^(?:(?:penderfynwyd|cytunwyd|argymhellwyd)(?: yn unfrydol)?|(?:penderfynodd|cytunodd|argymhellodd) y pwyllgor)(?: (?:bod|y dylid))? ?:$/i;

/** "Cais am wybodaeth", "Awgrym", "Penderfyniad", "Cam gweithredu". */
export const WELSH_CATEGORIES = {
  'information request': /\b(?:g?wybodaeth|briffio)\b|^cais\b/i,
  suggestion: /\bawgrym(?:iad)?\b/i,
  recommendation: /\bargymhelliad\b/i,
  'committee decision': /\bpenderfyniad\b/i,
  'committee action': /\bcam(?:au)?\b/i,
} as const;

/** "wedi'i", "wedi ei", "wedi'u": of one thing or of several. */
const HAS_BEEN = "wedi(?:['’][iu]| e[iu]| cael e[iu])?";
const begins = (words: string) => new RegExp(String.raw`^(?:${words})(?!\p{L})`, 'iu');

/** What is done in part is not done: it comes first. */
const STATES = [
  // "Wedi'i gwblhau'n rhannol", "Yn rhannol gyflawn"
  ['in progress', /^[^.;]{0,30}\brhannol(?!\p{L})/iu],
  // "Wedi'i gwblhau", "Wedi'u cyflawni", "Cwblhawyd ym mis Mai", "Ar gau"
  [
    'completed',
    begins(
      `${HAS_BEEN} (?:(?:g|ch?)(?:wblhau|yflawni|au)|g?weithredu|g?orffen|rh?oi ar waith)|(?:cwblha|cyflawn|gweithred|cae|gorffenn)wyd|ar gau|cyflawn|gorffenedig|(?:cwblhau|ydyw?)$`,
    ),
  ],
  // "Ar y gweill", "Yn parhau", "Wedi dechrau", "Yn aros am ddata"
  [
    'in progress',
    begins(
      `ar y gweill|ar waith|ar y trywydd|ar agor|agored|parhaus|yn parhau|yn mynd rhagd\\p{L}{1,3}|${HAS_BEEN} (?:dd?echrau|[cg]ychwyn|oedi)|(?:yn )?(?:aros|disgwyl) am|yn disgwyl`,
    ),
  ],
  // "Heb ddechrau", "Heb ei gychwyn eto", "Nid yw wedi dechrau", "Yn weddill"
  [
    'not started',
    begins(
      `(?:heb(?: e[iu])?|(?:nid yw|ddim)(?: eto)? wedi(?:['’][iu])?|eto i|i['’]w) (?:dd?echrau|[cg]ychwyn)|yn weddill`,
    ),
  ],
  // "Tynnwyd yn ôl", "Wedi'i dynnu'n ôl", "Nid oes ei angen mwyach"
  [
    'withdrawn',
    begins(
      `(?:tynnwyd|${HAS_BEEN} (?:dynnu|th?ynnu))(?: yn|['’]n) ôl|(?:ddim|nid oes) (?:ei )?angen mwyach|ddim yn berthnasol (?:mwyach|bellach)|canslwyd|diddymwyd|disodlwyd|${HAS_BEEN} (?:ganslo|ddiddymu|ddisodli)`,
    ),
  ],
] as const;

/** "Ar y gweill" → in progress; other words → `null`. */
export const welshStatusOf = (printed: string) =>
  STATES.find(([, pattern]) => pattern.test(printed))?.[0] ?? null;
