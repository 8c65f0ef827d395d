/** What a page shows of the committee system that made it, whatever its address. */
import type { Detected } from './detect';
import { looksLikeMeeting } from './looks-like-meeting';
import { MODERNGOV_SCRIPT } from './snapshot/page-snapshot';

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
    looksLikeMeeting: (address) => !isSearch(page) && looksLikeMeeting(page, address),
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
