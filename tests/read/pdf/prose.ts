/** Paragraphs, heads and feet for pages whose words do not matter. */
import { type Mark, text } from '../../support/pdf';
import { paragraph, widthOf } from '../../support/pdf-layout';

export const PROSE = [
  'The committee heard that visits to children in need were later than they had been for three years.',
  'Two of the five teams had lost their managers in the summer, and the posts had been hard to fill.',
  'Parents said that they minded a cancelled visit more than a late one, and asked to be told sooner.',
  'The Director undertook to publish the figures by team every month until they had come right again.',
  'Members thanked the officers who had stayed, and asked that the budget for the year be looked at.',
];
export const prose = (at: number, y = 120): readonly Mark[] =>
  paragraph(PROSE[at % PROSE.length] ?? '', { x: 72, y, width: 450 });

export const centred = (words: string, y: number) => text(297 - widthOf(words, 9) / 2, y, words, { size: 9 });
export const atRight = (words: string, y: number, font: 'regular' | 'bold' = 'regular') =>
  text(523 - widthOf(words), y, words, { font });
