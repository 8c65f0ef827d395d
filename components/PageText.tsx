/** A page's words, set to fit a narrow window. Each `data-piece` holds one stretch of them and nothing else. */
import { Fragment } from 'preact';
import type { MappedText } from '@/lib/document/mapped-text';
import type { PagePart } from '@/lib/document/page-parts';
import { PASSAGE_LANGUAGE } from './passage-text';
import './PageText.css';

/** In the order of the pieces in the view. */
export const wordsOfParts = (parts: readonly PagePart[]): readonly MappedText[] =>
  parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.flat().map(({ words }) => words) : [part.words],
  );

export function PageText({ parts, label }: { readonly parts: readonly PagePart[]; readonly label: string }) {
  return (
    <div class="page-text" lang={PASSAGE_LANGUAGE}>
      {parts.map((part, index) => (
        <Fragment key={index}>{viewOf(part, label)}</Fragment>
      ))}
    </div>
  );
}

function viewOf(part: PagePart, label: string) {
  switch (part.kind) {
    case 'heading':
      return part.level <= 2 ? <h2 data-piece>{part.words.text}</h2> : <h3 data-piece>{part.words.text}</h3>;
    case 'paragraph':
      return <p data-piece>{part.words.text}</p>;
    case 'footnote':
      return (
        <p class="page-text-foot" data-piece>
          {part.words.text}
        </p>
      );
    case 'list-item':
      return (
        <p class="page-text-item" style={{ marginInlineStart: `${part.depth + 1}rem` }}>
          {part.sign !== null && <span>{part.sign} </span>}
          <span data-piece>{part.words.text}</span>
        </p>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        <section class="page-text-table" aria-label={label} tabIndex={0}>
          <table>
            <tbody>
              {part.rows.map((row, index) => (
                <tr key={index}>
                  {row.map(({ isHeader, rowSpan, columnSpan, words }, at) => {
                    const Cell = isHeader ? 'th' : 'td';
                    return (
                      <Cell key={at} rowSpan={rowSpan} colSpan={columnSpan}>
                        <span data-piece>{words.text}</span>
                      </Cell>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      );
  }
}
