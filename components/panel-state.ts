/** What the panel shows and what can be done in it. Whoever fills it in knows tabs and the store; the views do not. */

import type { FigureSaid } from '@/lib/correct/corrections';
import type { HeldMeasure } from '@/lib/correct/held-measures';
import type { ListedPaper, Listing } from '@/lib/document/listing';
import type { AgendaItem, ShortForm } from '@/lib/extract/findings';
import type { Passage } from '@/lib/extract/sited';
import type { GlossaryEntry } from '@/lib/glossary/entries';
import type { Meaning } from '@/lib/glossary/meaning';
import type { LearntFrom, OwnMeaning, Scope } from '@/lib/glossary/own';
import type { Colour } from '@/lib/marking';
import type { Copied, TableCopy } from '@/lib/platform/clipboard';
import type { SavedFile } from '@/lib/platform/save-file';
import type { FigureDone } from '@/lib/store/correction-list';
import type { ExplanationDone } from '@/lib/store/explanation-list';
import type { HeldExplanation } from '@/lib/store/explanations';
import type { NoteDone } from '@/lib/store/note-list';
import type { ShownNote } from '@/lib/store/note-writer';
import type { StoreProblem } from '@/lib/store/problems';
import type { FigureCorrectionRow, NoteRow, ShownChallenge, StudyRow } from '@/lib/store/rows';
import type { Settings } from '@/lib/store/setting-rows';
import type { ExplanationSaid } from './challenge-list';
import type { NoteKind } from './NoteSign';
import type { Wanted } from './wanted-focus';

export type PanelState =
  /** The browser wants a click on Kloe's button first. */
  | { readonly kind: 'idle' }
  /** A page that no extension may read. */
  | { readonly kind: 'closed' }
  | { readonly kind: 'pdf'; readonly address: string }
  | { readonly kind: 'reading' }
  /** Something on the page is not as Kloe expects. */
  | { readonly kind: 'failed' }
  /** More than Kloe takes from one page. */
  | { readonly kind: 'too-large' }
  /** Read, and neither agenda nor minutes: studied only if the member says so. */
  | { readonly kind: 'no-meeting' }
  | { readonly kind: 'read'; readonly view: PanelView };

export type PanelView = {
  /** What a committee system's page says of its meeting; `null` for any other page. */
  readonly listing: Listing | null;
  /** The page's own title. */
  readonly title: string;
  readonly host: string;
  readonly isAlwaysOn: boolean;
  /** The member was asked for the host and said no. */
  readonly wasRefused: boolean;
  /** The page first, then the papers of its meeting that were read before. */
  readonly papers: readonly PanelPaper[];
  readonly notes: readonly ShownNote[];
  /** A note made, coloured or deleted just now, which can be taken back. */
  readonly noteDone: Pick<NoteDone, 'kind' | 'note'> | null;
  /** A meaning the member gave just now, which can be taken back. */
  readonly corrected: Pick<OwnMeaning, 'short' | 'long'> | null;
  /** What the member said of a figure just now, which can be taken back. */
  readonly figureDone: Pick<FigureDone, 'kind' | 'indicator'> | null;
  /** What was just done to a challenge, which can be taken back. */
  readonly explanationDone: ExplanationDone['kind'] | null;
  /** Why any of these could not be done, or taken back; `null` where it was. */
  readonly notDone: StoreProblem | null;
  /** A short form of the page whose meaning the member wants to say: its card led here. */
  readonly toCorrect: ToCorrect | null;
  /** What the member means by a colour; what is missing or empty is as Kloe names it. */
  readonly meanings: Settings['meanings'];
  /** A note that was begun just now: its field takes the focus. */
  readonly begun: string | null;
  /** It was begun from words selected on the page: the notes are shown. */
  readonly isBegunOnPage: boolean;
  /** Why what was read could not be kept; `null` where it was. */
  readonly notKept: StoreProblem | null;
  /** The words last asked for do not stand on the page any more. */
  readonly isMissing: boolean;
};

/** `nth`: tells a second asking from the first. */
export type ToCorrect = { readonly short: string; readonly nth: number };

/** The glossary, looked up in beside whatever else is shown. */
export type LookUp = {
  readonly asked: string;
  readonly onAsked: (asked: string) => void;
  /** `null` until the glossary is open. */
  readonly entries: readonly GlossaryEntry[] | null;
  /** What a menu or a key asked for; `null` where neither did. */
  readonly wanted: Wanted | null;
};

