/** The labels on the head of an officer's report, in the words councils use for them. */

const LABELS = {
  /** "Title of report", "Subject". */
  title:
    /^(?:title(?: of (?:the )?report)?|(?:report|(?:agenda )?item) title|(?:report )?subject(?: of (?:the )?report)?|report on)$/i,
  meeting:
    /^(?:(?:name of )?(?:the )?(?:meeting|committee)|(?:report )?to|(?:final )?decision[ -]?(?:maker|taker)|(?:meeting|committee) name)$/i,
  date: /^(?:(?:meeting|committee|decision) date|date(?: of (?:the )?(?:meeting|committee|decision))?)$/i,
  /** "Report of", "Author and contact". */
  author:
    /^(?:report (?:by|of|from|authors?)|authors?(?: of (?:the )?report)?|(?:presented|submitted|prepared|written) by|by|originators?)(?: and contact| details| name)?$/i,
  /** Who answers for it, where the form names no author. */
  officer:
    /^(?:(?:lead|responsible|contact|report(?:ing)?|senior|accountable|relevant|sponsoring) (?:officers?|directors?|chief officer)|officers?(?: contact)?|(?:(?:executive|corporate|strategic|service|assistant) )?directors?|(?:lead )?head of service|chief officer)(?: and (?:contact|(?:report )?authors?)| details| name)?$/i,
  /** "Cabinet Member", "Relevant portfolio holder". */
  holder:
    /^(?:(?:lead|responsible|relevant) member|(?:relevant )?(?:cabinet|executive|lead cabinet) members?|(?:relevant |cabinet )?portfolio(?: holders?)?|executive lead)$/i,
  wards:
    /^(?:(?:electoral )?(?:wards?|divisions?)(?: or divisions?)?(?: (?:affected|involved|concerned|covered))?|affected wards?|areas? affected)$/i,
  /** "Decision type", "Is this a key decision?". */
  decision:
    /^(?:(?:decision|report) type|report for|type of (?:decision|report)|(?:is (?:this|it) a )?key decision|key\/non-key(?: decision)?)$/i,
  /** "Classification", "Public or exempt". */
  classification:
    /^(?:(?:security |report )?classification|(?:public|open|part 1) (?:or|\/) ?(?:exempt|private|part 2)|publication status|confidentiality|exempt information|exemptions?|is the report (?:exempt|confidential|open or exempt))$/i,
  purpose:
    /^(?:the )?(?:purpose(?: of (?:the |this )?report)?|purpose and summary|reasons? for (?:the |this )?(?:report|decision)|what is th(?:e|is) report about|why is this report needed)$/i,
  summary: /^(?:executive |report )?summary(?: of (?:the )?report)?$/i,
  recommendations:
    /^(?:(?:officer )?recommend(?:ations?|ed decisions?)|recommended actions?)(?: to .{3,30})?$/i,
} as const;

export type Field = keyof typeof LABELS;

const FIELDS = Object.entries(LABELS) as readonly [Field, RegExp][];
/** The longest, "Is the report open or exempt", and a number. */
const LONGEST_LABEL = 45;
/** And as printed, with every "(s)": most blocks are longer, and are not looked at. */
const LONGEST_PRINTED = 2 * LONGEST_LABEL;

/** Labels that begin no sentence: their value may follow on the same line without a colon. */
const OPENING =
  /^(?<label>report (?:by|of|from|to|authors?|title)|title of report|(?:lead|contact|responsible) officers?|(?:electoral )?wards? affected|divisions? affected|key decision|decision type|(?:meeting|committee) date|date of (?:meeting|committee)|(?:relevant )?portfolio holders?|cabinet member|executive member|classification)(?: the)?\s+/i;
/** A line of a form; what is longer, or ends like a sentence, is one. */
const LONGEST_LINE = 170;

/** What a label asks for; `null` where the words are none. "2. Ward(s) affected:" → wards. */
export function fieldNamed(words: string): Field | null {
  if (words.length > LONGEST_PRINTED) return null;
  const label = plainLabel(words);
  if (label === '' || label.length > LONGEST_LABEL) return null;
  return FIELDS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}

/** A line that begins with a label and goes on with its value: "Wards affected All", "Report by Ann Hale". */
export function fieldOpening(line: string): { readonly field: Field; readonly body: number } | null {
  const match = line.length <= LONGEST_LINE ? OPENING.exec(line) : null;
  const label = match?.groups?.label;
  if (!match || label === undefined || !/^["'(\dA-Z]/.test(line.slice(match[0].length))) return null;
  if (/[a-z)]\.$/.test(line) || line.includes(':')) return null;
  const field = fieldNamed(label);
  return field && { field, body: match[0].length };
}

/** Without number, colon, question mark and "(s)", in single spaces and small letters. */
export const plainLabel = (words: string): string =>
  words
    .replace(/\(s\)/gi, 's')
    .trim()
    .replace(/^\d{1,2}(?:\.\d{1,2})?[.)]? /, '')
    .replace(/(?<![\s:?])[\s:?]+$/, '')
    .replace(/\s+/g, ' ')
    .toLowerCase();
