// @vitest-environment happy-dom
/** A site whose name only looks like a council's: shown as the browser writes it, and warned of, wherever leave is asked. */
import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { isDisguised } from '@/components/disguised-host';
import { PanelAccess } from '@/components/PanelAccess';
import { SettingsCouncils } from '@/components/SettingsCouncils';
import { originsOfHost } from '@/lib/platform/access';
import { words } from '@/lib/words';
import { complaints } from './on-screen';
import { VIEW } from './sample';

const PLAIN = 'https://democracy.westmarch.gov.uk/';
/** With a Cyrillic "e", a Greek "o", a Cyrillic "a" and dots of another script. */
const DISGUISED = [
  'https://d\u0435mocracy.westmarch.gov.uk/',
  'https://dem\u03bfcracy.westmarch.gov.uk/',
  'https://democracy.westm\u0430rch\u3002gov\u3002uk/',
];
const hostOf = (address: string) => new URL(address).hostname;

test.each(DISGUISED)('%s is told apart and spelled out', async (address) => {
  const host = hostOf(address);
  expect(isDisguised(host)).toBe(true);
  expect(host).toMatch(/^[a-z0-9.-]+$/);
  expect(originsOfHost(host).join()).toMatch(/^[\x20-\x7e]+$/);
  render(<PanelAccess view={{ ...VIEW, host, isAlwaysOn: false }} onAlwaysOn={() => {}} />);
  expect(screen.getByRole('button', { name: words.panel.access.turnOn(host) })).toBeDefined();
  expect(screen.getByText(words.panel.access.disguised)).toBeDefined();
  render(<SettingsCouncils hosts={[host]} onTurnOff={() => {}} />);
  expect(screen.getAllByText(words.panel.access.disguised)).toHaveLength(2);
  expect(await complaints()).toEqual([]);
});

test('letters of full width are plain ones to a browser', () => {
  expect(hostOf('https://\uff44emocracy.westmarch.gov.uk/')).toBe(hostOf(PLAIN));
});

test('a plain name is not warned of', () => {
  const host = hostOf(PLAIN);
  expect(isDisguised(host)).toBe(false);
  render(<PanelAccess view={{ ...VIEW, host, isAlwaysOn: true }} onAlwaysOn={() => {}} />);
  expect(screen.queryByText(words.panel.access.disguised)).toBeNull();
});
