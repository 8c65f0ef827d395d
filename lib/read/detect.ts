/**
 * Is this page a council meeting's, and which? By address and by what the page
 * holds, never by a list of hosts: councils move theirs. The rules follow
 * section 6 of the survey of committee systems.
 */
import { pageSigns } from './detect-page';

export type Detected = {
  readonly system: 'moderngov' | 'cmis' | 'generic' | null;
  /** `null`: not a council meeting page. */
  readonly kind: 'meeting' | 'item' | 'decision' | 'issue' | 'paper' | 'index' | null;
  /** `system|host|basePath|id`, "moderngov|democracy.example.gov.uk|/|1234". */
  readonly meetingKey: string | null;
  /** Whether the page may be acted on without asking; a look-alike never may. */
  readonly certain: boolean;
};

const NOTHING: Detected = { system: null, kind: null, meetingKey: null, certain: false };

/** A page of ModernGov: its file's name in small letters, and the parameter that must be a number. */
const MODERNGOV_PAGES: Readonly<
  Record<string, { kind: Detected['kind']; ids: readonly string[]; isMeeting?: true }>
> = {
  'ielistdocuments.aspx': { kind: 'meeting', ids: ['mid', 'meetingid'], isMeeting: true },
  // Meetings brought over from an older system.
  'celistdocuments.aspx': { kind: 'meeting', ids: ['mid', 'meetingid'], isMeeting: true },
  'mgai.aspx': { kind: 'item', ids: ['id'] },
  'ieissuedetails.aspx': { kind: 'issue', ids: ['iid'] },
  'mgissuehistoryhome.aspx': { kind: 'issue', ids: ['iid'] },
  'mgdecisiondetails.aspx': { kind: 'issue', ids: ['iid'] },
  'iedecisiondetails.aspx': { kind: 'decision', ids: ['id', 'aiid'] },
  'mgdelegateddecisions.aspx': { kind: 'decision', ids: [] },
  'mgconvert2pdf.aspx': { kind: 'paper', ids: ['id'] },
  'mgchoosedocpack.aspx': { kind: 'paper', ids: ['id'] },
  'ielistmeetings.aspx': { kind: 'index', ids: ['cid', 'committeeid'] },
  'mgcommitteedetails.aspx': { kind: 'index', ids: ['id'] },
};

/** "/moderngov/ieListDocuments.aspx" → base "/moderngov/". */
const MODERNGOV_PATH = /^(?<base>\/(?:[^/]+\/)*)(?<page>[a-z0-9]+\.aspx)$/i;
/** "/documents/s4711/Report.pdf", "/documents/g12/Public reports pack.pdf". */
const MODERNGOV_PAPER = /\/documents\/[a-z]\d+\//i;
/** "/live/Meetingscalendar/tabid/70/ctl/ViewMeetingPublic/mid/397/Meeting/260/…" → base "/live/", id 260. */
const CMIS_MEETING =
  /^(?<base>\/(?:[^/]+\/)*?)(?:[^/]+\/)?(?:tabid\/\d+\/)?ctl\/ViewMeetingPublic\/mid\/\d+\/Meeting\/(?<id>\d+)(?:\/|$)/i;
const CMIS_PAPER = /\/Document\.ashx$/i;
/** How the first parameter of every CMIS document begins; its value is opaque. */
const CMIS_PAPER_PARAMETER = 'czjkcaeai5tufl1dtl2ue4znrbcoshgo';

/** By its shape alone: no page is asked for, and no list of hosts. */
export function detectAddress(address: string): Detected {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url || !/^https?:$/.test(url.protocol)) return NOTHING;
  return moderngov(url) ?? cmis(url) ?? NOTHING;
}

/** The same, having seen the page: what the address promises is confirmed, what it hides is found. */
export function detectPage(page: Document, address: string): Detected {
  const byAddress = detectAddress(address);
  const signs = pageSigns(page);
  if (byAddress.kind !== null) {
    const isConfirmed = byAddress.kind === 'paper' || signs.systems.includes(byAddress.system);
    const meetingKey = byAddress.meetingKey ?? keyOfMeeting(signs.meetingLinks, address);
    return { ...byAddress, meetingKey, certain: isConfirmed };
  }
  if (signs.meetingSystem !== null) {
    const meetingKey = keyOfMeeting(signs.ownLinks, address);
    return { system: signs.meetingSystem, kind: 'meeting', meetingKey, certain: true };
  }
  return signs.looksLikeMeeting(address)
    ? { system: 'generic', kind: 'meeting', meetingKey: null, certain: false }
    : NOTHING;
}

/** The one meeting that links of a page lead to; `null` where they lead to several. */
function keyOfMeeting(links: readonly string[], address: string): string | null {
  const keys = links.map((link) =>
    URL.canParse(link, address) ? detectAddress(new URL(link, address).href).meetingKey : null,
  );
  const [first = null, ...others] = new Set(keys.filter((key) => key !== null));
  return others.length === 0 ? first : null;
}

function moderngov(url: URL): Detected | null {
  const { base = '/', page = '' } = MODERNGOV_PATH.exec(url.pathname)?.groups ?? {};
  const known = MODERNGOV_PAGES[page.toLowerCase()];
  if (known) {
    const id = known.ids.map((name) => parameter(url, name)).find((value) => /^\d+$/.test(value ?? ''));
    if (id === undefined && known.ids.length > 0) return null;
    const meetingKey = known.isMeeting && id ? keyFor('moderngov', url, base, id) : null;
    return { system: 'moderngov', kind: known.kind, meetingKey, certain: true };
  }
  const isPaper = MODERNGOV_PAPER.test(url.pathname);
  return isPaper ? { system: 'moderngov', kind: 'paper', meetingKey: null, certain: true } : null;
}

function cmis(url: URL): Detected | null {
  const { base, id } = CMIS_MEETING.exec(url.pathname)?.groups ?? {};
  if (base !== undefined && id !== undefined) {
    return { system: 'cmis', kind: 'meeting', meetingKey: keyFor('cmis', url, base, id), certain: true };
  }
  const [first = ''] = parameters(url)[0] ?? [];
  const isPaper = CMIS_PAPER.test(url.pathname) && first.toLowerCase().startsWith(CMIS_PAPER_PARAMETER);
  return isPaper ? { system: 'cmis', kind: 'paper', meetingKey: null, certain: true } : null;
}

/** Windows servers do not tell letter cases apart, so two spellings are one meeting. */
const keyFor = (system: 'moderngov' | 'cmis', url: URL, base: string, id: string): string =>
  `${system}|${url.host.toLowerCase()}|${base.toLowerCase()}|${Number(id)}`;

const parameter = (url: URL, name: string): string | null =>
  parameters(url)
    .find(([key]) => key.toLowerCase() === name)?.[1]
    .trim() ?? null;

/** In a page's script Firefox lets nobody loop over `searchParams`. */
function parameters({ searchParams }: URL): readonly (readonly [name: string, value: string])[] {
  const found: [string, string][] = [];
  searchParams.forEach((value, name) => {
    found.push([name, value]);
  });
  return found;
}
