/** The glossary at the desk: what it holds, what is asked about it, and files of it. */
import { signal } from '@preact/signals';
import { FILE_TYPES } from '@/lib/export/file-types';
import { glossaryToCsv, readGlossaryCsv } from '@/lib/export/glossary-csv';
import type { Refusal } from '@/lib/export/glossary-entry';
import { glossaryToJson, readGlossaryJson } from '@/lib/export/glossary-json';
import { compareGlossaries, type Incoming } from '@/lib/glossary/incoming';
import type { Scope } from '@/lib/glossary/own';
import { saveFile } from '@/lib/platform/save-file';
import { mayLeave } from '@/lib/store/exempt';
import { changeGlossary, type GlossaryChange, ownGlossary } from '@/lib/store/glossary';
import { learntEverywhere, type TaughtMeaning } from '@/lib/store/learnt';
import type { Store } from '@/lib/store/open';
import type { Kept } from '@/lib/store/problems';
import type { GlossaryRow } from '@/lib/store/rows';
import { deskGlossary as text } from '@/lib/words/desk-glossary';
import type { Act } from './desk';
import { watched } from './watched';

type Format = 'csv' | 'json';

export type AskedOfGlossary =
  /** `null`: a new one. */
  | { readonly kind: 'meaning'; readonly meaning: GlossaryRow | TaughtMeaning | null }
  | { readonly kind: 'merge'; readonly row: GlossaryRow }
  | {
      readonly kind: 'bring-in';
      readonly file: string;
      readonly format: Format;
      readonly incoming: Incoming<GlossaryRow>;
      readonly refused: readonly Refusal[];
    }
  | { readonly kind: 'not-a-glossary'; readonly file: string };

export type Glossary = ReturnType<typeof createGlossary>;

export function createGlossary(store: Store, act: Act) {
  const stored = watched(() => () => ownGlossary(store));
  const taught = signal<readonly TaughtMeaning[] | null>(null);
  const asked = signal<AskedOfGlossary | null>(null);
  const rows = () => (stored.value?.ok ? stored.value.value : []);

  return {
    store,
    stored,
    taught,
    asked,
    /** Reads what papers taught: on arrival, since it takes a while. */
    async look(): Promise<void> {
      const learnt = await learntEverywhere(store);
      taught.value = learnt.ok ? learnt.value : [];
    },
    /** Changes something; what is said of it stands beside its undoing. */
    async change(outcome: Kept<GlossaryChange>, said: string): Promise<void> {
      const result = await outcome;
      asked.value = null;
      const undoing = result.ok ? result.value : null;
      await act(Promise.resolve(result), undoing && { said, undo: () => changeGlossary(store, undoing) });
    },
    async save(format: Format): Promise<void> {
      const { rows: leaving, leftOut } = mayLeave(rows());
      const content = format === 'csv' ? glossaryToCsv(leaving) : glossaryToJson(leaving);
      saveFile({ name: `${text.fileName}.${format}`, type: FILE_TYPES[format], content });
      const said = text.exported(leaving.length, leftOut);
      await act(Promise.resolve({ ok: true, value: null }), { said, undo: null });
    },
    async read(file: File): Promise<void> {
      const held = await file.text();
      const format = file.name.toLowerCase().endsWith('.json') ? 'json' : 'csv';
      const reading = format === 'json' ? readGlossaryJson(held) : readGlossaryCsv(held);
      asked.value =
        reading.kind === 'not-a-glossary'
          ? { kind: 'not-a-glossary', file: file.name }
          : {
              kind: 'bring-in',
              file: file.name,
              format,
              incoming: compareGlossaries(rows(), reading.accepted),
              refused: reading.refused,
            };
    },
    othersOf: ({ id, short }: GlossaryRow) => rows().filter((row) => row.id !== id && row.short === short),
    scopesFor: (scopes: readonly Scope[], own: Scope | undefined): readonly Scope[] =>
      own && !scopes.some((one) => JSON.stringify(one) === JSON.stringify(own)) ? [own, ...scopes] : scopes,
  };
}
