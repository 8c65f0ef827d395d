/** Goes through the places of the desk, with `READING` kept. */
import type { Page } from '@playwright/test';
import { NOVEMBER } from './kept';

const OF_MEETING = ['meeting', 'questions', 'enquiry', 'figures', 'challenges'].map(
  (of) => `${of}=${encodeURIComponent(NOVEMBER)}`,
);

/** As each stands in the address after "#". */
export const DESK_PLACES = [
  '',
  ...OF_MEETING,
  'notes=',
  'search=visits',
  'follow-ups=',
  'over-time=',
  'look-up=LAC',
  'glossary=',
  'settings=',
];

export async function goTo(desk: Page, place: string): Promise<void> {
  await desk.evaluate((next) => {
    location.hash = next;
  }, place);
  await desk.locator('main h1').waitFor();
}

/** What is done with a paper, chosen from its menu: "Delete… Reports pack". */
export async function fromMenu(desk: Page, paper: string, deed: string): Promise<void> {
  await desk.getByRole('button', { name: `More for ${paper}` }).click();
  await desk.getByRole('button', { name: deed }).click();
}
