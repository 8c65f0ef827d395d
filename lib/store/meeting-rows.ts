/** What a paper says of its meeting, and the member of two that look like one. */

/** What a paper's front page, or the page it hangs on, says of its meeting. */
export type MeetingClaim = {
  readonly council: string | null;
  readonly committee: string | null;
  readonly date: string | null;
  readonly time: string | null;
};

/** Keys of meetings. */
export type MeetingLink = {
  /** The one it counts as; `null` where it stands for itself. */
  readonly into: string | null;
  /** Those that it is not. */
  readonly notWith: readonly string[];
};
