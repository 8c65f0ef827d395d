/** Whether the page of a council is a meeting's, though no committee system made it: by what meetings have and their lists have not. */
import { findDates } from '@/lib/document/dates';
import { leadingItemNumber } from '@/lib/document/item-number';
import { isInTrail } from './html/chrome';
import { wordsIn } from './sites/element-words';
import { textNodes } from './text-nodes';

const COUNCIL_HOST = /\.(?:gov\.uk|gov\.scot|gov\.wales|llyw\.cymru)$/i;
const FEWEST_SIGNS = 3;
const FEWEST_ITEMS = 3;
/** A meeting has its own day, and the day of the one before. */
const FEWEST_DAYS = 3;
const LONGEST_LOOKED_AT = 60_000;

/** Three of five signs on a council's host: enough to ask the member, never to act. */
export function looksLikeMeeting(page: Document, address: string): boolean {
  if (!URL.canParse(address) || !COUNCIL_HOST.test(new URL(address).hostname)) return false;
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
