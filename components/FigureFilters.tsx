/** Which figures are shown. Several chosen: all must be true. */
import type { Measure } from '@/lib/extract/measures';
import { words } from '@/lib/words';
import { FilterChip } from './FilterChip';
import { hasNoTarget, isUnsure, missesTarget } from './panel-lists';
import './FigureFilters.css';

const FILTERS = { missesTarget, noTarget: hasNoTarget, unsure: isUnsure } as const;

export type FigureFilter = keyof typeof FILTERS;

export const filterMeasures = (
  measures: readonly Measure[],
  chosen: ReadonlySet<FigureFilter>,
): readonly Measure[] => measures.filter((measure) => [...chosen].every((name) => FILTERS[name](measure)));

type Props = {
  readonly measures: readonly Measure[];
  readonly chosen: ReadonlySet<FigureFilter>;
  readonly onChoose: (chosen: ReadonlySet<FigureFilter>) => void;
};

export function FigureFilters({ measures, chosen, onChoose }: Props) {
  const shown = filterMeasures(measures, chosen);
  const names = Object.keys(FILTERS) as FigureFilter[];
  return (
    <fieldset class="figure-filters">
      <legend class="hidden-text">{words.findings.filter.label}</legend>
      {names.map((name) => (
        <FilterChip
          key={name}
          count={filterMeasures(measures, new Set([...chosen, name])).length}
          isChosen={chosen.has(name)}
          onChoose={(isChosen) =>
            onChoose(new Set(isChosen ? [...chosen, name] : [...chosen].filter((other) => other !== name)))
          }
        >
          {words.findings.filter[name]}
        </FilterChip>
      ))}
      <span class="hidden-text" role="status">
        {chosen.size > 0 && words.findings.filter.shown(shown.length, measures.length)}
      </span>
    </fieldset>
  );
}
