/** A council's own meeting page, of no known system → document. All it says is read as it looks. */
import { findDates } from '@/lib/document/dates';
import { readFront } from '@/lib/document/front';
import type { PageState } from '@/lib/document/listing';
import type { PackDocument } from '@/lib/document/model';
import { readBlocks } from '../html/blocks';
import { contentOf } from '../html/chrome';
import { documentOf } from '../html/document-of';
import type { Looks } from '../html/looks';
import { councilNameOf } from './council-name';
import { baseOf, wordsIn } from './element-words';
import { papersIn } from './listed-papers';
import { dateIn, readMeetingLine, timeIn } from './meeting-line';
import { directionsFor, listedItems, numberedLines } from './numbered-lines';

/** How far down a page its meeting's day may stand. */
const TOP = 12;
/** "Agenda, Scrutiny Board" and "Scrutiny Board: minutes" → "Scrutiny Board". */
const KIND_OF_PAGE =
  /^(?:draft )?(?:agenda|minutes)\b(?: and minutes)?[\s,:–-]*(?:of|for)?\s*|[\s,:–-]{0,8}\b(?:agenda|minutes)(?: and (?:minutes|reports?))?[\s,:–-]{0,8}$/gi;
/** "Agendas, reports and minutes", "Meeting details", "Committee papers": a part of the site, or any meeting's page. */
const NO_NAME =
  /^(?:(?:committees?|meetings?|agendas?|minutes|reports?|papers|documents?|decisions?|details|and|&)(?:[\s,:–-]+|$))+$/i;
/** What is named after many agendas says of none of its pages what it is. */
const MANY = /\bagendas\b/i;
/** "Minutes: read the minutes", "Minutes of meeting of the Council held in …". */
const BEGINS_MINUTES = /^(?:draft |unconfirmed )?minutes(?::| of (?:the |an? )?(?:\w+ )?meeting\b)/i;

export function readGeneric(page: Document, address: string, looks: Looks): PackDocument {
  const root = contentOf(page);
  const base = baseOf(page, address);
  const lines = numberedLines(root);
  const { blocks, blockOf } = readBlocks(root, looks, directionsFor(lines));
  const items = listedItems(lines, base, blockOf);
  const links = [...root.querySelectorAll('a[href]')].filter(
    (link) => !lines.some(({ element }) => element.contains(link)),
  );
  const heading = wordsIn(page.querySelector('h1')) || page.title;
  const top = blocks.slice(0, TOP).map(({ text }) => text);
  const dated = [heading, page.title, ...top].find((text) => dateIn(text) !== null) ?? '';
  const day = dateIn(dated);
  const venue = top.map((text) => /^(?:venue|place|location): ?(?<venue>.+)$/i.exec(text)?.groups?.venue);
  const times = [
    dated.slice(day?.end ?? 0),
    ...top.filter((text) => /^time\b/i.test(text)),
    ...top.flatMap((text) =>
      findDates(text).flatMap(({ date, end }) => (date === day?.date ? text.slice(end) : [])),
    ),
  ];
  return documentOf(page, blocks, {
    system: 'generic',
    state: stateOf([heading, ...page.title.split('|')], top),
    council: councilNameOf(page),
    committee:
      committeeIn(heading) ?? readFront(documentOf(page, blocks, null), TOP).committee?.value ?? null,
    date: day?.date ?? null,
    time: times.map(timeIn).find((time) => time !== null) ?? null,
    venue: venue.find((words) => words !== undefined) ?? null,
    items,
    papers: papersIn(links, base, () => null),
  });
}

function committeeIn(heading: string): string | null {
  if (NO_NAME.test(heading) || MANY.test(heading)) return null;
  return (readMeetingLine(heading).committee ?? '').replace(KIND_OF_PAGE, '').trim() || null;
}

function stateOf(titles: readonly string[], top: readonly string[]): PageState {
  const own = titles.filter((title) => !MANY.test(title));
  const said = [...own, ...top.filter((text) => BEGINS_MINUTES.test(text))].join(' ');
  if (!/\b(?:minutes|cofnodion)\b/i.test(said)) return 'agenda';
  return /\bdraft\b/i.test(said) ? 'draft-minutes' : 'minutes';
}
