/** The pages of the council's site, as its committee system lays them out. */
import { readFileSync } from 'node:fs';
import facts from './facts.json' with { type: 'json' };
import { escapeHtml, fill } from './fill';
import { PACK, type Part, SUPPLEMENT } from './parts';
import { FRONTSHEET_NAME, PACK_NAME, packPath, paperPath, SUPPLEMENT_NAME } from './site';

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
    },
    paper: Object.fromEntries(papers.map((part) => [part.source, titleLink(part, sizes)])),
    attached: Object.fromEntries(papers.map((part) => [part.source, attachedLink(part, sizes)])),
  };
  const page = (name: string, about: Readonly<Record<string, string>>): readonly [string, string] => [
    `${name.replace('page-', 'ieListDocuments-')}.html`,
    fill(read('page.html'), { ...values, ...about, content: fill(read(`${name}.html`), values) }),
  ];
  return [
    page('page-2031', {
      title: `Agenda for ${committee} on Tuesday 24 November 2026, 10.30 am`,
      iso: '2026-11-24',
      modified: '2026-11-20',
      state: 'Agenda',
    }),
  ];
}

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
