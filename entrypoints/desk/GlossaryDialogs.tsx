/** What is asked about the glossary: a meaning's words, which of two stays, what a file would change. */
import { BringInDialog } from '@/components/BringInDialog';
import { Button } from '@/components/Button';
import { Dialog } from '@/components/Dialog';
import { isOwnRow, scopesOf, scopeText } from '@/components/glossary-list';
import { MeaningForm, type TypedMeaning } from '@/components/MeaningForm';
import { MergeMeaningDialog } from '@/components/MergeMeaningDialog';
import { bringIn, giveMeaning, mergeMeanings, writeMeaning } from '@/lib/store/glossary';
import type { TaughtMeaning } from '@/lib/store/learnt';
import type { GlossaryRow } from '@/lib/store/rows';
import type { Shelf } from '@/lib/store/shelf';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import type { Glossary } from './glossary';

export function GlossaryDialogs({ glossary, shelf }: { glossary: Glossary; shelf: Shelf }) {
  const { store } = glossary;
  const asked = glossary.asked.value;
  const close = () => {
    glossary.asked.value = null;
  };
  const saved = ({ short, long }: TypedMeaning) => text.saved(short, long);
  switch (asked?.kind) {
    case 'meaning': {
      const { meaning } = asked;
      const save = (typed: TypedMeaning) => {
        if (meaning === null || isOwnRow(meaning)) return writeMeaning(store, typed, meaning);
        // What a paper taught goes behind, and the words may be its own still.
        return giveMeaning(store, { ...typed, insteadOf: meaning.long, paperId: meaning.from.paperId });
      };
      return (
        <Dialog title={meaning ? text.changeTitle(meaning.short) : text.addTitle} onClose={close}>
          <MeaningForm
            meaning={meaning ? typedFrom(meaning) : NEW}
            hasShort={meaning === null}
            scopes={glossary.scopesFor(scopesOf(shelf), meaning?.scope)}
            scopeText={scopeText}
            onSave={(typed) => void glossary.change(save(typed), saved(typed))}
            onClose={close}
          />
        </Dialog>
      );
    }
    case 'merge':
      return (
        <MergeMeaningDialog
          row={asked.row}
          others={glossary.othersOf(asked.row)}
          onMerge={(kept, other) =>
            void glossary.change(mergeMeanings(store, kept, other), text.merged(kept.short))
          }
          onClose={close}
        />
      );
    case 'bring-in':
      return (
        <BringInDialog
          {...asked}
          onBringIn={(incoming) =>
            void glossary.change(
              bringIn(store, incoming),
              text.broughtIn(incoming.fresh.length + incoming.changed.length),
            )
          }
          onClose={close}
        />
      );
    case 'not-a-glossary':
      return (
        <Dialog title={text.notAGlossary(asked.file)} onClose={close}>
          <p>{text.notAGlossaryText}</p>
          <p class="button-row">
            <Button onPress={close}>{text.close}</Button>
          </p>
        </Dialog>
      );
    default:
      return null;
  }
}

const NEW: TypedMeaning = { short: '', long: '', note: null, scope: { kind: 'everywhere' } };

const typedFrom = (meaning: GlossaryRow | TaughtMeaning): TypedMeaning => ({
  short: meaning.short,
  long: meaning.long,
  note: isOwnRow(meaning) ? meaning.note : null,
  scope: meaning.scope,
});
