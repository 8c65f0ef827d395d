import { expect, test } from 'vitest';
import { extractAll } from '@/lib/extract';
import type { Finding } from '@/lib/extract/findings';
import { paper } from '../support/paper';

const DOC = paper('Questions must be received by noon on 20 November 2026.');
const FOUND: Finding = {
  kind: 'question-deadline',
  at: { block: 0, start: 0, end: 55 },
  date: '2026-11-20',
  time: '12:00',
};

test('what one extractor breaks over is named, and the others go on', () => {
  const broken = () => {
    throw new TypeError('a fault of its own');
  };
  const { findings, failed } = extractAll(DOC, { figure: broken, 'question-deadline': () => [FOUND] });
  expect(findings).toEqual([FOUND]);
  expect(failed).toEqual(['figure']);
});

test('a paper may have any number of findings', () => {
  const many = Array.from({ length: 500_000 }, () => FOUND);
  const { findings, failed } = extractAll(DOC, { 'question-deadline': () => many });
  expect(failed).toEqual([]);
  expect(findings).toHaveLength(many.length);
});
