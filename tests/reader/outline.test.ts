import { expect, test } from 'vitest';
import { outlineRows } from '@/entrypoints/reader/outline';
import { pageNames } from '@/entrypoints/reader/page-names';
import type { OutlineEntry } from '@/lib/extract/outline';

const item = (number: string, title: string): OutlineEntry => ({
  ...{ kind: 'item', number, title, author: null, day: null, depth: 0, page: null },
});

test('items that a pack has in capitals stand as the page of its meeting prints them', () => {
  const entries = [item('2', 'CHAIR’S ANNOUNCEMENTS'), item('3', 'SEND REVIEW')];
  const rows = outlineRows(entries, pageNames([], 4), [{ title: 'Chair’s announcements' }]);
  expect(rows.map(({ title }) => title)).toEqual(['Chair’s announcements', 'SEND REVIEW']);
});
