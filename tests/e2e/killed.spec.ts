/**
 * The browser is killed at random moments, over the whole main path and while notes are written: what stood on the
 * screen a second before is there when it is started again, and every row of the database is as Kloe writes it.
 * `npm run soak` kills it 220 times; KLOE_KILLS says how often, KLOE_SEED when.
 */
import { expect, type Page, test } from '@playwright/test';
import { type EitherKloe, freshProfile, startKloe } from '../support/browser/chromium';
import { type Council, openCouncil } from '../support/browser/council';
import { startFirefox } from '../support/browser/firefox';
import { keep } from '../support/browser/kept';
import { allKept } from '../support/killed/all-kept';
import { createLedger } from '../support/killed/ledger';
import { BEGINNING, MAIN_PATH, note, type Part } from '../support/killed/main-path';
import { casesOf, chanceFrom } from '../support/random';

/** Of the kills, in `npm test`: each costs some seconds. */
const SLICE = 0.05;
const SOONEST_MS = 300;
const LATEST_MS = 5500;
const MOST_PER_TURN_MS = 90_000;

type Mortal = {
  readonly kloe: EitherKloe;
  killAndStart(): Promise<void>;
  close(): Promise<void>;
};

async function inChromium(council: Council): Promise<Mortal> {
  const profile = await freshProfile();
  const kloe = await startKloe(profile.path, council);
  return {
    kloe,
    killAndStart: kloe.killAndStart,
    close: async () => {
      await kloe.close();
      await profile.remove();
    },
  };
}

const desk = async (kloe: EitherKloe): Promise<Page> => {
  const page = await kloe.open('/desk.html');
  await expect(page.getByRole('heading', { name: 'Meetings and papers', level: 1 })).toBeVisible();
  return page;
};

type Killing = {
  readonly start: (council: Council) => Promise<Mortal>;
  readonly kills: number;
  readonly seed: number;
  readonly parts: Readonly<Record<string, Part>>;
  /** From when its moment counts. */
  readonly from: 'the part’s beginning' | 'its first words';
};

async function killAgainAndAgain({ start, kills, seed, parts, from }: Killing): Promise<void> {
  test.setTimeout(60_000 + kills * MOST_PER_TURN_MS);
  const chance = chanceFrom(seed);
  const council = await openCouncil();
  const { kloe, killAndStart, close } = await start(council);
  const begun = await kloe.open('/desk.html');
  await expect(begun.getByRole('heading', { name: /^Read the pack/ })).toBeVisible();
  await keep(begun, BEGINNING);
  await begun.close();

  const ledger = createLedger(() => performance.now());
  const names = Object.keys(parts);
  let owedInAll = 0;
  for (let turn = 1; turn <= kills; turn++) {
    const name = names[chance.below(names.length)] ?? '';
    const life = SOONEST_MS + chance.below(LATEST_MS - SOONEST_MS);
    let isKilled = false;
    const tag = `Turn ${turn}, ${name}:`;
    const walk = parts[name]?.(kloe, tag, ledger).catch((problem: unknown) => {
      // What was being done when the browser went fails, or never ends; before that, nothing may.
      if (!isKilled) throw problem;
    });
    if (from === 'its first words') {
      await Promise.race([walk, expect.poll(() => ledger.holds(tag), { intervals: [20] }).toBe(true)]);
    }
    await Promise.race([walk, new Promise((next) => setTimeout(next, life))]);
    isKilled = true;
    const killedAt = performance.now();
    await killAndStart();

    const page = await desk(kloe);
    const { texts, rows, faults } = await allKept(page);
    await page.close();
    const { owed, wrong } = ledger.reckon(texts, killedAt);
    owedInAll += owed;
    console.log(`kill ${turn}, ${name} after ${life} ms: ${rows} rows sound, ${owed} texts owed and kept`);
    expect([...faults, ...wrong], `after kill ${turn}, in "${name}"`).toEqual([]);
  }
  expect(owedInAll, 'something had been on the screen long enough').toBeGreaterThan(0);
  await close();
  await council.close();
}

test('killed over the main path, no more than the last second is lost', async () => {
  const { numRuns, seed } = casesOf(200, SLICE);
  const kills = Number(process.env.KLOE_KILLS ?? numRuns);
  await killAgainAndAgain({ start: inChromium, kills, seed, parts: MAIN_PATH, from: 'the part’s beginning' });
});

test('killed while notes are typed, no more than the last second is lost', async () => {
  const { numRuns, seed } = casesOf(20, SLICE);
  const kills = Number(process.env.KLOE_KILLS ?? numRuns);
  await killAgainAndAgain({ start: inChromium, kills, seed, parts: { note }, from: 'its first words' });
});

test('so it is where Firefox is killed while notes are typed', async () => {
  const { numRuns, seed } = casesOf(20, SLICE);
  const kills = Number(process.env.KLOE_KILLS ?? numRuns);
  const start = (council: Council) => startFirefox(council, true);
  await killAgainAndAgain({ start, kills, seed, parts: { note }, from: 'its first words' });
});
