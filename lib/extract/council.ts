/** Which council a paper is from, in the paper's own words; its web address is the last resort. */
import type { PackDocument, Span } from '@/lib/document/model';

/** "Westmarch County Council", "Telford and Wrekin Council", "Stoke-on-Trent City Council", "Isle of Marl Council". */
const COUNCIL =
  /\b(?:(?:[A-Z][a-z]+ )?(?:Isle|City|Vale|Forest|Borough|County|Riding) of (?:the )?)?(?:[A-Z][a-z']+(?:-(?:[a-z]+-)?[A-Z][a-z]+)? (?:(?:and|upon|on|in|with|under|&) )?){1,6}Council\b/g;
/** "WESTMARCH COUNTY COUNCIL" at the head of a paper. */
const CAPITALS = /\b(?<![A-Z'-])(?:[A-Z][A-Z'-]+ (?:(?:AND|UPON|ON|OF|&) )?){1,6}COUNCIL\b/g;
/** "Royal Borough of Kingston upon Thames", "London Borough of Camden". */
const BOROUGH =
  /\b(?:Royal|London|Metropolitan) Borough of [A-Z][a-z]+(?: (?:(?:and|upon|&) )?[A-Z][a-z]+){0,3}/g;
/** "City of London Corporation", "West Midlands Combined Authority", "Cyngor Sir Fynwy". */
const OTHER_BODY =
  /\b(?:City of London Corporation|(?:[A-Z][a-z]+ (?:(?:and|of) )?){1,5}Combined (?:County )?Authority|Cyngor (?:[A-Z][a-z]+ ?){1,4})/g;
/** "@westmarch.gov.uk", "www.westmarch.gov.uk", "democracy.westmarch.gov.wales": the host says whose paper it is. */
const HOST = /(?:[@/.]|\b)(?<label>[a-z][a-z0-9-]{1,40})\.gov\.(?:uk|scot|wales)\b/gi;

/** How many blocks can stand above a letterhead. */
const TOP = 6;

/** Words that begin a sentence or stand for any council, not part of a name. */
const NO_NAME =
  /^(?:(?:The|This|That|Our|Your|Its|Each|Every|Any|Full|A|An|All|In|At|By|For|From|To|Of|On|When|Where|While|With|As|If|And|But|Both|Since|Following|Leader of|Members? of|Meeting of|Minutes of|Agenda for|Mayor of|Constitution of|Cabinet|Annual|Extraordinary|Ordinary|Special) (?:the )?)+/;
const GENERIC =
  /^(?:(?:County|City|Borough|District|Metropolitan|Town|Parish|Community|Unitary|Local|Full|Cabinet|Annual|Local Government|Shadow) ?)*Council$/i;
/** Councils that are no local authority. */
const NOT_LOCAL =
  /\b(?:Research|Arts|Medical|British|Refugee|Midwifery|Reporting|Privy|Youth|Chiefs'?|Parish|Town|Care|Student|Schools?|Pupil|Children|Leaders) Council$/i;
const SUFFIX =
  /\b(?:county|city|borough|district|metropolitan|council|royal|london|unitary|of|the|and|upon|&|authority|combined|cyngor)\b/gi;

export type Council = { readonly name: string; readonly at: Span };

type Sighting = { readonly at: Span; count: number };

/** A name repeated this often, and this many times more than the next, is the one whose paper it is. */
const OFTEN = 5;
const OUTWEIGHS = 3;

/** `front`: how many blocks make the front of an agenda; 0 where the paper has none. */
export function councilOf(doc: PackDocument, front: number): Council | null {
  const host = commonHost(doc);
  const names = [...namesIn(doc)].sort(([, a], [, b]) => b.count - a.count);
  const second = names[1]?.[1].count ?? 0;
  const scored = names.map(([name, { at, count }], index) => {
    const isFront = at.block < front;
    const isHost = host !== null && fitsHost(name, host.name);
    const isLetterhead = at.block < TOP && doc.blocks[at.block]?.text.trim() === name;
    const isFrequent = index === 0 && count >= OFTEN && count >= OUTWEIGHS * second;
    const isKnown = isFront || isHost || isLetterhead || isFrequent;
    const worth = count + (isLetterhead ? 2000 : 0) + (isHost ? 1000 : 0) + (isFront ? 50 : 0);
    return { name, at, isKnown, worth };
  });
  const [best] = scored.filter(({ isKnown }) => isKnown).sort((a, b) => b.worth - a.worth);
  if (best) return { name: best.name, at: best.at };
  return host && { ...host, name: host.address };
}

/** Every council named, where it is first named, and how often. */
function namesIn({ blocks }: PackDocument): ReadonlyMap<string, Sighting> {
  const names = new Map<string, Sighting>();
  blocks.forEach(({ text }, block) => {
    for (const match of [COUNCIL, CAPITALS, BOROUGH, OTHER_BODY].flatMap((pattern) => [
      ...text.matchAll(pattern),
    ])) {
      const name = match[0].replace(NO_NAME, '').trim();
      if (GENERIC.test(name) || NOT_LOCAL.test(name) || name === 'Council') continue;
      const start = match.index + match[0].indexOf(name);
      const known = names.get(name);
      if (known) known.count++;
      else names.set(name, { at: { block, start, end: start + name.length }, count: 1 });
    }
  });
  return names;
}

/** The council host named most often, where it is first named; a single national host says nothing. */
function commonHost({ blocks }: PackDocument): (Council & { readonly address: string }) | null {
  const hosts = new Map<string, Sighting & { readonly address: string }>();
  blocks.forEach(({ text }, block) => {
    for (const match of text.matchAll(HOST)) {
      const label = match.groups?.label?.toLowerCase() ?? '';
      const address = match[0].replace(/^[@/.]/, '');
      const start = match.index + match[0].length - address.length;
      const known = hosts.get(label);
      if (known) known.count++;
      else hosts.set(label, { at: { block, start, end: start + address.length }, count: 1, address });
    }
  });
  const [best] = [...hosts]
    .filter(([label]) => !NATIONAL.has(label))
    .sort(([, a], [, b]) => b.count - a.count);
  return best ? { name: best[0], at: best[1].at, address: best[1].address } : null;
}

/** Hosts of government at large. */
const NATIONAL = new Set([
  'www',
  'assets',
  'publishing',
  'service',
  'ofsted',
  'education',
  'ons',
  'local',
  'legislation',
]);

/** "herefordshire" fits "Herefordshire Council", "rbk" fits "Royal Borough of Kingston". */
function fitsHost(name: string, label: string): boolean {
  const host = label.replace(/[^a-z]/g, '').replace(/(?:council|cc|bc|dc)$/, '');
  const short = name
    .replace(SUFFIX, '')
    .replace(/[^a-z]/gi, '')
    .toLowerCase();
  const initials = name
    .replace(/\b(?:of|the|and|upon)\b/g, '')
    .match(/\b[A-Z]/g)
    ?.join('')
    .toLowerCase();
  return (
    host.length >= 3 &&
    short.length >= 3 &&
    (host.includes(short) || short.includes(host) || initials === label)
  );
}
