/**
 * The sample's HTML → a Word document as officers write them: headings in
 * styles, automatic numbers, tables whose head rows come back, a footnote, a
 * letterhead in a frame, a heading that was tracked as inserted.
 */
import { JSDOM } from 'jsdom';
import { type Numbering, startNumbering } from './word-numbering';
import { wordFiles } from './word-package';
import { tableXml } from './word-tables';
import { zip } from './zip';

/** What stands at the head of each page of a section, and how the sheet lies. */
const SHEETS: Readonly<Record<string, { readonly head: string; readonly isLandscape?: boolean }>> = {
  minutes: { head: 'Children and Families Scrutiny Committee: 22 September 2026' },
  safeguarding: { head: 'Children’s safeguarding performance: quarter 2, 2026/27' },
  scorecard: { head: 'Performance scorecard: quarter 2, 2026/27', isLandscape: true },
  plans: { head: 'Education, health and care plans: a recovery plan' },
  milestones: { head: 'Recovery plan: milestones', isLandscape: true },
  tracker: { head: 'Recommendation and action tracker 2026/27', isLandscape: true },
  fostering: { head: 'Fostering sufficiency strategy 2027 to 2030' },
};

type Writing = {
  readonly numbering: Numbering;
  readonly notes: string[];
  readonly isPack: boolean;
  /** In twips, between the margins. */
  width: number;
};

export function wordFrom(html: string): Buffer {
  const { body } = new JSDOM(html).window.document;
  const writing: Writing = {
    numbering: startNumbering(),
    notes: [],
    isPack: body.className === 'pack',
    width: 0,
  };
  const sections = [...body.querySelectorAll('section')];
  const first = sections.find(({ className }) => className !== 'front');
  const heads: string[] = [];
  const content = sections.map((section, at) => {
    const { head = '', isLandscape = false } = SHEETS[section.className] ?? {};
    heads.push(head);
    writing.width = isLandscape ? 15_138 : 9638;
    const isNumbered = writing.isPack && section.className !== 'front';
    const sheet = sheetXml(at, isLandscape, isNumbered, section === first);
    const isLast = at === sections.length - 1;
    return blocks(section, writing) + (isLast ? sheet : `<w:p><w:pPr>${sheet}</w:pPr></w:p>`);
  });
  return zip(wordFiles(content.join('\n'), heads, writing.numbering.xml(), writing.notes));
}

function sheetXml(at: number, isLandscape: boolean, isNumbered: boolean, isFirst: boolean): string {
  const size = isLandscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  const margin = isLandscape ? 850 : 1134;
  return `<w:sectPr><w:headerReference w:type="default" r:id="head${at}"/><w:footerReference w:type="default" r:id="${isNumbered ? 'numbered' : 'blank'}"/><w:type w:val="nextPage"/>${size}<w:pgMar w:top="1304" w:bottom="1190" w:left="${margin}" w:right="${margin}" w:header="700" w:footer="600" w:gutter="0"/>${isFirst && isNumbered ? '<w:pgNumType w:start="1"/>' : ''}</w:sectPr>`;
}

const blocks = (parent: Element, writing: Writing): string =>
  [...parent.children].reduce((xml, child) => block(child, xml, writing), '');

/** `xml` is what has been written before: a footnote hangs on its last words. */
function block(element: Element, xml: string, writing: Writing): string {
  const style = element.className.split(' ')[0] ?? '';
  switch (element.tagName) {
    case 'H1':
    case 'H2':
    case 'H3':
      return xml + heading(element, Number(element.tagName[1]));
    case 'UL':
      return (
        xml + [...element.children].map((item) => listItem(item, writing.numbering.bullets, false)).join('')
      );
    case 'TABLE':
      return xml + captionXml(element) + table(element as HTMLTableElement, writing);
    case 'FIGURE':
      return `${xml}${paragraph('<w:pStyle w:val="Caption"/>', text(element.querySelector('text')?.textContent ?? '', ''))}`;
    case 'P':
      if (style === 'stamp' && !writing.isPack) return xml + paragraph('', '');
      if (style === 'note') return withFootnote(xml, element, writing);
      if (style === 'n') return xml + numbered(element, writing);
      return xml + paragraph(PLACES[style] ?? '', runs(element, style in PLACES ? BOLD : ''));
    default:
      if (style === 'letterhead') return xml + paragraph(FRAME, runs(element, ''));
      if (style === 'crest') return xml + paragraph('<w:pStyle w:val="Title"/>', runs(element, ''));
      return xml + (style === 'new-page' ? PAGE_BREAK : '') + blocks(element, writing);
  }
}

