/** Figures, by agenda item. */
import { useState } from 'preact/hooks';
import { words } from '@/lib/words';
import { type FigureFilter, FigureFilters, filterMeasures } from './FigureFilters';
import { FindingSection, type SectionProps } from './FindingSection';
import { figureGroups } from './PanelGroups';
import { PanelSection } from './PanelSection';
import { listsOf } from './panel-lists';

export function FiguresSection(props: SectionProps) {
  const [filters, setFilters] = useState<ReadonlySet<FigureFilter>>(new Set());
  const { measures } = listsOf(props.paper);
  const shown = filterMeasures(measures, filters);
  const { findings } = words;
  return (
    <FindingSection
      {...props}
      section="figures"
      groups={figureGroups(props.paper, shown)}
      shown={shown.length}
      tools={<FigureFilters measures={measures} chosen={filters} onChoose={setFilters} />}
      foot={
        measures.length > 0 && (
          <PanelSection>
            <small>
              {findings.barKey} {findings.noColourAdded}
            </small>
          </PanelSection>
        )
      }
    />
  );
}
