// @vitest-environment happy-dom
/** The member's choices, as buttons of which one is pressed. */
import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { SettingsLanguage } from '@/components/SettingsLanguage';
import { complaints, show } from './on-screen';

test('the Welsh draft is chosen by its own name, and called a draft', async () => {
  const chosen: string[] = [];
  show(<SettingsLanguage chosen="en" onLanguage={(language) => chosen.push(language)} />);
  const pressed = () =>
    screen.getAllByRole('button', { pressed: true }).map(({ textContent }) => textContent);
  expect(pressed()).toEqual(['English']);
  fireEvent.click(screen.getByRole('button', { name: 'Cymraeg (drafft)' }));
  expect(chosen).toEqual(['cy']);
  expect(await complaints()).toEqual([]);
});
