/** Which figures are shown, and in what order. Several filters chosen: all must be true. */
import type { ComponentChildren } from 'preact';
import type { Unit } from '@/lib/extract/findings';
import { figureWords } from '@/lib/words/figures';
import { Choice } from './Choice';
import { FilterChip } from './FilterChip';
import {
  chooseFigures,
  FIGURE_FILTERS,
  FIGURE_ORDERS,
  type FigureChoice,
  type FigureFilter,
  type ListedFigure,
  unjudged,
} from './figure-list';
import './FigureFilters.css';

type Props = {
  readonly figures: readonly ListedFigure[];
  readonly choice: FigureChoice;
  readonly onChoose: (choice: FigureChoice) => void;
  /** A view that has an order of its own, by its columns, offers none here. */
  readonly hasOrder?: boolean;
  /** At the end of the line. */
  readonly children?: ComponentChildren;
};

export function FigureFilters({ figures, choice, onChoose, hasOrder = true, children }: Props) {
  const text = figureWords;
  const { filters } = choice;
  const shown = chooseFigures(figures, choice);
  const left = unjudged(figures, choice);
  const countWith = (name: FigureFilter) =>
    chooseFigures(figures, { ...choice, order: 'paper', filters: new Set([...filters, name]) }).length;
  const isOffered = (name: FigureFilter) =>
    name !== 'corrected' || filters.has(name) || figures.some(({ measure }) => measure.corrected !== null);
  const isNarrowed = filters.size > 0 || choice.unit !== null || choice.report !== null;
  return (
    <div class="figure-filters">
      <fieldset class="figure-filters-chips">
        <legend class="hidden-text">{text.filter.label}</legend>
        {FIGURE_FILTERS.filter(isOffered).map((name) => (
          <FilterChip
            key={name}
            count={countWith(name)}
            isChosen={filters.has(name)}
            onChoose={(isChosen) => {
              const next = new Set(filters);
              if (isChosen) next.add(name);
              else next.delete(name);
              onChoose({ ...choice, filters: next });
            }}
          >
            {text.filter[name]}
          </FilterChip>
        ))}
      </fieldset>
      <div class="figure-filters-line">
        {hasOrder && (
          <Choice
            label={text.order.label}
            isBeside
            options={FIGURE_ORDERS}
            chosen={choice.order}
            nameOf={(order) => text.order[order]}
            onChoose={(order) => onChoose({ ...choice, order })}
          />
        )}
        {children}
      </div>
      <div class="figure-filters-line">
        <Narrow
          label={text.unit.label}
          any={text.unit.any}
          values={unitsOf(figures)}
          chosen={choice.unit}
          nameOf={(unit) => text.unit.name[unit]}
          onChoose={(unit) => onChoose({ ...choice, unit })}
        />
        <Narrow
          label={text.report.label}
          any={text.report.any}
          values={reportsOf(figures)}
          chosen={choice.report}
          nameOf={(report) => report}
          onChoose={(report) => onChoose({ ...choice, report })}
        />
      </div>
      <p role="status" class="figure-filters-said">
        {isNarrowed && <span class="hidden-text">{text.filter.shown(shown.length, figures.length)}</span>}
        {left > 0 && <small>{text.filter.unjudged(left)}</small>}
      </p>
    </div>
  );
}

type NarrowProps<Value extends string> = {
  readonly label: string;
  readonly any: string;
  readonly values: readonly Value[];
  readonly chosen: Value | null;
  readonly nameOf: (value: Value) => string;
  readonly onChoose: (value: Value | null) => void;
};

/** No list value is empty: that stands for any of them. */
function Narrow<Value extends string>({ label, any, values, chosen, nameOf, onChoose }: NarrowProps<Value>) {
  if (values.length < 2) return null;
  return (
    <Choice<Value | ''>
      label={label}
      isBeside
      options={['', ...values]}
      chosen={chosen ?? ''}
      nameOf={(value) => (value === '' ? any : nameOf(value))}
      onChoose={(value) => onChoose(value === '' ? null : value)}
    />
  );
}

const unitsOf = (figures: readonly ListedFigure[]): readonly Unit[] => [
  ...new Set(figures.map(({ measure }) => measure.main.finding.unit)),
];
const reportsOf = (figures: readonly ListedFigure[]): readonly string[] => [
  ...new Set(figures.flatMap(({ report }) => report ?? [])),
];
