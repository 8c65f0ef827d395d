/** Notes and questions → a document in Markdown: a heading for each meeting and item, quotations as such. */
import { markdownLine, markdownWords } from './markdown';
import type { WrittenMeeting, WrittenNote, WrittenNotes } from './notes';

export const notesToMarkdown = ({ title, by, warnings, meetings, foot }: WrittenNotes): string =>
  `${[
    `# ${markdownWords(title)}`,
    ...(by === null ? [] : [paragraph(by)]),
    ...warnings.map((warning) => `**${markdownWords(warning)}**`),
    ...meetings.flatMap(meeting),
    paragraph(foot),
  ].join('\n\n')}\n`;

const paragraph = (words: string): string => markdownLine(markdownWords(words));

const meeting = ({ heading, items }: WrittenMeeting): readonly string[] => [
  `## ${markdownWords(heading)}`,
  ...items.flatMap((item) => [`### ${markdownWords(item.heading)}`, ...item.notes.flatMap(note)]),
];

const note = ({ kind, text, passages, said }: WrittenNote): readonly string[] => {
  const [first = '', ...others] = text.split('\n').filter((line) => line.trim() !== '');
  return [
    first === '' ? `**${markdownWords(kind)}**` : `**${markdownWords(kind)}:** ${markdownWords(first)}`,
    ...[...others, ...said].map(paragraph),
    ...passages.flatMap((passage) => [`> ${markdownLine(quoted(passage))}`, paragraph(passage.source)]),
  ];
};

/** The words meant in bold; spaces stay outside of the stars, since "**72% **of" would be no emphasis. */
function quoted({ before, exact, after }: WrittenNote['passages'][number]): string {
  const meant = markdownWords(exact);
  const [space, endSpace] = [/\s$/.test(before) || /^\s/.test(exact), /^\s/.test(after) || /\s$/.test(exact)];
  return [
    markdownWords(before),
    space ? ' ' : '',
    meant && `**${meant}**`,
    endSpace ? ' ' : '',
    markdownWords(after),
  ]
    .join('')
    .trim();
}
