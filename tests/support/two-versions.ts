/** A pack that a council publishes twice: what it said first, and what it says after a correction. */
import { page, pdf, text } from './pdf';

/** A line break in a paragraph is " / ". */
const FIRST = {
  hubs: 'Four family hubs were opened between April and June, later than / planned because two leases were signed late.',
  known:
    'Of the families who came, 61% had not been known to any service / before, which is more than was hoped for.',
  hours:
    'Parents speak well of the evening hours, and the hub at Northgate / has asked to keep them over the winter.',
  parking: 'A note on parking at Northgate was asked for and is not ready yet.',
  money:
    'Spending stood at £412,000 at the end of September against a budget / of £395,000 for the half year.',
  visitor:
    'A health visitor joins each hub from January, paid for by the trust / for the first eighteen months.',
};

const SECOND = {
  hubs: FIRST.hubs,
  late: 'This report was corrected on 20 November 2026 by its author.',
  known: FIRST.known.replace('61%', '64%'),
  hours: FIRST.hours.replace('speak well of the evening hours', 'are pleased with the longer evening hours'),
  money: FIRST.money,
  visitor: FIRST.visitor,
};

const FRONT = [
  'Westmarch County Council',
  'Children and Families Scrutiny Committee',
  'Tuesday 24 November 2026',
];

function packOf(paragraphs: readonly string[]): Uint8Array {
  const front = FRONT.map((line, index) => text(72, 90 + index * 24, line, { size: 14 }));
  let y = 130;
  const report = paragraphs.flatMap((paragraph) => {
    const lines = paragraph.split(' / ').map((line, index) => text(72, y + index * 15, line));
    y += lines.length * 15 + 18;
    return lines;
  });
  return new Uint8Array(
    pdf([
      page(...front),
      page(text(72, 90, 'Family hubs: first year', { size: 16, font: 'bold' }), ...report),
    ]),
  );
}

export const FIRST_PACK = { name: 'Reports pack.pdf', bytes: packOf(Object.values(FIRST)) };
export const SECOND_PACK = { name: 'Reports pack, corrected.pdf', bytes: packOf(Object.values(SECOND)) };
