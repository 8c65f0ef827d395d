/** What each colour of a highlight means to the member, in a few words; empty: as Kloe calls it. */
import { useState } from 'preact/hooks';
import { COLOURS, type Colour } from '@/lib/marking';
import type { Settings } from '@/lib/store/setting-rows';
import { inPage } from '@/lib/words/in-page';
import { settings as text } from '@/lib/words/settings';
import { Field } from './Field';
import { NoteSign } from './NoteSign';
import './ColourMeanings.css';

type Props = {
  readonly meanings: Settings['meanings'];
  readonly onMeanings: (meanings: Readonly<Record<Colour, string>>) => void;
};

const NONE = { yellow: '', green: '', pink: '', blue: '' };

export function ColourMeanings({ meanings, onMeanings }: Props) {
  // Kept as it is typed, which the store tells of later: the fields do not wait for it.
  const [typed, setTyped] = useState({ ...NONE, ...meanings });
  return (
    <div class="colour-meanings">
      {COLOURS.map((colour) => (
        <div key={colour}>
          <NoteSign kind="highlight" colour={colour} />
          <Field
            type="text"
            label={text.colour(inPage.colour[colour])}
            placeholder={inPage.meaning[colour]}
            value={typed[colour]}
            onValue={(value) => {
              const next = { ...typed, [colour]: value };
              setTyped(next);
              onMeanings(next);
            }}
          />
        </div>
      ))}
    </div>
  );
}
