/** "12.", "(a)", "4.3" → Word's automatic numbers: what is printed is no text of the paragraph. */

const MARKER = /^(?<open>\(?)(?<prefix>(?:\d+\.)*)(?<value>\d+|[a-z]+)(?<close>[.)]?)$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

type Format = (typeof FORMATS)[number];
type List = { readonly text: string; readonly format: Format; readonly start: number; last: number };

export type Numbering = {
  /** The list that a paragraph with this marker goes on with, or begins. */
  readonly listFor: (marker: string) => number;
  readonly bullets: number;
  readonly xml: () => string;
};

export function startNumbering(): Numbering {
  const lists: List[] = [];
  return {
    listFor(marker) {
      const { open, prefix, value = '', close } = MARKER.exec(marker)?.groups ?? {};
      const text = `${open}${prefix}%1${close}`;
      const current = lists.at(-1);
      const readings = FORMATS.map((format) => ({ format, number: numberOf(value, format) }));
      const goesOn = readings.some(
        ({ format, number }) =>
          current?.text === text && current.format === format && number === current.last + 1,
      );
      if (current && goesOn) {
        current.last++;
        return lists.length + 1;
      }
      const [first] = readings.filter(({ number }) => number === 1);
      const reading = first ?? readings.find(({ number }) => number > 0);
      if (!reading) throw new Error(`Word cannot count "${marker}".`);
      lists.push({ text, format: reading.format, start: reading.number, last: reading.number });
      return lists.length + 1;
    },
    bullets: 1,
    xml: () => {
      const levels = [BULLET, ...lists.map(levelXml)];
      const kinds = levels.map(
        (level, at) => `<w:abstractNum w:abstractNumId="${at}">${level}</w:abstractNum>`,
      );
      const nums = levels.map(
        (_, at) => `<w:num w:numId="${at + 1}"><w:abstractNumId w:val="${at}"/></w:num>`,
      );
      return kinds.join('') + nums.join('');
    },
  };
}

function numberOf(value: string, format: Format): number {
  switch (format) {
    case 'decimal':
      return /^\d/.test(value) ? Number(value) : 0;
    case 'lowerLetter':
      return /^[a-z]$/.test(value) ? value.charCodeAt(0) - 96 : 0;
    case 'lowerRoman':
      return ROMAN.indexOf(value) + 1;
  }
}

/** Hanging by 12 mm, as the printed sample has it. */
const PLACE = '<w:pPr><w:ind w:left="680" w:hanging="680"/></w:pPr>';

const levelXml = ({ text, format, start }: List): string =>
  `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${PLACE}</w:lvl>`;

/** The bullet that Word itself writes: a sign of the Symbol font, in Unicode's private corner. */
const BULLET = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:pPr><w:ind w:left="680" w:hanging="340"/></w:pPr><w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl>`;
