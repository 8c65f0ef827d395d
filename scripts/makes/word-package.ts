/** What a Word document holds besides its words: styles, numbers, heads, feet, notes, and where each of them is. */

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const xml = (root: string, content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${MAIN}" xmlns:r="${OFFICE}">${content}</w:${root}>`;

/** `heads`: one of each section. `numbering` and `notes` are Word's own paragraphs and lists. */
export function wordFiles(
  body: string,
  heads: readonly string[],
  numbering: string,
  notes: readonly string[],
): Readonly<Record<string, string>> {
  const parts: Readonly<Record<string, readonly [id: string, kind: string, content: string]>> = {
    'styles.xml': ['styles', 'styles', xml('styles', STYLES)],
    'numbering.xml': ['numbering', 'numbering', xml('numbering', numbering)],
    'footnotes.xml': ['footnotes', 'footnotes', xml('footnotes', footnotes(notes))],
    'numbered.xml': ['numbered', 'footer', xml('ftr', foot('Page ', PAGE_FIELD))],
    'blank.xml': ['blank', 'footer', xml('ftr', foot('', ''))],
    ...Object.fromEntries(
      heads.map((head, at) => [`head${at}.xml`, [`head${at}`, 'header', xml('hdr', headXml(head))] as const]),
    ),
  };
  const listed = Object.entries(parts);
  const types = listed.map(
    ([name, [, kind]]) => `<Override PartName="/word/${name}" ContentType="${TYPE}.${kind}+xml"/>`,
  );
  const links = listed.map(
    ([name, [id, kind]]) => `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${name}"/>`,
  );
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${TYPE}.document.main+xml"/>${types.join('')}</Types>`,
    '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="main" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`,
    'word/document.xml': xml('document', `<w:body>${body}</w:body>`),
    ...Object.fromEntries(listed.map(([name, [, , content]]) => [`word/${name}`, content])),
  };
}

const headXml = (head: string): string =>
  `<w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:sz w:val="17"/></w:rPr><w:t>${head}</w:t></w:r></w:p>`;

const PAGE_FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

const foot = (words: string, field: string): string =>
  `<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t xml:space="preserve">${words}</w:t></w:r>${field}</w:p>`;

/** The first two are Word's own: the line above the notes, and the one where they go on. */
const footnotes = (notes: readonly string[]): string =>
  [
    '<w:footnote w:type="separator" w:id="0"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>',
    '<w:footnote w:type="continuationSeparator" w:id="1"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>',
    ...notes.map(
      (note, at) =>
        `<w:footnote w:id="${at + 2}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr><w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>${note}</w:p></w:footnote>`,
    ),
  ].join('');

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** `size` in half points. */
const headingStyle = (level: number, before: number, size: number): string =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `<w:keepNext/><w:spacing w:before="${before}" w:after="140"/><w:outlineLvl w:val="${level - 1}"/>`,
    `<w:b/><w:sz w:val="${size}"/>`,
  );

const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Liberation Sans" w:hAnsi="Liberation Sans" w:cs="Liberation Sans"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:spacing w:after="170" w:line="276" w:lineRule="auto"/></w:pPr></w:style>',
  style('Title', 'Title', '<w:spacing w:after="400"/>', '<w:b/><w:sz w:val="38"/>'),
  headingStyle(1, 0, 34),
  headingStyle(2, 360, 25),
  headingStyle(3, 280, 21),
  style('Caption', 'caption', '<w:keepNext/><w:spacing w:after="80"/>', '<w:b/><w:sz w:val="19"/>'),
  style(
    'Cell',
    'Table Text',
    '<w:spacing w:before="40" w:after="40" w:line="240" w:lineRule="auto"/>',
    '<w:sz w:val="18"/>',
  ),
  style('FootnoteText', 'footnote text', '<w:spacing w:after="0"/>', '<w:sz w:val="18"/>'),
  '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
].join('');
