/** The glossary, with all that is asked about it. Loaded on the first visit, so that the rest of the desk opens without it. */
import { DeskGlossary } from '@/components/DeskGlossary';
import { StoreTrouble } from '@/components/StoreTrouble';
import { changeGlossary } from '@/lib/store/glossary';
import type { Store } from '@/lib/store/open';
import type { Shelf } from '@/lib/store/shelf';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import type { Act } from './desk';
import { GlossaryDialogs } from './GlossaryDialogs';
import { createGlossary, type Glossary } from './glossary';

export function openGlossary(store: Store, act: Act) {
  const glossary = createGlossary(store, act);
  return {
    look: glossary.look,
    Place: ({ shelf }: { shelf: Shelf }) => (
      <>
        <GlossaryPlace glossary={glossary} />
        <GlossaryDialogs glossary={glossary} shelf={shelf} />
      </>
    ),
  };
}

function GlossaryPlace({ glossary }: { glossary: Glossary }) {
  const stored = glossary.stored.value;
  if (stored?.ok === false) return <StoreTrouble problem={stored.problem} when="read" />;
  return (
    <DeskGlossary
      rows={stored?.value ?? []}
      taught={stored && glossary.taught.value}
      onAdd={() => {
        glossary.asked.value = { kind: 'meaning', meaning: null };
      }}
      onChange={(meaning) => {
        glossary.asked.value = { kind: 'meaning', meaning };
      }}
      onMerge={(row) => {
        glossary.asked.value = { kind: 'merge', row };
      }}
      onDelete={({ id, short, long }) =>
        void glossary.change(
          changeGlossary(glossary.store, { put: [], remove: [id] }),
          text.removed(short, long),
        )
      }
      onExport={(format) => void glossary.save(format)}
      onFile={(file) => void glossary.read(file)}
    />
  );
}
