/** The glossary by itself: at the desk, and in the panel where no paper was read. */
import { useRef } from 'preact/hooks';
import { words } from '@/lib/words';
import { Field } from './Field';
import { GlossaryFound } from './GlossaryFound';
import type { LookUp } from './panel-state';
import { useWantedFocus } from './wanted-focus';
import './GlossaryLookUp.css';

export function GlossaryLookUp({ asked, onAsked, entries, wanted }: LookUp) {
  const box = useRef<HTMLDivElement>(null);
  useWantedFocus(box, wanted);
  const text = words.lookUp;
  return (
    <div class="glossary-look-up" ref={box}>
      <Field
        type="search"
        icon="find"
        label={text.label}
        placeholder={text.example}
        value={asked}
        onValue={onAsked}
      />
      <GlossaryFound entries={entries} asked={asked} />
    </div>
  );
}
