/** What the database `kloe` holds of what members share: by it a later change here is told from one elsewhere. */

/** What was last shared of something, or taken over, on this computer. */
export type SharingRow = {
  /** "question|…", "line|…", "meaning|…", "note|…": what it is of, and its id. */
  readonly id: string;
  readonly versions: readonly SharedVersion[];
  /** Names of what was written over (`versionName`). */
  readonly past: readonly string[];
};

export type SharedVersion = {
  readonly changedAt: number;
  /** `valueName` of what it says. */
  readonly name: string;
  /** Of a note on a follow-up, which holds all of them in one; `null` for what has a row of its own. */
  readonly words: string | null;
};

/** When a committee meets, as other members' papers say. */
export type MeetingDaysRow = {
  readonly committeeId: string;
  readonly read: readonly string[];
  readonly next: readonly { readonly id: string; readonly next: string }[];
};
