/** Where one can be in the desk, as it stands in the address after "#": pages can be kept, shared between tabs, gone back to. */

import { type BoardChoice, ONLY, WHATS } from '@/lib/follow/board-choice';
import type { SearchAsked } from '@/lib/platform/search-messages';
import type { FigureName } from '@/lib/series/measure-key';
import { ALL_NOTES, type NoteChoice, noteQuery, readNoteChoice } from './note-address';
import { readSearch, searchQuery } from './search-choice';

export type DeskPlace =
  /** `committee`: only its meetings. */
  | { readonly kind: 'shelf'; readonly committee: string | null }
  | { readonly kind: 'meeting'; readonly key: string }
  /** `one`: id of the question that was asked for: it gets the focus. */
  | { readonly kind: 'questions'; readonly key: string; readonly one: string | null }
  | { readonly kind: 'enquiry'; readonly key: string }
  /** Of all papers of a meeting, by its key; of one paper, by its id. */
  | { readonly kind: 'figures'; readonly of: 'meeting' | 'paper'; readonly key: string }
  /** What does not agree in the papers of a meeting, and with those of earlier ones. */
  | { readonly kind: 'challenges'; readonly key: string }
  /** All that the member wrote; `choice`: which of it is shown. */
  | { readonly kind: 'notes'; readonly choice: NoteChoice }
  | { readonly kind: 'search'; readonly asked: SearchAsked }
  /** What changed in a paper, by its id, since another version of it. */
  | { readonly kind: 'changes'; readonly paper: string; readonly since: string }
  /** `asked`: in the glossary. */
  | { readonly kind: 'look-up'; readonly asked: string }
  | { readonly kind: 'glossary' }
  /** Figures over time. `committee`: its id; else that of `paper`; else the first. `measure`: as a paper names it. */
  | {
      readonly kind: 'over-time';
      readonly committee: string | null;
      readonly paper: string | null;
      readonly measure: FigureName | null;
    }
  /** Recommendations and requests. `committee`: its id, else the first; `one`: that one alone. */
  | ({
      readonly kind: 'follow-ups';
      readonly committee: string | null;
      readonly one: string | null;
    } & BoardChoice)
  /** `section`: the one that was asked for; `null`: the page from its top. */
  | { readonly kind: 'settings'; readonly section: SettingsSection | null };

/** Of the settings, in their order; each has its words in `words/en/settings.ts`. */
export const SETTINGS_SECTIONS = [
  'backup',
  'councils',
  'reading',
  'keyboard',
  'language',
  'name',
  'storage',
] as const;
export type SettingsSection = (typeof SETTINGS_SECTIONS)[number];

export const SHELF: DeskPlace = { kind: 'shelf', committee: null };
export const FOLLOW_UPS: Extract<DeskPlace, { kind: 'follow-ups' }> = {
  kind: 'follow-ups',
  committee: null,
  one: null,
  owner: null,
  what: null,
  only: null,
};
export const NOTES: DeskPlace = { kind: 'notes', choice: ALL_NOTES };

/** "#meeting=moderngov%7C…" → that meeting; the shelf for anything else. */
export function readPlace(hash: string): DeskPlace {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  // What is searched, and their choice, name a meeting too.
  if (asked.has('search')) return { kind: 'search', asked: readSearch(asked) };
  if (asked.has('notes')) return { kind: 'notes', choice: readNoteChoice(asked) };
  const meeting = asked.get('meeting');
  const questions = asked.get('questions');
  if (meeting !== null) return { kind: 'meeting', key: meeting };
  if (questions !== null) return { kind: 'questions', key: questions, one: asked.get('one') };
  const enquiry = asked.get('enquiry');
  if (enquiry !== null) return { kind: 'enquiry', key: enquiry };
  const meetingFigures = asked.get('figures');
  const paperFigures = asked.get('paper-figures');
  if (meetingFigures !== null) return { kind: 'figures', of: 'meeting', key: meetingFigures };
  if (paperFigures !== null) return { kind: 'figures', of: 'paper', key: paperFigures };
  const challenges = asked.get('challenges');
  if (challenges !== null) return { kind: 'challenges', key: challenges };
  const [changes, since] = [asked.get('changes'), asked.get('since')];
  if (changes !== null && since !== null) return { kind: 'changes', paper: changes, since };
  const lookUp = asked.get('look-up');
  if (lookUp !== null) return { kind: 'look-up', asked: lookUp };
  if (asked.has('over-time')) {
    const [committee, paper, indicator, who] = [
      asked.get('committee'),
      asked.get('paper'),
      asked.get('measure'),
      asked.get('of'),
    ];
    const measure = indicator === null ? null : { indicator, unit: asked.get('unit') ?? '', who };
    return { kind: 'over-time', committee, paper, measure };
  }
  if (asked.has('follow-ups')) {
    return {
      kind: 'follow-ups',
      committee: asked.get('committee'),
      one: asked.get('one'),
      owner: asked.get('owner'),
      what: WHATS.find((what) => what === asked.get('what')) ?? null,
      only: ONLY.find((only) => only === asked.get('only')) ?? null,
    };
  }
  if (asked.has('glossary')) return { kind: 'glossary' };
  const section = asked.get('settings');
  if (section === null) return { kind: 'shelf', committee: asked.get('committee') };
  return { kind: 'settings', section: SETTINGS_SECTIONS.find((one) => one === section) ?? null };
}

export function hrefOf(place: DeskPlace): string {
  if (place.kind === 'shelf' && place.committee === null) return '#';
  return `#${new URLSearchParams(queryOf(place))}`;
}

/** A figure of a paper from pack to pack, in the paper's committee. */
export const overTimeHref = (paper: string, measure: FigureName): string =>
  hrefOf({ kind: 'over-time', committee: null, paper, measure });

function queryOf(place: DeskPlace): Record<string, string> {
  switch (place.kind) {
    case 'shelf':
      return { committee: place.committee ?? '' };
    case 'meeting':
      return { meeting: place.key };
    case 'questions':
      return { questions: place.key, ...(place.one !== null && { one: place.one }) };
    case 'enquiry':
      return { enquiry: place.key };
    case 'figures':
      return { [place.of === 'meeting' ? 'figures' : 'paper-figures']: place.key };
    case 'challenges':
      return { challenges: place.key };
    case 'notes':
      return { notes: '', ...noteQuery(place.choice) };
    case 'search':
      return searchQuery(place.asked);
    case 'changes':
      return { changes: place.paper, since: place.since };
    case 'look-up':
      return { 'look-up': place.asked };
    case 'over-time':
      return {
        'over-time': '',
        ...(place.committee !== null && { committee: place.committee }),
        ...(place.paper !== null && { paper: place.paper }),
        ...(place.measure !== null && { measure: place.measure.indicator, unit: place.measure.unit }),
        ...(place.measure?.who != null && { of: place.measure.who }),
      };
    case 'follow-ups': {
      const { kind: _kind, ...choice } = place;
      const said = Object.entries(choice).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
      return { 'follow-ups': '', ...Object.fromEntries(said) };
    }
    case 'settings':
      return { settings: place.section ?? '' };
    default:
      return { [place.kind]: '' };
  }
}
