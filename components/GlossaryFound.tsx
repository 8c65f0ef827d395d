/** What the glossary has for what is being typed, best first, and who says so. */
import { useMemo } from 'preact/hooks';
import type { GlossaryEntry } from '@/lib/glossary/entries';
import { words } from '@/lib/words';
import { later, useLoaded } from './loaded';
import { meaningText } from './meaning-text';
import './GlossaryFound.css';

/** As many as are looked at. */
const SHOWN = 20;

const laterSearch = later(() => import('@/lib/search/terms'));

type Props = {
  /** `null` until the glossary is open. */
  readonly entries: readonly GlossaryEntry[] | null;
  readonly asked: string;
};

export function GlossaryFound({ entries, asked }: Props) {
  const isAsked = asked.trim() !== '';
  const search = useLoaded(isAsked, laterSearch);
  const lookUp = useMemo(
    () => (isAsked && entries && search ? search.termsIn(entries) : null),
    [entries, isAsked, search],
  );
  const found = lookUp?.(asked) ?? [];
  const text = words.lookUp;
  return (
    <div class="glossary-found">
      <small role="status">
        {isAsked && (lookUp === null ? text.loading : text.found(found.length, asked.trim(), SHOWN))}
      </small>
      {found.length > 0 && (
        <dl>
          {found.slice(0, SHOWN).map((entry) => (
            <div key={`${entry.short} ${entry.long} ${entry.origin}`}>
              <dt>{entry.short}</dt>
              <dd>
                {entry.long}
                {entry.note && <p>{entry.note}</p>}
                <small>{meaningText(entry).join(', ')}</small>
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
