/**
 * What a regular expression repeats, as text that can be repeated: from "\bfor (?<who>[a-z ]+) of$" comes "for a", and
 * much of it is what the expression would look through again and again.
 */

type Term = {
  /** As written, without its quantifier. */
  readonly source: string;
  readonly kind: 'signs' | 'group' | 'nothing';
  readonly choices: readonly (readonly Term[])[];
  /** May match many times. */
  readonly isMany: boolean;
  readonly isOptional: boolean;
};

/** Signs of every sort that papers have; an expression looks for some of them. */
const SIGNS = [...'a1 A.-,(s£%–:;)/|"\'’“”&<>=+*_#@[]{}\\\t\n\u00a0é²•'];
const MOST_SAMPLES = 3;
/** As many as an author would write to say "many". */
const MANY = 10;

/** Pieces worth repeating, the shortest first; each stands alone or after what comes before it. */
export function pumpsOf({ source, flags }: RegExp): readonly string[] {
  const sampleFlags = flags.replaceAll(/[gy]/g, '');
  const pumps = new Set<string>();
  const walk = (terms: readonly Term[], before: string): string => {
    let sample = before;
    for (const term of terms) {
      const bodies = samplesOf(term, sampleFlags);
      if (term.isMany) {
        for (const body of bodies) for (const pump of [body, sample + body, sample]) pumps.add(pump);
      }
      for (const choice of term.choices) walk(choice, sample);
      if (!term.isOptional) sample += bodies[0] ?? '';
    }
    pumps.add(sample);
    return sample;
  };
  for (const choice of parse(source)) walk(choice, '');
  pumps.delete('');
  return [...pumps].toSorted((one, other) => one.length - other.length);
}

function samplesOf({ source, kind, choices }: Term, flags: string): readonly string[] {
  if (kind === 'nothing') return [''];
  if (kind === 'group') {
    return choices
      .slice(0, MOST_SAMPLES)
      .map((terms) =>
        terms.map((term) => (term.isOptional ? '' : (samplesOf(term, flags)[0] ?? ''))).join(''),
      );
  }
  if (/^[^\\.[]$/u.test(source)) return [source];
  const one = new RegExp(`^(?:${source})$`, flags);
  const own = [...source.replaceAll(/\\[dDwWsSbBpPkux]/g, '')].filter((sign) => !'[]^\\'.includes(sign));
  return [...new Set([...SIGNS, ...own])].filter((sign) => one.test(sign)).slice(0, MOST_SAMPLES);
}

const ESCAPE = /\\(?:u\{[0-9a-f]+\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[pP]\{[^}]*\}|k<[^>]*>|c[A-Z]|\d+|.)/iuy;
const CLASS = /\[(?:[^\]\\]|\\.)*\]/uy;
const OPENING = /\((?:\?(?:<(?![=!])[^>]+>|[:=!]|<[=!]))?/uy;
const QUANTIFIER = /(?:[*+?]|\{(?<least>\d+)(?:,(?<most>\d*))?\})\??/uy;

function parse(source: string): readonly (readonly Term[])[] {
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(source);
    if (found) at += found[0].length;
    return found;
  };
  const choices = (): readonly (readonly Term[])[] => {
    const all: Term[][] = [[]];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at += 1;
        all.push([]);
      } else all.at(-1)?.push(term());
    }
    return all;
  };
  const term = (): Term => {
    const from = at;
    const opening = take(OPENING)?.[0];
    const inside = opening === undefined ? [] : choices();
    if (opening !== undefined) at += 1;
    else if (!take(ESCAPE) && !take(CLASS)) at += (source.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    const own = source.slice(from, at);
    const quantifier = take(QUANTIFIER);
    const [signs = ''] = quantifier ?? [];
    const { least, most } = quantifier?.groups ?? {};
    const upTo = most === undefined ? Number(least ?? 1) : most === '' ? MANY : Number(most);
    const isNothing = /^(?:[$^]|\\[bB]|\\k.*|\\[1-9])$/.test(own) || /^\(\?<?[=!]/.test(own);
    return {
      source: own,
      kind: isNothing ? 'nothing' : opening === undefined ? 'signs' : 'group',
      choices: inside,
      isMany: /^[*+]/.test(signs) || upTo >= MANY,
      isOptional: /^[*?]/.test(signs) || least === '0',
    };
  };
  return choices();
}
