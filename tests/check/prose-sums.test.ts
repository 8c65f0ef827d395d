import { expect, test } from 'vitest';
import { reasons } from './challenged';

test.each([
  [
    'A review of all 40 pupils excluded in May was done. 30 of these pupils were boys. 5 pupils came back, 4 pupils moved away.',
    '30 + 5 + 4 = 39; the paper says 40 pupils.',
  ],
  [
    'Three bids totalling £7.9m are put forward, being £5.2m for roads and £1.9m for schools.',
    '£5.2m + £1.9m = £7.1m; the total printed is £7.9m.',
  ],
  [
    'Two bids totalling £6.5m are put forward, being £5.4m for roads and £1.2m for schools.',
    '£5.4m + £1.2m = £6.6m; the total printed is £6.5m, though rounding of each part may explain it.',
  ],
  [
    'A review of all 33 carers joining in May was done. 27 of these carers (81%) live in the county.',
    '27 of 33 is 81.8%; the paper says 81%.',
  ],
])('%s', (sentence, why) => {
  expect(reasons(sentence)).toEqual([why]);
});

test.each([
  'A review of all 40 pupils excluded in May was done. 30 of these pupils were boys. 5 pupils came back, 5 pupils moved away.',
  'A review of all 40 pupils excluded in May was done. 3 pupils came back. 2 pupils moved. 1 pupil was ill.',
  'Two bids totalling £6.5m are put forward, being £5.4m for roads and £1.1m for schools.',
  'Bids totalling £6.5m are put forward, being mostly for roads (£5.4m).',
  'A review of all 33 carers joining in May was done. 27 of these carers (82%) live in the county.',
])('nothing against %s', (sentence) => {
  expect(reasons(sentence)).toEqual([]);
});
