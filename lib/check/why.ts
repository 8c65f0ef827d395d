/**
 * Why passages do not agree, in parts that a language words (`words/en/arithmetic.ts`): numbers as printed or
 * reckoned, days as ISO dates, names and words as the paper has them.
 */
import type { Figure } from '@/lib/extract/findings';

export type Why = WhyOfFigures | WhyOfTables | WhyOfDays | WhyOfWords;

/** What stands at the end of a change, or both of its ends. */
type Change = { readonly from: string; readonly to: string };

type WhyOfFigures =
  | {
      readonly say: 'values';
      readonly name: string;
      readonly unit: Figure['unit'];
      readonly periods: readonly { readonly period: string; readonly values: readonly string[] }[];
      /** One of the values, which elsewhere is that of the year so far. */
      readonly yearToDate: string | null;
    }
  | {
      readonly say: 'share';
      readonly part: string;
      readonly whole: string;
      readonly exact: string;
      readonly printed: string;
    }
  | {
      readonly say: 'green';
      readonly name: string;
      readonly value: string;
      readonly target: string;
      /** How many points below the target the paper's key allows; `null` where it has none. */
      readonly allowed: string | null;
    }
  | ({
      readonly say: 'arrow';
      readonly name: string;
      readonly isOfTravel: boolean;
      readonly direction: 'up' | 'down';
    } & Change)
  | ({
      readonly say: 'change';
      readonly name: string | null;
      readonly isRise: boolean;
      readonly words: string;
    } & Change)
  | ({ readonly say: 'improvement'; readonly isLessBetter: boolean; readonly isBetter: boolean } & Change)
  | ({ readonly say: 'steady'; readonly isRise: boolean; readonly by: string } & Change)
  | {
      readonly say: 'beside-others';
      readonly own: string;
      readonly others: string;
      readonly isAbove: boolean;
      readonly words: string;
    }
  | { readonly say: 'beside-target'; readonly own: string; readonly target: string; readonly words: string }
  | { readonly say: 'beside-words'; readonly value: string; readonly words: string }
  | ({ readonly say: 'times'; readonly exact: string; readonly words: string } & Change)
  | { readonly say: 'not-all'; readonly part: string; readonly whole: string; readonly what: string }
  | { readonly say: 'opposite'; readonly value: string; readonly ways: readonly [Way, Way] }
  | { readonly say: 'denied'; readonly value: string; readonly name: string }
  | {
      readonly say: 'part-over-whole';
      readonly part: string;
      readonly whole: string;
      readonly period: string;
    }
  | {
      readonly say: 'population';
      readonly counts: readonly {
        readonly count: string;
        readonly rate: string;
        readonly least: string;
        readonly most: string;
      }[];
    }
  | { readonly say: 'bare-rate'; readonly value: string; readonly rate: string; readonly base: string }
  | {
      readonly say: 'between-parts';
      readonly isTarget: boolean;
      readonly name: string;
      readonly whole: string;
      readonly first: string;
      readonly later: string;
    };

export type Way = 'up' | 'down' | 'better' | 'worse';

