import { expect, test } from 'vitest';
import { reasons } from './challenged';

const LAC = 'We care for looked after children (LAC) and for children on a child protection plan (CP).';
const rate = (day: string, count: number, per: number) =>
  `At the end of ${day} the number of looked after children was ${count}, and the rate of looked after children was ${per} per 10,000.`;
const months = (...rows: string[]) =>
  `| Nights | Apr 2026 | May 2026 | June 2026 | July 2026 | Aug 2026 | Sept 2026 |\n${rows.map((row) => `| ${row} |`).join('\n')}`;

test.each([
  [
    `${LAC}\nIn June 2026 11 CP children became looked after.\n# Looked after\nIn June 2026 6 children became looked after.`,
    'more than all:',
  ],
  [
    `${rate('June 2026', 340, 95)}\n# Later\n${rate('September 2026', 350, 95)}`,
    '340 at 95 per 10,000 are out of 35,602 to 35,979; 350 at 95',
  ],
  [
    months('Foster care | 540 | 550 | 545 | 560 | 555 | 562', 'Homes | 62 | 59 | 62 | 1036 | 1055 | 1084'),
    'Between June 2026 and July 2026: Homes from 62 to 1036, while other rows stay.',
  ],
])('%#', (notation, why) => {
  expect(reasons(notation)[0]).toContain(why);
});

test.each([
  `${LAC}\nIn June 2026 6 CP children became looked after.\n# Looked after\nIn June 2026 11 children became looked after.`,
  `${LAC}\nIn June 2026 11 CP children became looked after.\n# Looked after\nIn July 2026 6 children became looked after.`,
  `${rate('June 2026', 340, 95)}\n# Later\n${rate('September 2026', 350, 97)}`,
  months('Foster care | 540 | 550 | 545 | 560 | 555 | 562', 'Homes | 62 | 59 | 62 | 136 | 155 | 184'),
  months('Foster care | 540 | 550 | 545 | 5600 | 5555 | 5620', 'Homes | 62 | 59 | 62 | 1036 | 1055 | 1084'),
  months('Foster care | 540 | 550 | 545 | 560 | 555 | 562', 'Homes | 62 | 59 | 62 | 1036 | 65 | 61'),
])('nothing against %#', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
