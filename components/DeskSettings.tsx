/** The settings in one place: a list of their sections, and the sections one below the other. */
import type { ComponentChildren } from 'preact';
import { settings as text } from '@/lib/words/settings';
import { hrefOf, SETTINGS_SECTIONS, type SettingsSection } from './desk-places';
import './DeskSettings.css';

type Props = {
  /** The one that was asked for; it gets the focus. */
  readonly here: SettingsSection | null;
  /** What stands below the heading of each. */
  readonly sections: Readonly<Record<SettingsSection, ComponentChildren>>;
};

export function DeskSettings({ here, sections }: Props) {
  return (
    <main class="desk desk-settings">
      <h1 tabIndex={-1}>{text.title}</h1>
      <div class="desk-settings-page">
        <nav aria-label={text.title}>
          <ul>
            {SETTINGS_SECTIONS.map((section) => (
              <li key={section}>
                <a
                  href={hrefOf({ kind: 'settings', section })}
                  aria-current={section === (here ?? SETTINGS_SECTIONS[0]) ? 'true' : undefined}
                >
                  {text.sections[section]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {SETTINGS_SECTIONS.map((section) => (
            <section key={section} aria-labelledby={`settings-${section}`}>
              <h2 id={`settings-${section}`} tabIndex={-1} data-arrival={section === here || undefined}>
                {text.sections[section]}
              </h2>
              {sections[section]}
            </section>
          ))}
        </div>
      </div>
    </main>
  );
}
