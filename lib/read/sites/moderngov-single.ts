/** A page of one agenda item, decision or issue → the one item it is about. */
import type { Listing } from '@/lib/document/listing';
import type { ReadBlocks } from '../html/blocks';
import { councilNameOf } from './council-name';
import { wordsIn } from './element-words';
import { isMarkedExempt, papersIn } from './listed-papers';
import { dateIn, type MeetingLine, readMeetingLine } from './meeting-line';
import { labelled, recordedState } from './moderngov-page';

/** "Decision Maker:", "Y sawl sy'n gwneud penderfyniad :". */
const DECISION_MAKER = /^decision maker|^gwneuthurwr|^y sawl sy['’]n gwneud/i;
const DECIDED_ON = /^date of decision|^dyddiad y penderfyniad/i;
/** "Meeting of Scrutiny Committee, Tuesday, 24th November, 2026 10.30 am (Item 38.)" */
const ITEM_NOTE = /\((?:item|eitem) (?<number>[^\s)]{1,12}?)\.?\)/i;
const APPENDIX = /\b(?:appendi|annex|atodiad)/i;
/** "Agenda item - Work programme" → what stands after the kind of page. */
const KIND_OF_PAGE =
  /^(?:agenda item|decision|decision details|issue(?: - (?:meetings|decisions))?|eitem (?:ar yr )?agenda|manylion y penderfyniad|mater - (?:cyfarfodydd|penderfyniadau))\s[-–]\s/i;

export function singleListing(page: Document, root: Element, base: string, { blockOf }: ReadBlocks): Listing {
  const heading = root.querySelector('.mgSubTitleTxt');
  const title = (wordsIn(heading) || page.title.trim()).replace(KIND_OF_PAGE, '');
  const meeting = meetingOf(root);
  const papers = papersIn([...root.querySelectorAll('a[href]')], base, (link) =>
    link.closest('.mgBulletList') && !APPENDIX.test(wordsIn(link)) ? 'report' : null,
  );
  const item = {
    number: meeting?.number ?? '',
    title,
    block: (heading && blockOf(heading)) ?? 0,
    papers,
    isExempt: isMarkedExempt(title),
    continuesAt: null,
  };
  return {
    system: 'moderngov',
    state: recordedState(root),
    council: councilNameOf(page),
    committee: meeting?.committee ?? labelled(root, DECISION_MAKER),
    date: meeting?.date ?? dateIn(labelled(root, DECIDED_ON) ?? '')?.date ?? null,
    time: meeting?.time ?? null,
    venue: null,
    items: title === '' ? [] : [item],
    papers: [],
  };
}

/** The one meeting the page links to; an issue's page links to several, and then it is none. */
function meetingOf(root: Element): (MeetingLine & { readonly number: string }) | null {
  const links = [...root.querySelectorAll('a[href*="ListDocuments.aspx" i]')];
  const meetings = links.map((link) => wordsIn(link)).filter((words) => dateIn(words) !== null);
  const [only, ...others] = new Set(meetings);
  if (only === undefined || others.length > 0) return null;
  const number = ITEM_NOTE.exec(only)?.groups?.number ?? '';
  // "19/10/2026 - Policy Committee" or "Meeting of Policy Committee, Monday, 19th October, 2026".
  const dayFirst = /^[\d/]{8,10} - (?<committee>.+)$/.exec(only)?.groups?.committee;
  const line = readMeetingLine(only);
  return { ...line, committee: dayFirst ?? line.committee, number };
}
