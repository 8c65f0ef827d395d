/** What the study worker is told and tells. Both ends are of one build. */
import type { PackDocument } from '@/lib/document/model';
import type { ShortFormUse } from '@/lib/extract/short-form-uses';
import type { ShownTable } from '@/lib/extract/shown-table';
import type { Sited } from '@/lib/extract/sited';
import type { ReadProblem } from '@/lib/read/problems';
import type { Result } from '@/lib/result';
import type { Studied } from './study-paper';

export type StudyOrder =
  | {
      readonly kind: 'pdf';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly password?: string;
      /** Its name where it does not tell its title: as listed, or the file's name. */
      readonly name: string | null;
      /** Where it came from; `null` for a file that was dropped or chosen. */
      readonly address: string | null;
      /** pdf.js's, where it has been opened already. */
      readonly fingerprints: readonly string[];
    }
  | {
      readonly kind: 'document';
      readonly document: PackDocument;
      readonly address: string;
      /** The meeting whose own page it is; `null` for any other page. */
      readonly meetingKey: string | null;
    };

export type StudyReport =
  | { readonly kind: 'page-read'; readonly done: number; readonly of: number }
  /** Some of the findings: all at once would hold up the page that takes them. */
  | { readonly kind: 'findings'; readonly findings: readonly Sited[] }
  | { readonly kind: 'tables'; readonly tables: readonly ShownTable[] }
  | { readonly kind: 'uses'; readonly uses: readonly ShortFormUse[] }
  /** The end; what the others tell was told before. */
  | { readonly kind: 'done'; readonly outcome: Result<Studied, ReadProblem> }
  /** A fault of Kloe's own. */
  | { readonly kind: 'crashed'; readonly detail: string };
