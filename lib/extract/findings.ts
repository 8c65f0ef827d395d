/**
 * What Kloe may say about a paper. Every finding points at the words that
 * justify it and claims no more than they say.
 */
import type { Span } from '@/lib/document/model';

export type Finding =
  | Meeting
  | AgendaItem
  | Report
  | ShortForm
  | Figure
  | Recommendation
  | InformationRequest
  | WorkProgrammeEntry
  | PublicQuestion
  | QuestionDeadline;

/** Which meeting a paper is for. */
export type Meeting = {
  readonly kind: 'meeting';
  readonly at: Span;
  readonly council: string | null;
  readonly committee: string | null;
  /** ISO date. */
  readonly date: string | null;
  /** 24 hours, "10:15". */
  readonly time: string | null;
  readonly venue: string | null;
  readonly next: readonly NextMeeting[];
};

export type NextMeeting = { readonly at: Span; readonly date: string; readonly time: string | null };

/** An item of the paper's own agenda. */
export type AgendaItem = {
  readonly kind: 'agenda-item';
  readonly at: Span;
  /** "7", "1a", without a full stop. */
  readonly number: string;
  readonly title: string;
  /** The pages of its papers, the file's own numbers from 1, both included; `null` without papers. */
  readonly pages: { readonly from: number; readonly to: number } | null;
};

/** An officer's report, as the form at its head describes it. */
export type Report = {
  readonly kind: 'report';
  /** Its title, else the first words of its head. */
  readonly at: Span;
  readonly title: string | null;
  /** Who wrote it, else who answers for it, as printed. */
  readonly author: string | null;
  /** Cabinet member or portfolio holder. */
  readonly holder: string | null;
  readonly itemNumber: string | null;
  /** Without its appendices, the file's own numbers from 1; `null` where there are no pages to turn. */
  readonly pages: { readonly from: number; readonly to: number } | null;
  readonly meeting: string | null;
  /** ISO date of the meeting it is for. */
  readonly date: string | null;
  readonly wards: string | null;
  /** "This is not an executive decision", "Key decision: No". */
  readonly decisionType: string | null;
  readonly classification: string | null;
  /** The words that say what it is for. */
  readonly purpose: Span | null;
  /** Where its recommendations begin. */
  readonly recommendations: Span | null;
};

/** A short form (acronym, initials) in use, and what this paper itself says it means. */
export type ShortForm = {
  readonly kind: 'short-form';
  /** Where the paper explains it, else its first use. */
  readonly at: Span;
  readonly short: string;
  /** In the paper's own words; `null` where it never explains it. */
  readonly long: string | null;
  /** Other meanings this paper gives it elsewhere. */
  readonly otherLong: readonly string[];
  /** Where it is never explained: words of the paper that spell it, most frequent first. */
  readonly spelled: readonly SpelledOut[];
  /** Where it is never explained: names in the paper that spell how it begins, the longest first. */
  readonly places: readonly SpelledOut[];
  /** Where it is never explained: another of the paper that it is likely a misprint of; `null` where there is none. */
  readonly misprintOf: string | null;
  /** Where it is never explained: the words around its first uses. */
  readonly beside: readonly string[];
  readonly uses: readonly Span[];
  /** Where it is used, the file's own numbers from 1, each once. */
  readonly pages: readonly number[];
};

/** Words whose first letters are a short form's, without a word that says so. */
export type SpelledOut = {
  readonly long: string;
  readonly at: Span;
  /** Its words begin with capitals, as names do; other words may spell it by chance. */
  readonly isName: boolean;
  /** First letters in a row that say so: its own, and those of a short form it is paired with ("CP/CT"). */
  readonly letters: number;
};

