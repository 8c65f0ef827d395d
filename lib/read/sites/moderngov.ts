/** A page of ModernGov → document: a meeting, or one of its items, decisions and issues. */
import type { Listing } from '@/lib/document/listing';
import type { PackDocument } from '@/lib/document/model';
import type { Detected } from '../detect';
import { metaOf } from '../detect-page';
import { type ReadBlocks, readBlocks } from '../html/blocks';
import { contentOf } from '../html/chrome';
import { documentOf } from '../html/document-of';
import type { Looks } from '../html/looks';
import { councilNameOf } from './council-name';
import { baseOf, wordsIn } from './element-words';
import { papersIn } from './listed-papers';
import { type MeetingLine, readMeetingLine } from './meeting-line';
import { type ItemRow, itemRows, listedItem } from './moderngov-items';
import { directionsFor, labelled, meetingState, VENUE } from './moderngov-page';
import { singleListing } from './moderngov-single';

export function readModerngov(
  page: Document,
  address: string,
  looks: Looks,
  kind: Detected['kind'],
): PackDocument {
  const root = page.querySelector('#modgov') ?? contentOf(page);
  const base = baseOf(page, address);
  const rows = itemRows(root);
  const reading = readBlocks(root, looks, directionsFor(root, rows));
  const listing =
    kind === 'meeting'
      ? meetingListing(page, root, base, rows, reading)
      : singleListing(page, root, base, reading);
  return documentOf(page, reading.blocks, listing);
}

function meetingListing(
  page: Document,
  root: Element,
  base: string,
  rows: readonly ItemRow[],
  reading: ReadBlocks,
): Listing {
  const line = meetingLine(page, root);
  const items = rows.flatMap((row) => listedItem(row, base, reading.blockOf(row.title)));
  const links = [...root.querySelectorAll('a[href]')].filter(
    (link) => !rows.some(({ row }) => row.contains(link)),
  );
  const papers = papersIn(links, base, () => null);
  return {
    system: 'moderngov',
    state: meetingState(root, papers, items.length, line.isCancelled),
    council: councilNameOf(page),
    committee: line.committee,
    date: line.date,
    time: line.time,
    venue: labelled(root, VENUE),
    items,
    papers,
  };
}

/** The page's own heading says what it shows; its metadata fills what that leaves out. */
function meetingLine(page: Document, root: Element): MeetingLine {
  const shown = readMeetingLine(wordsIn(root.querySelector('.mgSubTitleTxt')));
  const stated = readMeetingLine(metaOf(page, 'DC.title'));
  const titled = readMeetingLine(page.title);
  const day = /^\d{4}-\d\d-\d\d/.exec(metaOf(page, 'DC.date'))?.[0] ?? null;
  return {
    committee: shown.committee ?? stated.committee ?? titled.committee,
    date: shown.date ?? stated.date ?? day ?? titled.date,
    time: shown.time ?? stated.time ?? titled.time,
    isCancelled: shown.isCancelled || stated.isCancelled,
  };
}
