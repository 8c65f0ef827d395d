/**
 * A web page as one plain value: what its script hands to Kloe's own part of the
 * browser, where the page is built up again and read. Nothing of it runs or loads.
 */
import type { Property } from '../html/looks';

export type PageSnapshot = {
  readonly title: string;
  /** What the head says of the page. */
  readonly head: readonly SnapshotPart[];
  /** The body itself and all that it holds. */
  readonly body: readonly SnapshotPart[];
};

/** In the order of the page: an element begins, a text node, the element begun last ends. */
export type SnapshotPart = SnapshotElement | string | null;

export type SnapshotElement = {
  readonly tag: string;
  readonly attributes?: readonly (readonly [Attribute, string])[] | undefined;
  /** How it looks, where that is out of the common; the weight of letters where it is not that around it. */
  readonly style?: readonly (readonly [Property, string])[] | undefined;
  /** What is written at the element itself, where Word's lists and underlines may be in it. */
  readonly stated?: string | undefined;
  /** Absent where it is seen as it is. */
  readonly shown?: 'in-open-fold' | 'never' | undefined;
  readonly isOnePixel?: true | undefined;
};

/** All that readers ask for. `src` is none of them: an address that a browser might load goes as `data-src`. */
export const ATTRIBUTES = [
  'action',
  'alt',
  'aria-controls',
  'aria-expanded',
  'aria-haspopup',
  'aria-hidden',
  'aria-label',
  'aria-level',
  'class',
  'colspan',
  'content',
  'data-src',
  'hidden',
  'href',
  'id',
  'name',
  'open',
  'property',
  'rel',
  'reversed',
  'role',
  'rowspan',
  'scope',
  'start',
  'type',
  'value',
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

/** "td", "o:p". A parser lets other signs through; such a tag goes as a `span`. */
export const TAG = /^[a-z][a-z\d:-]{0,40}$/;

/** A picture may be written out in its address. */
export const LONGEST_ATTRIBUTE = 4000;
/** 100,000 elements and their words, ten times the longest agenda. Browsers refuse messages a few times as large. */
export const MOST_PARTS = 300_000;
/** Letters of all text nodes: what a browser's message still carries. */
export const MOST_SIGNS = 5_000_000;

/** What scripts of ModernGov hold: of all scripts nothing else is handed over. */
export const MODERNGOV_SCRIPT = '$ModernGov';
