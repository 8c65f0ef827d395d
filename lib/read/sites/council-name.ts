/** Whose committee system a page belongs to, where the page around the meeting says so plainly. */
import { wordsIn } from './element-words';

/** "Westmarch County Council", "Cyngor Sir Westmarch", "Westmarch Combined Authority". */
const BODY =
  /\b(?:council|cyngor|combined authority|borough of \w+|corporation|fire authority|assembly|cynulliad)\b/i;
/** Names of no council: the product's own, or what every council is called. */
const NO_NAME =
  /^(?:the |your |our |my |full |modern |county |city |borough |district |town |local )*(?:council|cyngor|assembly)(?: (?:meetings?|website|home ?page|democracy|services?))?$|\bmodern\.?gov\b|\bagenda\b|\bcommittees? of the\b/i;
const NOISE =
  /©|\bcopyright\b|\ball rights reserved\b|\b(?:logo|crest|coat of arms|home ?page|home|website|homepage link|link to|return to|go to|hafan|democracy)\b|\b(?:19|20)\d\d\b|[()]/gi;
const LONGEST = 70;

/** `null` unless a title, a site name, a logo or a footer names a council. */
export function councilNameOf(page: Document): string | null {
  const site = page.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '';
  const logos = [
    ...page.querySelectorAll(
      'header img[alt],[class*="logo" i] img[alt],[id*="logo" i] img[alt],img[class*="logo" i],img[src*="logo" i],img[data-src*="logo" i],a[rel=home],[class*="site-name" i]',
    ),
  ];
  const feet = [...page.querySelectorAll('footer,[role=contentinfo],#footer,[class*="footer" i]')].slice(
    0,
    4,
  );
  const named = [
    site,
    ...page.title
      .split(/\s[-|–—]\s|\|/)
      .slice(1)
      .reverse(),
    ...logos.map((logo) => logo.getAttribute('alt') ?? wordsIn(logo)),
    ...feet.map((foot) => copyrightLine(wordsIn(foot))),
  ].map(clean);
  return (
    named.find(
      (name) => name.length <= LONGEST && BODY.test(name) && /^[A-Z]/.test(name) && !NO_NAME.test(name),
    ) ?? null
  );
}

/** "© 2026 Westmarch County Council. All rights reserved." → what stands after the sign. */
const copyrightLine = (words: string): string =>
  /(?:©|\bcopyright\b)[\s,]*(?<line>[^.|©]{4,90})/i.exec(words)?.groups?.line ?? '';

const clean = (words: string): string =>
  words
    .replace(NOISE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,.:–-]{1,20}|[\s,.:–-]{1,20}$/g, '');
