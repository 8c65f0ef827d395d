/** A paper that is kept: its name, what it is, and what can be done with it. */
import { languageOfWords } from '@/lib/document/language';
import type { PaperRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { Button } from './Button';
import { hrefOf } from './desk-places';
import { aboutPaper, openingOf, titleOf } from './desk-text';
import { MenuButton } from './MenuButton';
import { Verdict } from './Verdict';
import './DeskPaper.css';

export type PaperActions = {
  readonly onPlace: (paper: PaperRow) => void;
  readonly onExempt: (paper: PaperRow) => void;
  readonly onDelete: (paper: PaperRow) => void;
};

type Props = PaperActions & { readonly paper: PaperRow };

export function DeskPaper({ paper, onPlace, onExempt, onDelete }: Props) {
  const text = deskWords.paper;
  const title = titleOf(paper);
  const opening = openingOf(paper);
  const deeds = [
    { name: text.move, named: text.moveNamed(title), onDo: () => onPlace(paper) },
    { name: text.exempt, named: text.exemptNamed(title), onDo: () => onExempt(paper) },
    { name: text.remove, named: text.removeNamed(title), onDo: () => onDelete(paper) },
  ];
  return (
    <li class="desk-paper">
      <div>
        <p class="desk-paper-title" lang={paper.title ? languageOfWords(paper.title) : undefined}>
          {title}
        </p>
        <small>{aboutPaper(paper)}</small>
        {paper.exempt !== 'no' && (
          <p>
            <Verdict kind={paper.exempt === 'ask' ? 'doubt' : 'plain'} icon="lock">
              {paper.exempt === 'ask' ? text.mayBeExempt : text.isExempt}
            </Verdict>
          </p>
        )}
      </div>
      <div class="desk-paper-actions">
        {opening !== null && (
          <Button size="small" icon="book" label={text.openNamed(title)} href={opening}>
            {text.open}
          </Button>
        )}
        {paper.kind !== 'meeting-page' && (
          <Button
            kind="bare"
            size="small"
            label={text.figuresNamed(title)}
            href={hrefOf({ kind: 'figures', of: 'paper', key: paper.id })}
          >
            {text.figures}
          </Button>
        )}
        <MenuButton size="small" name={text.more} label={text.moreNamed(title)}>
          {(choose) => (
            <ul class="menu-list">
              {deeds.map(({ name, named, onDo }) => (
                <li key={name}>
                  <button type="button" aria-label={named} onClick={choose(onDo)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </MenuButton>
      </div>
    </li>
  );
}
