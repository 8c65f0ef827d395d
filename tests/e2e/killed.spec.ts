/**
 * The browser is killed at random moments while a question is being written:
 * what was typed more than a second before is there when it is started again,
 * and the database is sound. `npm run soak` kills it more often; KLOE_KILLS says how often.
 */
import { expect, type Page, test } from '@playwright/test';
import { freshProfile, type Session, startKloe } from '../support/browser/chromium';
import { openCouncil } from '../support/browser/council';
import { keep, keptRows, NOVEMBER, READING } from '../support/browser/kept';
import { chanceFrom } from '../support/random';

const SEED = 20_261_129;
const KILLS = Number(process.env.KLOE_KILLS ?? (process.env.KLOE_CASES === 'all' ? 20 : 3));
/** The most that may be lost. */
const LOST_MS = 1000;
const SOONEST_MS = 1500;
const LATEST_MS = 5000;
const BETWEEN_KEYS_MS = 40;

type Typed = { readonly key: string; readonly at: number };

/** Types until nothing can be typed any more. */
async function typeOn(desk: Page, typed: Typed[]): Promise<void> {
  for (let nth = 1; ; nth++) {
    for (const key of ` ${nth}`) {
      const pressed = await desk.keyboard.press(key === ' ' ? 'Space' : key).then(
        () => true,
        () => false,
      );
      if (!pressed) return;
      typed.push({ key, at: performance.now() });
      await new Promise((next) => setTimeout(next, BETWEEN_KEYS_MS));
    }
  }
}

const meeting = async (kloe: Session): Promise<Page> => {
  const desk = await kloe.open(`/desk.html#meeting=${encodeURIComponent(NOVEMBER)}`);
  await expect(desk.getByRole('textbox', { name: 'Your question' }).first()).toBeVisible();
  return desk;
};

test(`killed ${KILLS} times while writing, no more than the last second is lost`, async () => {
  test.setTimeout(60_000 + KILLS * 60_000);
  const chance = chanceFrom(SEED);
  const council = await openCouncil();
  const profile = await freshProfile();
  const kloe = await startKloe(profile.path, council);
  const first = await kloe.open('/desk.html');
  await expect(first.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(first, READING);
  const rows = await keptRows(first);

  let desk = await meeting(kloe);
  for (let turn = 1; turn <= KILLS; turn++) {
    const field = desk.getByRole('textbox', { name: 'Your question' }).first();
    await field.fill(`Turn ${turn}:`);
    await field.press('End');
    const typed: Typed[] = [];
    const typing = typeOn(desk, typed);
    await new Promise((next) => setTimeout(next, SOONEST_MS + chance.below(LATEST_MS - SOONEST_MS)));
    const killed = performance.now();
    await kloe.killAndStart();
    await typing;

    desk = await meeting(kloe);
    const held = await desk.getByRole('textbox', { name: 'Your question' }).first().inputValue();
    const all = `Turn ${turn}:${typed.map(({ key }) => key).join('')}`;
    const old = `Turn ${turn}:${typed
      .filter(({ at }) => at < killed - LOST_MS)
      .map(({ key }) => key)
      .join('')}`;
    console.log(`turn ${turn}: ${typed.length} keys, ${all.length - held.length} of them lost`);
    // Another key may have been on its way when the browser went.
    expect(held.startsWith(old), `"${held}" should begin with "${old}"`).toBe(true);
    expect(`${all} `.startsWith(held) || held.startsWith(all)).toBe(true);
    expect(await keptRows(desk)).toEqual(rows);
  }
  await kloe.close();
  await council.close();
  await profile.remove();
});
