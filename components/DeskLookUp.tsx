/** The glossary at the desk. The address bar leads here with what was typed there. */
import { useState } from 'preact/hooks';
import type { GlossaryEntry } from '@/lib/glossary/entries';
import { languageOf, words } from '@/lib/words';
import { GlossaryLookUp } from './GlossaryLookUp';
import type { Wanted } from './wanted-focus';

type Props = {
  readonly entries: readonly GlossaryEntry[] | null;
  readonly wanted: Wanted;
};

export function DeskLookUp({ entries, wanted }: Props) {
  const [asked, setAsked] = useState(wanted.asked);
  return (
    <main class="desk" lang={languageOf('lookUp')}>
      <h1 tabIndex={-1}>{words.lookUp.title}</h1>
      <GlossaryLookUp asked={asked} onAsked={setAsked} entries={entries} wanted={wanted} />
    </main>
  );
}