/** A number a member would track, with what the paper says it is. */
export type Figure = {
  readonly kind: 'figure';
  /** The number with its unit: "86%". */
  readonly at: Span;
  /** The exact words that hold it: "CP visits were at 86%". For a cell, its row's name and it. */
  readonly quote: string;
  /** The sentence; for a cell, its row from the first cell on, then its column's header. */
  readonly context: string;
  readonly value: number;
  readonly unit: Unit;
  /** What is measured, in the paper's own words. */
  readonly indicator: string;
  readonly period: Period | null;
  readonly role: 'actual' | 'target' | 'comparator' | 'forecast' | 'budget' | 'change';
  /** The comparator ("England"), or the team or area of a breakdown. */
  readonly who: string | null;
  /** As the paper states it, by word or arrow. */
  readonly direction: 'up' | 'down' | 'same' | null;
  readonly rag: Rag | null;
  /** The target this actual is set against. */
  readonly target: number | null;
  /** Which way is good, where the paper says so of this figure or of its target. */
  readonly polarity: Polarity | null;
  /** Why the member should look twice; `null` where there is no reason. */
  readonly doubt: 'table-without-lines' | null;
};

/** Percentages are 0–100, money is in pounds (£k and £m multiplied out). */
export type Unit =
  | '%'
  | 'pp'
  | 'per 10,000'
  | 'per 100,000'
  | '£'
  | 'count'
  | 'days'
  | 'weeks'
  | 'months'
  | 'hours'
  | 'ratio'
  | 'FTE'
  | 'other';

/** As printed ("end of September 2019"), with its last day where it can be told. */
export type Period = { readonly text: string; readonly end: string | null };

/** "lower is better", "no more than 16": which way is good, and the words that say so. */
export type Polarity = { readonly good: 'higher' | 'lower'; readonly words: string };

export type Rag = 'red' | 'amber' | 'green' | 'blue';

/** Something a committee decided, was asked to decide, or was told to do. */
export type Recommendation = {
  readonly kind: 'recommendation';
  readonly at: Span;
  /** Who speaks: the committee's minutes, a report, a tracker's row, an inspectorate. */
  readonly origin: 'resolved' | 'proposed' | 'tracker' | 'external';
  readonly text: string;
  readonly meetingDate: string | null;
  readonly itemNumber: string | null;
  readonly itemTitle: string | null;
  /** "c" of (a), (b), (c); `null` for a single one. */
  readonly part: string | null;
  /** False for "that the report be noted". */
  readonly asksForAction: boolean;
  /** As printed: "within 6 months". */
  readonly due: string | null;
  readonly dueDate: string | null;
  readonly owner: string | null;
  readonly response: string | null;
  readonly status: 'completed' | 'in progress' | 'not started' | 'withdrawn' | null;
  /** The paper's own word for its status. */
  readonly statusText: string | null;
  readonly category:
    | 'recommendation'
    | 'information request'
    | 'suggestion'
    | 'committee action'
    | 'committee decision'
    | null;
};

/** Somebody asked for, or undertook to supply, something later. */
export type InformationRequest = {
  readonly kind: 'request';
  readonly at: Span;
  readonly quote: string;
  readonly what: string | null;
  readonly from: string | null;
  readonly due: string | null;
  readonly dueDate: string | null;
  readonly meetingDate: string | null;
  readonly itemNumber: string | null;
};

export type WorkProgrammeEntry = {
  readonly kind: 'work-programme';
  readonly at: Span;
  readonly meetingDate: string | null;
  readonly item: string;
  readonly author: string | null;
};

export type PublicQuestion = {
  readonly kind: 'public-question';
  readonly at: Span;
  readonly ref: string | null;
  readonly questioner: string | null;
  readonly question: string;
  readonly response: string | null;
};

/** Until when members of the public may hand in a question. */
export type QuestionDeadline = {
  readonly kind: 'question-deadline';
  /** The sentence that says so. */
  readonly at: Span;
  /** ISO date. */
  readonly date: string;
  /** 24 hours, "12:00". */
  readonly time: string | null;
};

export type FindingOf<Kind extends Finding['kind']> = Extract<Finding, { kind: Kind }>;
