/** "% completed in month (target 90%)": the target that stands in a header, once for each cell. */
import type { Figure } from '../../findings';
import { periodOf } from '../periods';
import { unitIn } from '../units';
import type { Section } from './sections';
import type { Setting } from './setting';
import { targetIn, withoutTarget } from './target-in-name';

const LONGEST_CONTEXT = 600;

export function figuresInHeaders(setting: Setting, section: Section): readonly Figure[] {
  const context = section.headerCells
    .map(({ words }) => words)
    .join(' ')
    .slice(0, LONGEST_CONTEXT);
  return section.headerCells.flatMap(({ cell, words, start }): Figure[] => {
    const target = targetIn(words);
    if (!target) return [];
    return [
      {
        kind: 'figure',
        at: { block: setting.index, start: start + target.start, end: start + target.end },
        quote: words,
        context,
        value: target.value,
        unit: target.unit === 'count' ? (unitIn(words) ?? 'count') : target.unit,
        indicator: [setting.subject, withoutTarget(words)].filter(Boolean).join(': '),
        period: periodOf((section.headers[cell.column] ?? []).slice(0, 2).join(' '), setting.calendar),
        role: 'target',
        who: null,
        direction: null,
        rag: null,
        target: null,
        polarity: target.polarity,
        doubt: setting.block.table.evidence === 'gaps' ? 'table-without-lines' : null,
      },
    ];
  });
}
