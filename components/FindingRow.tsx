/**
 * A finding in a list. Its name is a button that covers the row and opens the
 * words it was found in; its source goes to the page. While it has the focus,
 * `P` goes to the page and `Q` asks about it.
 */

import type { ComponentChildren } from 'preact';
import type { FigureSaid } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import { languageOfWords } from '@/lib/document/language';
import type { Passage } from '@/lib/extract/sited';
import type { ShownChallenge } from '@/lib/store/rows';
import { findingWords } from '@/lib/words/findings';
import type { OnMean } from './CorrectMeaning';
import type { ExplanationSaid, HeldChallenge } from './challenge-list';
import { pageText, sourceText } from './passage-text';
import { Quote } from './Quote';
import { rowKeys } from './row-keys';
import { Source } from './Source';
import { shortenAround } from './shorten';
import './FindingRow.css';

/** What the list knows of a row and does with it. */
export type RowState = {
  readonly isOpen: boolean;
  /** Opened to say what a short form means. */
  readonly isToCorrect: boolean;
  readonly onToggle: () => void;
  /** Goes to the words on the page. */
  readonly onShow: (passage: Passage) => void;
  /** `begins`: what the question begins with. */
  readonly onAsk: (passage: Passage, begins?: string, challenge?: ShownChallenge | undefined) => void;
  /** Says what a short form means. */
  readonly onMean: OnMean;
  /** Says that a figure was misread. */
  readonly onCorrect: (measure: HeldMeasure, said: FigureSaid) => void;
  /** Says what explains a challenge, or that nothing does. `null` where none is listed. */
  readonly onExplain: ((said: ExplanationSaid) => void) | null;
  /** Goes to a challenge that holds a figure against others. `null` where none is listed. */
  readonly onChallenge: ((held: HeldChallenge) => void) | null;
  /** Follows a measure from pack to pack. */
  readonly onOverTime: (measure: HeldMeasure) => void;
  /** Under an open row: buttons, the row's own after them, and a note being written. */
  readonly actions:
    | ((own: ComponentChildren, begins: string, challenge?: ShownChallenge | undefined) => ComponentChildren)
    | null;
};

type Props = {
  readonly name: string;
  /** `paper`: the name is the paper's own words, not a title that Kloe gives. */
  readonly voice?: 'kloe' | 'paper';
  /** Its language, where it is not that of its words. */
  readonly lang?: string;
  readonly passage: Passage;
  readonly row: RowState;
  /** Under the name, always shown. */
  readonly children?: ComponentChildren;
  /** Beside the source. */
  readonly verdict?: ComponentChildren;
  /** The opened part has a source beside each of its passages. */
  readonly hasOwnSources?: boolean;
  /** What pressing a closed row will do, said beside its source. */
  readonly hint?: string;
  /** Buttons of its own, beside those that every open row has. */
  readonly tools?: ComponentChildren;
  /** What a question about it begins with; its words, unless said otherwise. */
  readonly begins?: string;
  /** What a question about it says, and quotes. */
  readonly challenge?: ShownChallenge | undefined;
  /** Under the buttons of an open row: what one of them opened. */
  readonly below?: ComponentChildren;
  /** What an open row shows; its words in their sentence, unless said otherwise. */
  readonly opened?: ComponentChildren;
};

export function FindingRow({
  name,
  voice = 'kloe',
  lang = languageOfWords(name),
  passage,
  row,
  children,
  verdict,
  tools,
  below,
  begins = beginningOf(passage),
  challenge,
  opened,
  hint = findingWords.showWords,
  hasOwnSources,
}: Props) {
  return (
    <article
      class="finding-row"
      data-open={row.isOpen || undefined}
      onKeyDown={rowKeys({
        onShow: () => row.onShow(passage),
        onAsk: () => row.onAsk(passage, begins, challenge),
      })}
    >
      <h3 data-voice={voice}>
        <button type="button" aria-expanded={row.isOpen} onClick={row.onToggle}>
          <span lang={lang}>{name}</span>
        </button>
      </h3>
      {children}
      {row.isOpen && (opened ?? <Quote text={passage.words} start={passage.start} end={passage.end} />)}
      <div class="finding-row-foot">
        {!(row.isOpen && hasOwnSources) && (
          <Source onOpen={() => row.onShow(passage)}>{sourceText(passage)}</Source>
        )}
        {verdict}
        {!row.isOpen && (
          <span class="finding-row-hint" aria-hidden="true">
            {hint}
          </span>
        )}
      </div>
      {row.isOpen && row.actions?.(tools, begins, challenge)}
      {row.isOpen && below}
    </article>
  );
}

function beginningOf({ words: all, start, end, page, printed }: Passage): string {
  const meant = all.slice(start, end).trim();
  return findingWords.beginsWith(
    shortenAround(meant, 0, 0)?.text ?? meant,
    pageText({ printed, number: page }),
  );
}
