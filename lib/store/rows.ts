/**
 * What the two databases hold. `kloe` keeps what the member made and cannot be
 * had again; `kloe-derived` keeps what can be worked out again from it.
 * Moments are milliseconds since 1970; dates are ISO days, "2026-11-24".
 */
import type { Challenge } from '@/lib/check/challenges';
import type { Explanation } from '@/lib/check/explained';
import type { FigureCorrection } from '@/lib/correct/corrections';
import type { ExemptSign } from '@/lib/document/exempt';
import type { ListedPaper, PageState, PaperRole } from '@/lib/document/listing';
import type { Run } from '@/lib/document/mapped-text';
import type { PackDocument, Page } from '@/lib/document/model';
import type { Figure, Finding } from '@/lib/extract/findings';
import type { Followed } from '@/lib/extract/followed';
import type { OutlineEntry } from '@/lib/extract/outline';
import type { ShortFormUse } from '@/lib/extract/short-form-uses';
import type { ShownTable } from '@/lib/extract/shown-table';
import type { Passage, Sited } from '@/lib/extract/sited';
import type { LearntMeaning, OwnMeaning } from '@/lib/glossary/own';
import type { Colour, NoteKind } from '@/lib/marking';
import type { Answer } from '@/lib/series/same-measure';
import type { MeetingClaim, MeetingLink } from './meeting-rows';
import type { Asking } from './question-rows';
import type { Seen, VersionLink } from './sighting-rows';

// ---- kloe: what the member made ----

/** `ask`: something in it says it may be exempt; it counts as exempt until the member has answered. */
export type Exempt = 'yes' | 'no' | 'ask';

/** A council; others may be joined into it (a merger), and that can be undone. */
export type CouncilRow = {
  /** Its name as `document/names.ts` reads it, the same on every computer; "host:…" while nobody has named it. */
  readonly id: string;
  /** As first seen: "Westmarch County Council". */
  readonly name: string;
  /** The council it now counts as; `null` where it stands for itself. */
  readonly joinedInto: string | null;
  /** The member separated it from its name in the other language; missing while nothing was said. */
  readonly isApart?: boolean;
};

/** A committee; others may be joined into it (renamed, moved to another host), and that can be undone. */
export type CommitteeRow = {
  /** "westmarch county council/children and families scrutiny committee". */
  readonly id: string;
  readonly councilId: string;
  readonly name: string;
  readonly joinedInto: string | null;
  /** As of a council. */
  readonly isApart?: boolean;
};

export type MeetingRow = {
  /** "moderngov|democracy.example.gov.uk|/|1234"; "paper|…" for one known from its papers alone. */
  readonly key: string;
  /** `null` where neither page nor paper says whose meeting it is. */
  readonly committeeId: string | null;
  readonly date: string | null;
  /** 24 hours, "10:30". */
  readonly time: string | null;
  readonly venue: string | null;
  /** The meeting's own page; `null` for one known from its papers alone. */
  readonly address: string | null;
  /** What that page was when last read. */
  readonly state: PageState | null;
  /** The papers that page lists, read or not. */
  readonly listed: readonly ListedPaper[];
  /** Their addresses, as `addresses.ts` writes them: a paper opened from one belongs here. */
  readonly listedAddresses: readonly string[];
  /** What the member said of meetings at other addresses that look like it; missing while nothing was. */
  readonly linked?: MeetingLink;
  readonly firstSeen: number;
  readonly lastSeen: number;
};

export type PaperRow = {
  /** SHA-256, lower-case hex: of a file's bytes, of a web page's normalised text. */
  readonly id: string;
  /** pdf.js's fingerprints of a PDF; empty for anything else. */
  readonly fingerprints: readonly string[];
  readonly title: string;
  readonly source: PackDocument['source'];
  /** `meeting-page`: the committee system's own page of a meeting. */
  readonly kind: PaperRole | 'meeting-page';
  /** Every address it was met at, newest first; none for a file that was dropped or chosen. */
  readonly addresses: readonly string[];
  /** Size of the file; `null` for a web page. */
  readonly bytes: number | null;
  readonly pages: number | null;
  readonly addedAt: number;
  /** When it was last opened. */
  readonly readAt: number;
  readonly exempt: Exempt;
  /** The words that made Kloe ask: "Not for publication"; empty where nothing did. */
  readonly exemptSigns: readonly ExemptSign[];
  /** Meetings it belongs to: none, one or several. */
  readonly meetingKeys: readonly string[];
  /** Who said so. `ask`: its words allow more than one answer. `nobody`: they say nothing. */
  readonly placedBy: 'listing' | 'front-page' | 'member' | 'ask' | 'nobody';
  /** What its words say of its meeting: kept, so that it can be placed later. */
  readonly claim: MeetingClaim | null;
  /** Other versions of it that were read before it was. */
  readonly versions: readonly VersionLink[];
  /** Where the member stopped reading; `null` at the beginning. */
  readonly stoppedAt: ReadingPlace | null;
  /** How the member last looked at it; `null` until they chose. */
  readonly view: PaperView | null;
};

/** `size`: 1 is the size of print; "auto" as fits the window. `rotation`: degrees, clockwise. */
export type PaperView = {
  readonly size: number | 'page-width' | 'page-fit' | 'auto';
  readonly rotation: number;
};

