// @vitest-environment happy-dom
/** The outstanding list on paper: every part, every row, and what was left out. */
import { screen, within } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { PrintedTracker } from '@/components/PrintedTracker';
import { complaints, show } from './on-screen';

test('each part is a table with the columns of the list', async () => {
  show(
    <PrintedTracker
      tracker={{
        title: 'Outstanding',
        committee: 'Housing Scrutiny Committee',
        when: 'As it stood on 18 January 2027, 2 entries.',
        by: 'Cllr Eluned Prys',
        warnings: ['1 entry left out.'],
        columns: [
          { title: 'Meeting', share: 0.2 },
          { title: 'Recommendation or request', share: 0.8 },
        ],
        parts: [
          { heading: 'Overdue', rows: [['22 September 2026', 'Empty homes']] },
          { heading: 'Not late', rows: [['24 November 2026', 'Rents owed']] },
        ],
        foot: 'Made by Kloe.',
      }}
    />,
  );
  const [overdue, waiting] = screen.getAllByRole('table');
  expect(within(overdue as HTMLElement).getByRole('cell', { name: 'Empty homes' })).toBeTruthy();
  expect(within(waiting as HTMLElement).getAllByRole('columnheader')).toHaveLength(2);
  expect(screen.getByText('1 entry left out.')).toBeTruthy();
  expect(await complaints()).toEqual([]);
});
