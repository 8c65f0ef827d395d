/** What the sample council serves at which address. Paths are below `public/sample/`. */
import type { Part } from './parts';

export const HOST = 'democracy.westmarch.gov.uk';

const MEETING = '24th-Nov-2026 10.30 Children and Families Scrutiny Committee';

export const PACK_NAME = `Public reports pack ${MEETING}`;
export const FRONTSHEET_NAME = `Agenda frontsheet ${MEETING}`;
export const SUPPLEMENT_NAME = `Supplement 1 Fostering sufficiency strategy ${MEETING}`;

export const packPath = (name: string): string => `documents/g2044/${name}.pdf`;

export const MINUTES_PATH =
  'documents/g2027/Printed draft minutes 22nd-Sep-2026 10.30 Children and Families Scrutiny Committee.pdf';

const COMMITTEE = '10.30 Children and Families Scrutiny Committee';

export const SEPTEMBER_PATH = `documents/g2027/Public reports pack 22nd-Sep-2026 ${COMMITTEE}.pdf`;
export const JANUARY_PATH = `documents/g2061/Public reports pack 19th-Jan-2027 ${COMMITTEE}.pdf`;
export const EXECUTIVE_PATH = 'documents/g2055/Printed minutes 10th-Dec-2026 11.00 Executive.pdf';

/** Not of the council's site: only tests read it. */
export const PLANTED_PATH = '../../tests/sample/planted.pdf';

/** A file’s name holds no colon, apostrophe or slash. */
export const paperPath = ({ document, name }: Part): string =>
  `documents/${document}/${name.replaceAll(/[:']/g, '').replaceAll('/', '-')}.pdf`;

/** Addresses that name no file, as ModernGov has them → the file behind each. */
const PAGES: readonly { readonly path: RegExp; readonly query: RegExp; readonly file: string }[] = [
  { path: /^\/ieListDocuments\.aspx$/i, query: /\bMId=2031\b/i, file: 'ieListDocuments-2031.html' },
  { path: /^\/ieListDocuments\.aspx$/i, query: /\bMId=2018\b/i, file: 'ieListDocuments-2018.html' },
  { path: /^\/ieListDocuments\.aspx$/i, query: /\bMId=2047\b/i, file: 'ieListDocuments-2047.html' },
  { path: /^\/mgAi\.aspx$/i, query: /\bID=9127\b/i, file: 'mgAi-9127.html' },
  { path: /^\/mgAi\.aspx$/i, query: /\bID=9129\b/i, file: 'mgAi-9129.html' },
  { path: /^\/mgConvert2PDF\.aspx$/i, query: /\bID=2044\b/i, file: packPath(PACK_NAME) },
];

/** The file behind an address, below `public/sample/`: "/ieListDocuments.aspx?CId=142&MId=2031" → "ieListDocuments-2031.html". */
export function fileAt(address: URL): string {
  const page = PAGES.find(({ path, query }) => path.test(address.pathname) && query.test(address.search));
  return page?.file ?? decodeURIComponent(address.pathname).slice(1);
}

/** The agenda of 24 November 2026, the first page that `npm start` opens. */
export const AGENDA = `http://${HOST}/ieListDocuments.aspx?CId=142&MId=2031`;
