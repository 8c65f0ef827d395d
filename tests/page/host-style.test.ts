import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { barStyle } from '@/lib/page/bar-style';
import { cardStyle } from '@/lib/page/card-style';
import { ROOT } from '../support/sources';

const TOKEN = /(?<name>--[a-z-]+): (?<value>[^;]+);/g;
const tokensIn = (css: string) =>
  new Map([...css.matchAll(TOKEN)].map(({ groups }) => [groups?.name, groups?.value]));

test('what floats over a council’s page has the colours of the rest of Kloe', () => {
  const own = tokensIn(cardStyle(false) + barStyle(false));
  const all = tokensIn(readFileSync(`${ROOT}components/tokens.css`, 'utf8'));
  expect(own.size).toBeGreaterThan(5);
  for (const [name, value] of own) expect([name, value]).toEqual([name, all.get(name)]);
});
