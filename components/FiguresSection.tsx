/** Figures, by agenda item and report; those the member dismissed stand apart. */
import { useState } from 'preact/hooks';
import { figureWords } from '@/lib/words/figures';
import { findingWords } from '@/lib/words/findings';
import { Button } from './Button';
import { dismissedGroup } from './DismissedFigure';
import { Empty } from './Empty';
import { FigureFilters } from './FigureFilters';
import { FindingSection, type SectionProps } from './FindingSection';
import { ALL_FIGURES, chooseFigures, figuresOf } from './figure-list';
import { LostCorrections } from './LostCorrections';
import { figureGroups } from './PanelGroups';
import { PanelSection } from './PanelSection';
import { listsOf } from './panel-lists';
import { TakeFigures } from './TakeFigures';

export function FiguresSection(props: SectionProps) {
  const { paper, actions } = props;
  const [choice, setChoice] = useState(ALL_FIGURES);
  const [hasDismissed, setDismissed] = useState(false);
  const figures = figuresOf(paper);
  const shown = chooseFigures(figures, choice);
  const { dismissed, lost } = listsOf(paper);
  const text = figureWords;
  return (
    <FindingSection
      {...props}
      section="figures"
      groups={[
        ...figureGroups(paper, shown, choice.order),
        ...(hasDismissed && dismissed.length > 0 ? [dismissedGroup(dismissed)] : []),
      ]}
      shown={shown.length}
      tools={
        <FigureFilters figures={figures} choice={choice} onChoose={setChoice}>
          <Button kind="bare" size="small" icon="list" onPress={() => actions.onFigureTable(paper)}>
            {text.wide}
          </Button>
          {shown.length > 0 && (
            <TakeFigures figures={shown} papers={[paper]} name={paper.title} actions={actions} />
          )}
        </FigureFilters>
      }
      foot={
        <>
          {figures.length > 0 && shown.length === 0 && (
            <Empty
              title={text.filter.none}
              actions={<Button onPress={() => setChoice(ALL_FIGURES)}>{text.filter.clear}</Button>}
            />
          )}
          {dismissed.length > 0 && (
            <PanelSection>
              <p>
                <Button isExpanded={hasDismissed} onPress={() => setDismissed(!hasDismissed)}>
                  {hasDismissed ? text.dismissed.hide : text.dismissed.show(dismissed.length)}
                </Button>
              </p>
            </PanelSection>
          )}
          <LostCorrections lost={lost} onForget={actions.onForget} />
          {figures.length > 0 && (
            <PanelSection>
              <small>
                {findingWords.barKey} {findingWords.noColourAdded}
              </small>
            </PanelSection>
          )}
        </>
      }
    />
  );
}