export type PanelPaper = {
  readonly id: string;
  readonly title: string;
  /** The page in the tab; else a paper that the reader shows. */
  readonly isPage: boolean;
  readonly addresses: readonly string[];
  /** ISO date on which it was last opened; `null` where it is not kept. */
  readonly readOn: string | null;
  /** The words that made Kloe ask whether it is exempt; `null` where there is nothing to answer. */
  readonly exemptWords: string | null;
  /** It is, or may be: nothing of it is taken out of Kloe unasked. */
  readonly isExempt: boolean;
  readonly study: Pick<StudyRow, 'findings' | 'challenges' | 'failed' | 'pages' | 'tables'>;
  /** Items as other papers of its meeting print them. */
  readonly agenda: readonly AgendaItem[];
  /** What the member says of its figures; the same object until that changes. */
  readonly corrections: readonly FigureCorrectionRow[];
  /** What explains its challenges; the same object until that changes. */
  readonly explanations: readonly HeldExplanation[];
  readonly explain: (shortForm: ShortForm) => readonly Meaning[];
  /** Where a meaning that the member gives on it may hold, the narrowest first. */
  readonly scopes: readonly Scope[];
};

export type { ShownNote };

export type PanelActions = {
  readonly onDesk: () => void;
  readonly onKeys: () => void;
  readonly onRetry: () => void;
  readonly onReadAnyway: () => void;
  readonly onChoosePdf: () => void;
  /** The PDF in the tab. */
  readonly onOpenTab: (address: string) => void;
  readonly onOpenPaper: (paper: ListedPaper) => void;
  readonly onShow: (paper: PanelPaper, passage: Passage) => void;
  readonly onAlwaysOn: (isOn: boolean) => void;
  readonly onExempt: (paper: PanelPaper, exempt: 'yes' | 'no') => void;
  /** `null` where there is nothing to print them with. */
  readonly onPrintQuestions: (() => void) | null;
  /** `about` is `null` for a note on the meeting as a whole. */
  readonly onBegin: (kind: NoteKind, about: NoteAbout | null) => void;
  /** A question on an item of the agenda, and on no words of it. */
  readonly onAskAbout: (item: AboutItem) => void;
  /** `from`: the other paper of the committee that the words were learnt from. */
  readonly onMean: (paper: PanelPaper, meaning: OwnMeaning, from: LearntFrom | null) => void;
  /** Shows a paper's figures at the desk, where there is room for a table. */
  readonly onFigureTable: (paper: PanelPaper) => void;
  readonly onCorrect: (paper: PanelPaper, measure: HeldMeasure, said: FigureSaid) => void;
  readonly onExplain: (paper: PanelPaper, said: ExplanationSaid) => void;
  /** At the desk, from pack to pack. */
  readonly onOverTime: (paper: PanelPaper, measure: HeldMeasure) => void;
  /** A correction whose figure is found no more. */
  readonly onForget: (correction: FigureCorrectionRow) => void;
  readonly onText: (note: NoteRow, text: string) => void;
  readonly onKind: (note: NoteRow, kind: NoteKind) => void;
  readonly onColour: (note: NoteRow, colour: Colour) => void;
  readonly onCopy: (text: string) => void;
  readonly onDelete: (note: NoteRow) => void;
  /** Takes back what was corrected, made or deleted last. */
  readonly onUndo: () => void;
  /** The chance to undo has passed. */
  readonly onLetGo: () => void;
  readonly onShowNote: (note: NoteRow) => void;
  /** All three after the member was asked, where the paper is exempt. */
  readonly onCopyText: (text: string) => Promise<Copied>;
  readonly onCopyTable: (copy: TableCopy) => Promise<Copied>;
  readonly onSaveFile: (file: SavedFile) => void;
};

/** `number`: as the paper prints it, never empty. */
export type AboutItem = { readonly number: string; readonly title: string | null };

export type NoteAbout = {
  readonly paper: PanelPaper;
  readonly passage: Passage;
  /** What a question about it begins with. */
  readonly begins?: string;
  /** A question about it says what does not agree, and quotes all of it. */
  readonly challenge?: ShownChallenge | undefined;
};