const BOLD = '<w:b/>';
const PAGE_BREAK = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
/** Bold lines by themselves. */
const PLACES: Readonly<Record<string, string>> = {
  stamp: '<w:jc w:val="right"/>',
  'pack-kind': '<w:jc w:val="right"/>',
  'blank-words': '<w:spacing w:before="5600"/><w:jc w:val="center"/>',
};
/** A letterhead floats at the right of what follows. */
const FRAME =
  '<w:framePr w:w="4600" w:hSpace="180" w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="right" w:y="1"/>';

const paragraph = (properties: string, content: string): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

/** Whoever wrote the last section of a report had changes tracked: its heading is an insertion, accepted by nobody. */
function heading(element: Element, level: number): string {
  const content = runs(element, '');
  const isTracked = element.textContent === 'Background papers';
  const tracked = `<w:ins w:id="1" w:author="Officer" w:date="2026-11-09T09:00:00Z">${content}</w:ins>`;
  return paragraph(`<w:pStyle w:val="Heading${level}"/>`, isTracked ? tracked : content);
}

function numbered(element: Element, { numbering }: Writing): string {
  const marker = element.firstElementChild;
  const list = numbering.listFor(marker?.textContent ?? '');
  marker?.remove();
  return listItem(element, list, element.classList.contains('bold'));
}

const listItem = (element: Element, list: number, isBold: boolean): string =>
  paragraph(
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>${isBold ? `<w:rPr>${BOLD}</w:rPr>` : ''}`,
    runs(element, isBold ? BOLD : ''),
  );

function captionXml(element: Element): string {
  const caption = element.querySelector('caption');
  return caption ? paragraph('<w:pStyle w:val="Caption"/>', runs(caption, '')) : '';
}

const table = (element: HTMLTableElement, { width }: Writing): string =>
  tableXml(element, width, (cell, isBold) => {
    const side = cell.classList.contains('r') ? 'right' : cell.classList.contains('c') ? 'center' : 'left';
    const place = `<w:pStyle w:val="Cell"/><w:jc w:val="${side}"/>`;
    const paragraphs = [...cell.children].filter(({ tagName }) => tagName === 'P');
    const parts = paragraphs.length > 0 ? paragraphs : [cell];
    return parts.map((part) => paragraph(place, runs(part, isBold ? BOLD : ''))).join('');
  });

function withFootnote(xml: string, note: Element, { notes }: Writing): string {
  const at = xml.lastIndexOf('</w:p>', xml.lastIndexOf('</w:tbl>'));
  notes.push(runs(note, ''));
  const reference = `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${notes.length + 1}"/></w:r>`;
  return xml.slice(0, at) + reference + xml.slice(at);
}

function runs(node: Node, properties: string): string {
  return [...node.childNodes]
    .map((child) => {
      if (child.nodeType === 3) return text((child.textContent ?? '').replaceAll(/\s+/g, ' '), properties);
      switch ((child as Element).tagName.toUpperCase()) {
        case 'B':
          return runs(child, `${properties}${properties.includes(BOLD) ? '' : BOLD}`);
        case 'I':
          return runs(child, `${properties}<w:i/>`);
        case 'BR':
          return '<w:r><w:br/></w:r>';
        case 'SVG':
          return '';
        default:
          return runs(child, properties);
      }
    })
    .join('');
}

const text = (words: string, properties: string): string =>
  words === ''
    ? ''
    : `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r>`;
