/** One list of what was found in a paper, or the member's notes: the same in the panel and in the reader. */
import { FiguresSection } from './FiguresSection';
import { FindingSection, type SectionProps } from './FindingSection';
import { NotesSection } from './NotesSection';
import { plainGroups } from './PanelGroups';
import { countOf, type SectionKey } from './panel-lists';
import { ShortFormsSection } from './ShortFormsSection';
import { TablesSection } from './TablesSection';

export function PaperSection({ section, ...props }: SectionProps & { readonly section: SectionKey }) {
  switch (section) {
    case 'notes':
      return <NotesSection {...props} />;
    case 'figures':
      return <FiguresSection {...props} />;
    case 'short-forms':
      return <ShortFormsSection {...props} />;
    case 'tables':
      return <TablesSection {...props} />;
    default:
      return (
        <FindingSection
          {...props}
          section={section}
          groups={plainGroups(props.paper, section)}
          shown={countOf(props.paper, section)}
        />
      );
  }
}
