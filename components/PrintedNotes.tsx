/** Notes as they stand on paper: on screen nothing of it is seen. */
import { languageOfWords } from '@/lib/document/language';
import type { WrittenNotes } from '@/lib/export/notes';
import './PrintedNotes.css';
import './PrintedPage.css';

export function PrintedNotes({
  notes: { title, by, warnings, meetings, foot },
}: {
  readonly notes: WrittenNotes;
}) {
  return (
    <div class="printed-notes">
      <header>
        <h1>{title}</h1>
        {by !== null && <p>{by}</p>}
      </header>
      {warnings.map((warning) => (
        <p key={warning}>
          <b>{warning}</b>
        </p>
      ))}
      {meetings.map(({ heading, items }, place) => (
        <section key={`${place} ${heading}`}>
          <h2>{heading}</h2>
          {items.map((item) => (
            <section key={item.heading}>
              <h3>{item.heading}</h3>
              {item.notes.map(({ kind, text, said, passages }, at) => (
                <article key={at}>
                  <p class="printed-notes-kind">{kind}</p>
                  {text !== '' && <p class="printed-notes-text">{text}</p>}
                  {said.map((words) => (
                    <p key={words}>{words}</p>
                  ))}
                  {passages.map(({ before, exact, after, source }) => (
                    <div key={`${source} ${before}`}>
                      <blockquote lang={languageOfWords(before + exact + after)}>
                        {before}
                        <b>{exact}</b>
                        {after}
                      </blockquote>
                      <p>{source}</p>
                    </div>
                  ))}
                </article>
              ))}
            </section>
          ))}
        </section>
      ))}
      <footer>{foot}</footer>
    </div>
  );
}
