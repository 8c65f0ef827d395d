/** The figures of a meeting, of all its papers, or of one paper: as a wide table, narrowed as in the panel. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FigureCorrectionRow } from '@/lib/store/rows';
import { deskFigures as text } from '@/lib/words/desk-figures';
import { figureWords } from '@/lib/words/figures';
import { Button } from './Button';
import { dismissedGroup } from './DismissedFigure';
import { Empty } from './Empty';
import { FigureFilters } from './FigureFilters';
import { FigureTable } from './FigureTable';
import type { TableRowActions } from './FigureTableRow';
import { FindingList } from './FindingList';
import { ALL_FIGURES, chooseFigures, figuresOf } from './figure-list';
import { Icon } from './Icon';
import { LostCorrections } from './LostCorrections';
import { Notice } from './Notice';
import { listsOf } from './panel-lists';
import type { PanelActions, PanelPaper } from './panel-state';
import { TakeFigures } from './TakeFigures';
import './DeskFigures.css';

type Props = {
  readonly of: 'meeting' | 'paper';
  /** Of the meeting or paper. */
  readonly name: string;
  /** To the meeting; `null` where there is none. */
  readonly backHref: string | null;
  readonly papers: readonly PanelPaper[];
  /** Titles of papers whose figures are to be looked for again. */
  readonly unread: readonly string[];
  readonly actions: TableRowActions & Pick<PanelActions, 'onForget' | 'onCopyTable' | 'onSaveFile'>;
};

export function DeskFigures({ of, name, backHref, papers, unread, actions }: Props) {
  const [choice, setChoice] = useState(ALL_FIGURES);
  const figures = papers.flatMap(figuresOf);
  const shown = chooseFigures(figures, choice);
  return (
    <main class="desk desk-figures">
      {backHref !== null && (
        <p>
          <a class="desk-back" href={backHref}>
            <Icon name="back" size="small" /> {text.backToMeeting}
          </a>
        </p>
      )}
      <div class="desk-head">
        <div>
          <h1 tabIndex={-1}>{of === 'meeting' ? text.ofMeeting : text.ofPaper}</h1>
          <p class="desk-sub">
            {name}
            {figures.length > 0 && `, ${text.shown(shown.length, figures.length)}`}
          </p>
        </div>
        {shown.length > 0 && (
          <div class="desk-head-actions">
            <TakeFigures figures={shown} papers={papers} name={name} actions={actions} />
          </div>
        )}
      </div>
      {unread.map((title) => (
        <Notice key={title} kind="doubt">
          {text.unread(title)}
        </Notice>
      ))}
      {figures.length > 0 ? (
        <>
          <FigureFilters figures={figures} choice={choice} onChoose={setChoice} hasOrder={false} />
          {shown.length > 0 ? (
            <FigureTable figures={shown} hasPapers={papers.length > 1} actions={actions} />
          ) : (
            <Empty
              title={figureWords.filter.none}
              actions={<Button onPress={() => setChoice(ALL_FIGURES)}>{figureWords.filter.clear}</Button>}
            />
          )}
        </>
      ) : (
        <None papers={papers} unread={unread} />
      )}
      {papers.map((paper) => (
        <SaidOfPaper key={paper.id} paper={paper} actions={actions} />
      ))}
    </main>
  );
}

function None({ papers, unread }: Pick<Props, 'papers' | 'unread'>): ComponentChildren {
  if (papers.length > 0) {
    return (
      <Empty title={text.none}>
        <p>{text.noneText}</p>
      </Empty>
    );
  }
  return (
    unread.length === 0 && (
      <Empty title={text.noPapers}>
        <p>{text.noPapersText}</p>
      </Empty>
    )
  );
}

/** What the member dismissed, and what no longer fits. */
function SaidOfPaper({
  paper,
  actions,
}: {
  readonly paper: PanelPaper;
  readonly actions: Props['actions'] & { readonly onForget: (correction: FigureCorrectionRow) => void };
}) {
  const [isShown, setShown] = useState(false);
  const { dismissed, lost } = listsOf(paper);
  const { show, hide } = figureWords.dismissed;
  return (
    <>
      {dismissed.length > 0 && (
        <p class="desk-figures-more">
          <Button isExpanded={isShown} onPress={() => setShown(!isShown)}>
            {isShown ? hide : show(dismissed.length)}
          </Button>
        </p>
      )}
      {isShown && dismissed.length > 0 && (
        <div class="sheet">
          <FindingList
            groups={[dismissedGroup(dismissed)]}
            initial={null}
            onShow={(passage) => actions.onShow(paper, passage)}
            onAsk={(passage) => actions.onBegin('question', { paper, passage })}
            onMean={() => {}}
            onCorrect={(measure, said) => actions.onCorrect(paper, measure, said)}
            onExplain={null}
            onChallenge={null}
            onOverTime={(measure) => actions.onOverTime(paper, measure)}
            actionsFor={() => null}
            showsOnOpen={false}
          />
        </div>
      )}
      <LostCorrections lost={lost} onForget={actions.onForget} />
    </>
  );
}
