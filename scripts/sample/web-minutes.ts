/** The printed minutes → the items of the web page of that meeting, as the committee system shows them. */

export type MinutedItem = {
  readonly number: string;
  readonly title: string;
  /** Paragraphs of the minutes, as HTML. */
  readonly minutes: readonly string[];
  /** The paragraphs from RESOLVED on; empty where nothing was decided. */
  readonly decision: readonly string[];
};

const HEADING = /<h3>(?<number>\d+)\. (?<title>[^<]+)<\/h3>/;
const BLOCK = /<p(?: class="(?<kind>[^"]*)")?>(?<words>.*?)<\/p>|<li>(?<point>.*?)<\/li>/gs;
const DECIDED = /RESOLVED|resolved that/;

export function minutedItems(html: string): readonly MinutedItem[] {
  return html
    .split(/(?=<h3>)/)
    .slice(1)
    .map((section) => {
      const { number = '', title = '' } = HEADING.exec(section)?.groups ?? {};
      const all = [...section.matchAll(BLOCK)].map(({ groups }) => paragraph(groups ?? {}));
      const minutes = all.filter((text) => !/MsoSignature/.test(text));
      const decided = minutes.findIndex((text) => DECIDED.test(text));
      return {
        number,
        title: sentenceCase(title),
        minutes,
        decision: decided < 0 ? [] : minutes.slice(decided),
      };
    });
}

/** One row of the item table. A long minute is cut after `keep` paragraphs and continued at the item's own page. */
export function itemRow(item: MinutedItem, keep: number, id: number): string {
  const isCut = item.minutes.length > keep;
  const shown = isCut ? [...item.minutes.slice(0, keep), continued(item, id)] : item.minutes;
  return `<tr>
<td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" ><a name="AI${id}" aria-disabled="true"></a>${item.number}.</p></td>
<td >
<p  class="mgAiTitleTxt" >${item.title}</p>
${item.decision.length > 0 ? wordPara('Decision:', item.decision) : ''}
${wordPara('Minutes:', shown)}
</td>
</tr>`;
}

const AGENDA_ROW = /<td>(?<number>\d+)\.<\/td><td><p><b>(?<title>[^<]+)<\/b><\/p><p>(?<purpose>[^<]+)<\/p>/g;

/** The printed agenda → the rows of the item table of its web page. */
export const agendaRows = (html: string): string =>
  [...html.matchAll(AGENDA_ROW)]
    .map(
      ({ groups }) => `<tr>
<td  class="mgItemNumberCell" ><p  class="mgAiTitleTxt" >${groups?.number}.</p></td>
<td >
<p  class="mgAiTitleTxt" >${sentenceCase(groups?.title ?? '')}</p>
<div class="mgWordPara"><div class="WordSection1">
<p class="MsoNormal">${groups?.purpose}</p>
</div>
</div>
</td>
</tr>`,
    )
    .join('\n');

export const wordPara = (label: string, paragraphs: readonly string[]): string =>
  `<p class="mgSubItemTitleTxt">${label}</p>
<div class="mgWordPara"><div class="WordSection1">
${paragraphs.join('\n<p class="MsoNormal">&nbsp;</p>\n')}
</div>
</div>`;

const continued = ({ number, title }: MinutedItem, id: number): string =>
  `<p class="MsoNormal">&nbsp;...&nbsp; <a href=
"mgAi.aspx?ID=${id}" title=
"Link to view the full item text for item ${number}., ${title}">
view the full minutes text for item ${number}.</a></p>`;

function paragraph({ kind = '', words = '', point }: Readonly<Record<string, string | undefined>>): string {
  if (point !== undefined) return listed('&middot;', point);
  if (kind === 'sign') return '<p class="MsoSignature"></p>';
  const part = kind?.startsWith('n ')
    ? /^<b>(?<mark>[^<]+)<\/b>(?<text>.*)$/s.exec(words ?? '')?.groups
    : null;
  return part ? listed(part.mark ?? '', `<b>${part.text}</b>`) : `<p class="MsoNormal">${words}</p>`;
}

const listed = (mark: string, text: string): string =>
  `<p class="MsoListParagraph" style="text-indent:-18.0pt">
<span style="">${mark}<span style="font:7.0pt &quot;Times New Roman&quot;">&nbsp;&nbsp;&nbsp;</span></span>
${text}</p>`;

const sentenceCase = (title: string): string => title.charAt(0).toUpperCase() + title.slice(1).toLowerCase();
