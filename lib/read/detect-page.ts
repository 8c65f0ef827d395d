/** What a page shows of the committee system that made it, whatever its address. */
import { findDates } from '@/lib/document/dates';
import { leadingItemNumber } from '@/lib/document/item-number';
import type { Detected } from './detect';
import { isInTrail } from './html/chrome';
import { wordsIn } from './sites/element-words';
import { MODERNGOV_SCRIPT } from './snapshot/page-snapshot';
import { textNodes } from './text-nodes';

export type PageSigns = {
  /** Systems that the page is a page of. */
  readonly systems: readonly Detected['system'][];
  /** The system, where the page is a meeting's own. */
  readonly meetingSystem: 'moderngov' | 'cmis' | null;
  /** Links to the meeting that an item or a decision belongs to. */
  readonly meetingLinks: readonly string[];
  /** Links that a meeting's page has to itself. */
  readonly ownLinks: readonly string[];
  readonly looksLikeMeeting: (address: string) => boolean;
};

export function pageSigns(page: Document): PageSigns {
  const isModerngov =
    page.querySelector('#modgov,.mgMainTitleTxt,.mgSubTitleTxt') !== null || hasScriptOf(page);
  const isModerngovMeeting =
    isModerngov &&
    !isSearch(page) &&
    (page.querySelector('#mgItemTable,table.mgItemTable') !== null ||
      /^Agenda for /i.test(metaOf(page, 'DC.title')));
  const isCmisMeeting =
    page.querySelector('[id*="_ViewMeetingPublic_"],.ModCMISMeetingsC .Value.DateTime') !== null;
  const isCmis = isCmisMeeting || page.querySelector('.ModCMISMeetingsC') !== null;
  return {
    systems: [...(isModerngov ? (['moderngov'] as const) : []), ...(isCmis ? (['cmis'] as const) : [])],
    meetingSystem: isModerngovMeeting ? 'moderngov' : isCmisMeeting ? 'cmis' : null,
    meetingLinks: hrefs(page, '#modgov a[href*="ListDocuments.aspx" i]'),
    ownLinks: hrefs(page, 'link[rel=canonical],meta[property="og:url"]'),
    looksLikeMeeting: (address) => looksLikeMeeting(page, address),
  };
}

/** Its content, trimmed; empty where there is no such `<meta>`. */
export const metaOf = (page: Document, name: string): string =>
  page.querySelector(`meta[name="${name}" i]`)?.getAttribute('content')?.trim() ?? '';

const hrefs = (page: Document, selector: string): readonly string[] =>
  [...page.querySelectorAll(selector)].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('content') ?? '',
  );

const hasScriptOf = (page: Document): boolean =>
  [...page.scripts].some(({ textContent }) => textContent?.includes(MODERNGOV_SCRIPT) ?? false);

/** Lists of search hits are built of the same parts as a meeting. A search box around the page is none. */
const isSearch = (page: Document): boolean =>
  [...page.querySelectorAll('form[action*="SearchResults" i],form[action*="DocSearch" i]')].some(
    (form) => form.closest('#modgov') !== null || page.querySelector('#modgov') === null,
  ) || /^search results/i.test(page.title.trim());

const COUNCIL_HOST = /\.(?:gov\.uk|gov\.scot|gov\.wales|llyw\.cymru)$/i;
const FEWEST_SIGNS = 3;
const FEWEST_ITEMS = 3;
/** A meeting has its own day, and the day of the one before. */
const FEWEST_DAYS = 3;
const LONGEST_LOOKED_AT = 60_000;

/** Three of five signs on a council's host: enough to ask the member, never to act. */
function looksLikeMeeting(page: Document, address: string): boolean {
  if (!URL.canParse(address) || !COUNCIL_HOST.test(new URL(address).hostname) || isSearch(page)) return false;
  const content = page.querySelector('main,[role=main],article') ?? page.body;
  const text = textOf(content).slice(0, LONGEST_LOOKED_AT);
  const title = `${page.title} ${page.querySelector('h1')?.textContent ?? ''}`;
  const hasItems = countNumberedItems(content) >= FEWEST_ITEMS;
  const hasBusiness =
    /\bapologies\b/i.test(text) &&
    /\bdeclarations? of (?:\w+ )?interests?\b/i.test(text) &&
    /\bminutes\b/i.test(text);
  const signs = [
    /\b(?:agenda|minutes|rhaglen|cofnodion)\b/i.test(title),
    findDates(`${title} ${text.slice(0, 3000)}`).length > 0,
    hasItems,
    hasBusiness,
    countSizedPapers(content) > 0,
  ];
  const isList = !hasItems && !hasBusiness && countDays(content) >= FEWEST_DAYS;
  return !isList && signs.filter(Boolean).length >= FEWEST_SIGNS;
}

/** `textContent` would run the last word of a paragraph into the first of the next. */
const textOf = (content: Element): string =>
  textNodes(content)
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .replace(/\s+/g, ' ');

const LINES = 'p,li,h2,h3,h4,tr';
const BEGINNING = 300;

/** "1. Apologies", "Item 05": rows and items that begin with a number. Days do not, nor do rows of links. */
const countNumberedItems = (content: Element): number =>
  [...content.querySelectorAll(`${LINES},a`)].filter((element) => {
    if (isInTrail(element) || (element.tagName === 'A' && element.closest(LINES) !== null)) return false;
    const words = beginningOf(element);
    const isCounted = element.matches('ol > li') && findDates(words)[0]?.start !== 0;
    return isCounted || leadingItemNumber(words) !== null;
  }).length;

/** The days that lines begin with and links name: a list of meetings has many. */
const countDays = (content: Element): number =>
  new Set(
    [...content.querySelectorAll(`${LINES},a[href]`)].flatMap((element) => {
      const [first] = findDates(beginningOf(element));
      return first && (first.start === 0 || element.tagName === 'A') ? [first.date] : [];
    }),
  ).size;

const beginningOf = (element: Element): string => wordsIn(element).slice(0, BEGINNING);

const countSizedPapers = (content: Element): number =>
  [...content.querySelectorAll('a[href]')].filter((link) => {
    const words = `${link.textContent} ${link.parentElement?.textContent?.slice(0, 300) ?? ''}`;
    return /\bpdf\b|\.pdf/i.test(`${words} ${link.getAttribute('href')}`) && /\d\s?[km]b\b/i.test(words);
  }).length;