type WhyOfTables =
  | {
      readonly say: 'totals';
      /** Of the table; `null` where nothing stands over it. */
      readonly name: string | null;
      /** `column` is `null` where there is but one. */
      readonly sums: readonly {
        readonly column: string | null;
        readonly sum: string;
        readonly printed: string;
        /** The row without which the others make the total; `null` where there is none. */
        readonly without: string | null;
      }[];
      /** A row that is not printed would explain them all. */
      readonly lacksRow: boolean;
    }
  | { readonly say: 'flow'; readonly period: string; readonly sum: string; readonly printed: string }
  | {
      readonly say: 'bridge';
      readonly sum: string;
      readonly printed: string;
      readonly apart: string;
      readonly empty: readonly string[];
    }
  | {
      readonly say: 'column-shares';
      readonly column: string;
      readonly shares: readonly {
        readonly count: string;
        readonly all: string;
        readonly exact: string;
        readonly printed: string;
      }[];
    }
  | {
      readonly say: 'mean';
      readonly sum: string;
      readonly all: string;
      readonly mean: string;
      /** How far rounding lets it go; `null` where it is exact. */
      readonly bound: { readonly isMost: boolean; readonly value: string } | null;
      readonly printed: string;
    }
  | {
      readonly say: 'no-whole-number';
      readonly shares: readonly {
        readonly share: string;
        readonly of: string;
        readonly tried: readonly { readonly cases: string; readonly share: string }[];
      }[];
    }
  | ({
      readonly say: 'jump';
      readonly rows: readonly { readonly name: string; readonly before: string; readonly after: string }[];
    } & Change)
  | { readonly say: 'no-majority'; readonly name: string; readonly shares: readonly string[] }
  | {
      readonly say: 'lead-in';
      readonly name: string;
      readonly stated: string;
      readonly printed: string;
      readonly isInThousands: boolean;
    }
  | { readonly say: 'thousands'; readonly printed: string; readonly words: string }
  | { readonly say: 'bare-table'; readonly numbers: readonly string[] }
  | { readonly say: 'same-numbers'; readonly toCome: string; readonly now: string }
  | {
      readonly say: 'total-as-part';
      readonly wrong: string;
      readonly value: string;
      readonly total: string;
      readonly right: string;
      readonly other: string;
    }
  | {
      readonly say: 'two-sources';
      readonly value: string;
      readonly sources: readonly [MoneySource, MoneySource];
    }
  | {
      readonly say: 'unnamed-sources';
      readonly sum: string;
      readonly total: string;
      readonly unnamed: readonly string[];
    };

export type MoneySource = 'receipts' | 'borrowing' | 'grant' | 'reserves' | 'revenue';

type WhyOfDays =
  | { readonly say: 'short-month'; readonly month: string; readonly days: number }
  | { readonly say: 'weekday'; readonly date: string }
  | { readonly say: 'two-meetings'; readonly dates: readonly [string, string] }
  | {
      readonly say: 'event-days';
      readonly event: string;
      readonly days: readonly (readonly [string, string])[];
    }
  | { readonly say: 'judgment'; readonly months: readonly [string, string] }
  | {
      readonly say: 'moved';
      readonly date: string;
      readonly how: 'moved' | 'cancelled';
      readonly to: string | null;
    }
  | { readonly say: 'year-off'; readonly dates: readonly [string, string] }
  | { readonly say: 'stray-date'; readonly date: string; readonly first: string; readonly last: string }
  | { readonly say: 'past-future'; readonly words: string; readonly date: string; readonly meeting: string }
  | { readonly say: 'old-results'; readonly words: string; readonly date: string; readonly months: number }
  | ({ readonly say: 'backwards' } & Change)
  | { readonly say: 'budget-year'; readonly years: string; readonly begins: string; readonly date: string }
  | { readonly say: 'old-draft'; readonly year: string; readonly meeting: string }
  | { readonly say: 'two-names'; readonly name: string; readonly years: readonly [string, string] }
  | { readonly say: 'minute-years'; readonly years: readonly [string, string] }
  | { readonly say: 'overdue'; readonly rows: number; readonly dates: readonly string[] }
  | { readonly say: 'other-day'; readonly due: string; readonly told: string };

type WhyOfWords =
  | { readonly say: 'people-in-words'; readonly sum: string; readonly whole: string; readonly what: string }
  | {
      readonly say: 'amounts-in-words';
      readonly sum: string;
      readonly printed: string;
      readonly mayRound: boolean;
    }
  | { readonly say: 'lost-digit'; readonly printed: string; readonly elsewhere: readonly string[] }
  | { readonly say: 'beyond'; readonly count: number; readonly what: string; readonly most: number }
  | {
      readonly say: 'announced';
      readonly words: string;
      readonly count: number;
      readonly label: string;
      readonly last: number;
    }
  | {
      readonly say: 'states';
      readonly state: string;
      readonly whole: number;
      readonly one: number;
      readonly other: number;
    }
  | { readonly say: 'remaining'; readonly count: number; readonly rated: number; readonly open: number }
  | { readonly say: 'not-on-agenda'; readonly item: string; readonly date: string }
  | { readonly say: 'says-nothing'; readonly response: string; readonly asked: readonly string[] }
  | { readonly say: 'once-only'; readonly often: string; readonly date: string }
  | { readonly say: 'still-open'; readonly status: string; readonly words: string }
  | { readonly say: 'vacant'; readonly status: string; readonly words: string }
  | {
      readonly say: 'short-of';
      readonly status: string;
      readonly target: string;
      readonly reached: readonly string[];
    };
