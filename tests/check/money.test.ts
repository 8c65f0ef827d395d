import { expect, test } from 'vitest';
import { reasons } from './challenged';

const FUNDING =
  '| Source | £000 |\n| Council tax | 109,397 |\n| Business rates | 46,702 |\n| Total | 156,099 |';
const receipt = (name: string, first = '13.87') =>
  `# ${name}\n| Service | £ |\n| Bins | ${first} |\n| Roads | 6.97 |\n| Schools | 99.16 |\n| Buses | 5.97 |\n| Libraries | 1.22 |\n| Care | 14.39 |\n| Homes | 9.89 |\n| Disability | 28.92 |`;

test.each([
  [
    `${FUNDING}\n# Slides\n| | £000 |\n| 4% council tax | 156,099 |`,
    '“4% council tax” has 156,099, which elsewhere is “Total”; “Council tax” is 109,397 there.',
  ],
  [
    '| Scheme | Capital receipts £000 |\n| New school | 5,353 |\n# Appendix\n| Funding | £000 |\n| Prudential borrowing | 5,353 |',
    '5,353 is paid from capital receipts here and from borrowing there.',
  ],
  [
    `${receipt('Proposed budget')}\n${receipt('Current spending')}`,
    'The same numbers stand under “Proposed budget” and under “Current spending”.',
  ],
])('%#', (notation, why) => {
  expect(reasons(notation)).toEqual([why]);
});

test.each([
  `${FUNDING}\n# Slides\n| | £000 |\n| 4% council tax | 109,397 |`,
  '| Scheme | Capital receipts £000 |\n| New school | 5,353 |\n# Appendix\n| Funding | £000 |\n| Prudential borrowing | 5,354 |',
  '| Scheme | Capital receipts £000 |\n| New school | 5,000 |\n# Appendix\n| Funding | £000 |\n| Prudential borrowing | 5,000 |',
  `${receipt('Proposed budget', '14.02')}\n${receipt('Current spending')}`,
  `${receipt('Current spending')}\n${receipt('Spending now')}`,
])('nothing against %#', (notation) => {
  expect(reasons(notation)).toEqual([]);
});
