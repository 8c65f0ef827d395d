/** An item of the agenda with its papers. One without papers is one quiet line. */

import type { ComponentChildren } from 'preact';
import { languageOfWords } from '@/lib/document/language';
import { words } from '@/lib/words';
import { Button } from './Button';
import './AgendaItem.css';

type Props = {
  readonly number: string;
  readonly title: string;
  /** Pages, figures that miss their target, "to follow". */
  readonly remark?: ComponentChildren;
  /** Its `PaperRow`s. */
  readonly children?: ComponentChildren;
  readonly isMinor: boolean;
  readonly onShow: (() => void) | null;
  /** `null` where it has no number to be known by. */
  readonly onAsk: (() => void) | null;
};

export function AgendaItem({ number, title, remark, children, isMinor, onShow, onAsk }: Props) {
  return (
    <li class="agenda-item" data-minor={isMinor || undefined}>
      <span class="agenda-item-number">{number}</span>
      <div>
        <h3 lang={languageOfWords(title)}>
          {onShow ? (
            <button type="button" onClick={onShow}>
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        {remark && <div class="agenda-item-remark">{remark}</div>}
      </div>
      {onAsk && (
        <Button kind="bare" size="small" icon="ask" label={words.notes.askAbout(number)} onPress={onAsk} />
      )}
      {!isMinor && <div class="agenda-item-papers">{children}</div>}
    </li>
  );
}