/** The page by its own number in the file and the printed one; `top`: how far down it, 0 to 1. */
export type ReadingPlace = { readonly page: number; readonly printed: string | null; readonly top: number };

/** The bytes of a paper that was opened: a dropped file cannot be fetched again. */
export type FileRow = { readonly paperId: string; readonly bytes: Uint8Array };

/** Words quoted from a paper, with enough around them to find them again. */
export type Quotation = { readonly exact: string; readonly prefix: string; readonly suffix: string };

/** Where quoted words stood when they were marked. */
export type QuotedAt = {
  /** The file's own page number, from 1, and the printed one. */
  readonly page: number;
  readonly printed: string | null;
  /** Where the words stand in the source, in order. */
  readonly source: readonly Run[];
};

/** Carried by all that a member writes, so that it reads without the paper. */
export type FromPaper = {
  /** `null` where it hangs on a meeting alone. Stays when the paper is deleted. */
  readonly paperId: string | null;
  readonly paperTitle: string | null;
  /** `null` where no words were marked. */
  readonly quote: Quotation | null;
  readonly at: QuotedAt | null;
  /** Agenda item: "7", and its title. */
  readonly item: string | null;
  readonly itemTitle: string | null;
  /** As the paper's own; the store keeps the two the same. */
  readonly meetingKeys: readonly string[];
  readonly exempt: Exempt;
  readonly createdAt: number;
  readonly changedAt: number;
};

/** `paperId`, `quote`, `at` and `item` say where it was made, and stay; `Seen`, where its words stand since. */
export type NoteRow = FromPaper &
  Seen & {
    /** Made by `newId()` when the member begins, so that saving twice keeps one. */
    readonly id: string;
    readonly kind: NoteKind;
    /** The member's own words; empty for a highlight. */
    readonly text: string;
    /** In which it is highlighted, whatever its kind is by now; `null` where no colour was chosen. */
    readonly colour: Colour | null;
    /** What a question is besides its words; `null` while nothing of it was said. */
    readonly asking: Asking | null;
  };

/** A meaning the member gave a short form. */
export type GlossaryRow = OwnMeaning & {
  readonly id: string;
  /** The paper it was given on or taken from; `null` for one written at the desk. Stays when the paper is deleted. */
  readonly paperId: string | null;
  /** As that paper; the store keeps the two the same. */
  readonly exempt: Exempt;
  readonly changedAt: number;
};

/** What the member says of a figure of a paper. Goes with the paper: its words are the paper's. */
export type FigureCorrectionRow = FigureCorrection & {
  readonly id: string;
  readonly paperId: string;
  /** As the paper; the store keeps the two the same. */
  readonly exempt: Exempt;
  readonly changedAt: number;
};

/** Why a challenge is no matter. Kept for the committee's later packs, also when its paper is gone. */
export type ExplanationRow = Explanation & {
  readonly id: string;
  readonly paperId: string;
  /** As the paper; the store keeps them the same. */
  readonly meetingKeys: readonly string[];
  readonly exempt: Exempt;
  readonly changedAt: number;
};

/** The member's word on whether two names are one measure, in the papers of one committee. */
export type SameMeasureRow = Answer & {
  /** The committee and both measures: asked again, the last answer holds. */
  readonly id: string;
  readonly committeeId: string;
  /** As the papers print them, in the order of `measures`. */
  readonly printed: readonly [string, string];
  /** The papers the names stood in: where one is exempt, so are they. */
  readonly paperIds: readonly [string, string];
  readonly answeredAt: number;
};

// ---- kloe-derived: what can be worked out again ----

/** Which Kloe read a paper and looked through it: `VERSIONS` in `versions.ts`. */
export type StudyVersions = { readonly reader: number; readonly extractor: number };

/** A paper as it was read. */
export type DocumentRow = {
  readonly paperId: string;
  readonly readerVersion: number;
  readonly document: PackDocument;
};

/** All that was found in a paper, ready to be shown. */
export type StudyRow = {
  readonly paperId: string;
  readonly versions: StudyVersions;
  readonly findings: readonly Sited[];
  readonly challenges: readonly ShownChallenge[];
  /** What could not be looked for. */
  readonly failed: readonly Finding['kind'][];
  readonly outline: readonly OutlineEntry[];
  readonly tables: readonly ShownTable[];
  readonly uses: readonly ShortFormUse[];
  readonly pages: readonly Page[];
};

/** What a paper says that short forms mean. Apart from its study, which is a hundred times as large. */
export type TaughtRow = {
  readonly paperId: string;
  readonly meanings: readonly Pick<LearntMeaning, 'short' | 'long'>[];
};

/** The figures of a study by themselves: to follow a committee's, dozens of papers are read at once. */
export type FiguresRow = { readonly paperId: string; readonly figures: readonly Sited<Figure>[] };

/** What of a study is followed from meeting to meeting, by itself for the same reason. */
export type FollowsRow = { readonly paperId: string; readonly findings: readonly Followed[] };

export type ShownChallenge = Omit<Challenge, 'passages'> & { readonly passages: readonly Passage[] };
