/** The paper's tables, by agenda item. Its forms stand at the end, when they are asked for. */
import { useState } from 'preact/hooks';
import { tableWords } from '@/lib/words/tables';
import { Button } from './Button';
import { FindingSection, type SectionProps } from './FindingSection';
import { PanelSection } from './PanelSection';
import { listsOf } from './panel-lists';
import { formGroup, tableGroups } from './TableGroups';

export function TablesSection(props: SectionProps) {
  const { paper, actions } = props;
  const [hasForms, setForms] = useState(false);
  const { tables, forms } = listsOf(paper);
  const text = tableWords;
  return (
    <FindingSection
      {...props}
      section="tables"
      groups={[...tableGroups(paper, actions), ...(hasForms ? [formGroup(paper, actions)] : [])]}
      shown={tables.length}
      foot={
        forms.length > 0 && (
          <PanelSection>
            <p>
              <Button onPress={() => setForms(!hasForms)}>
                {hasForms ? text.hideForms : text.showForms(forms.length)}
              </Button>
            </p>
          </PanelSection>
        )
      }
    />
  );
}
