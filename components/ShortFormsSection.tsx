/** Short forms, with a look-up; those the paper never explains stand by themselves. */
import { useMemo, useState } from 'preact/hooks';
import { lookUpIn } from '@/lib/search/look-up';
import { words } from '@/lib/words';
import { AuthorNotes } from './AuthorNotes';
import { Button } from './Button';
import { Field } from './Field';
import { FindingSection, type SectionProps } from './FindingSection';
import { shortFormGroups } from './PanelGroups';
import { listsOf } from './panel-lists';

export function ShortFormsSection(props: SectionProps) {
  const { paper } = props;
  const [asked, setAsked] = useState('');
  const { shortForms } = listsOf(paper);
  const lookUp = useMemo(
    () =>
      lookUpIn(
        shortForms.map(({ finding, passage }, place) => ({
          place,
          words: [finding.short, ...paper.explain(finding).map(({ long }) => long)],
          page: passage.printed ?? String(passage.page),
        })),
      ),
    [paper, shortForms],
  );
  const found = asked.trim() === '' ? null : new Set(lookUp(asked).map(({ place }) => place));
  const text = words.shortForms;
  return (
    <FindingSection
      {...props}
      section="short-forms"
      groups={shortFormGroups(paper, (place) => found === null || found.has(place))}
      shown={found?.size ?? shortForms.length}
      foot={<AuthorNotes paper={paper} actions={props.actions} />}
      tools={
        <div>
          <Field
            type="search"
            icon="find"
            label={text.lookUp}
            isLabelHidden
            placeholder={text.lookUp}
            value={asked}
            onValue={setAsked}
          />
          <p role="status">
            {found !== null && (
              <>
                <small>{text.looksLike(found.size, asked)}</small>{' '}
                <Button kind="bare" size="small" onPress={() => setAsked('')}>
                  {text.showAll(shortForms.length)}
                </Button>
              </>
            )}
          </p>
        </div>
      }
    />
  );
}
