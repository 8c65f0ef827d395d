/** The pages of the council's site, as its committee system lays them out. */
import { readFileSync } from 'node:fs';
import facts from './facts.json' with { type: 'json' };
import { escapeHtml, fill } from './fill';
import { PACK, type Part, SUPPLEMENT } from './parts';
import {
  EXECUTIVE_PATH,
  FRONTSHEET_NAME,
  JANUARY_PATH,
  MINUTES_PATH,
  PACK_NAME,
  packPath,
  paperPath,
  SEPTEMBER_PATH,
  SUPPLEMENT_NAME,
} from './site';
import { agendaRows, itemRow, type MinutedItem, minutedItems, wordPara } from './web-minutes';

type Sizes = Readonly<Record<string, number>>;

/** File name below `public/sample/` → HTML. `sizes`: path of each PDF → its bytes. */
export function meetingPages(sizes: Sizes): readonly (readonly [string, string])[] {
  const papers = [...PACK, ...SUPPLEMENT];
  const committee = facts.council.committee;
  const values = {
    ...facts,
    crest: read('crest.svg').trim(),
    file: {
      pack: fileLink(packPath(PACK_NAME), 10, sizes),
      frontsheet: fileLink(packPath(FRONTSHEET_NAME), 0, sizes),
      supplement: fileLink(packPath(SUPPLEMENT_NAME), 10, sizes),
      minutes: fileLink(MINUTES_PATH, 1, sizes),
      september: fileLink(SEPTEMBER_PATH, 10, sizes),
      january: fileLink(JANUARY_PATH, 10, sizes),
      executive: fileLink(EXECUTIVE_PATH, 1, sizes),
    },
    paper: Object.fromEntries(papers.map((part) => [part.source, titleLink(part, sizes)])),
    attached: Object.fromEntries(papers.map((part) => [part.source, attachedLink(part, sizes)])),
  };
  const page = (file: string, content: string, about: Readonly<Record<string, string>>) =>
    [file, fill(read('page.html'), { ...values, ...about, content })] as const;
  const minuted = minutedItems(fill(read('minutes.html'), values));
  const items = minuted.map((item) => itemRow(item, LONGEST, idOf(item))).join('\n');
  const earlier = { ...DRAFT, title: `Agenda for ${committee} on Tuesday 22 September 2026, 10.30 am` };
  return [
    page('ieListDocuments-2031.html', fill(read('page-2031.html'), values), {
      title: `Agenda for ${committee} on Tuesday 24 November 2026, 10.30 am`,
      iso: '2026-11-24',
      modified: '2026-11-20',
      state: 'Agenda',
    }),
    page('ieListDocuments-2018.html', fill(read('page-2018.html'), { ...values, items }), earlier),
    page(
      'ieListDocuments-2047.html',
      fill(read('page-2047.html'), { ...values, items: agendaRows(read('jan-agenda.html')) }),
      {
        title: `Agenda for ${committee} on Tuesday 19 January 2027, 10.30 am`,
        iso: '2027-01-19',
        modified: '2027-01-11',
        state: 'Agenda',
      },
    ),
    ...minuted
      .filter(({ minutes }) => minutes.length > LONGEST)
      .map((item) =>
        page(`mgAi-${idOf(item)}.html`, itemPage(item), {
          ...DRAFT,
          title: `Agenda item - ${item.title}`,
          state: 'Agenda item',
        }),
      ),
  ];
}

/** Paragraphs of a minute that the page of the meeting shows; the rest is on the item's own page. */
const LONGEST = 7;

const DRAFT = { iso: '2026-09-22', modified: '2026-10-06', state: 'Agenda and draft minutes' };

const idOf = ({ number }: MinutedItem): number => 9104 + Number(number);

const itemPage = (item: MinutedItem): string =>
  fill(read('item.html'), {
    title: item.title,
    number: item.number,
    id: String(idOf(item)),
    decision: item.decision.length > 0 ? wordPara('Decision:', item.decision) : '',
    minutes: wordPara('Minutes:', item.minutes),
  });

const read = (name: string): string => readFileSync(new URL(`sources/${name}`, import.meta.url), 'utf8');

const fileLink = (path: string, kind: number, sizes: Sizes) => ({
  href: `${path}?T=${kind}`,
  size: sizeOf(path, sizes),
});

function titleLink(part: Part, sizes: Sizes): string {
  const name = escapeHtml(part.name);
  return `<a  class="mgAiTitleLnk"   href="${paperPath(part)}"
title="Link&#32;to&#32;document&#32;&#39;${name}&#39;&#32;pdf&#32;file">${name} ${fileSize(part, sizes)} </a>`;
}

function attachedLink(part: Part, sizes: Sizes): string {
  const name = escapeHtml(part.name);
  return `<a  href="${paperPath(part)}"   title="Link to document &#39;${name}&#39; pdf file">${name} <span  class="mgHide" >, item ${part.item}.</span>
${fileSize(part, sizes)} </a>`;
}

const fileSize = (part: Part, sizes: Sizes): string =>
  `<span  class="mgFileSize" ><img height="12" src="mgimages/logo-pdf.svg" width="12" alt="pdf icon" /> PDF ${sizeOf(paperPath(part), sizes)}</span>`;

function sizeOf(path: string, sizes: Sizes): string {
  const kilobytes = Math.round((sizes[path] ?? 0) / 1024);
  return kilobytes < 1024 ? `${kilobytes} KB` : `${Math.round(kilobytes / 1024)} MB`;
}
