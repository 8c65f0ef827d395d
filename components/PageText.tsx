/** A page's words, set to fit a narrow window. Each `data-piece` holds one stretch of them and nothing else. */
import { Fragment } from 'preact';
import { languageOfWords, type PaperLanguage } from '@/lib/document/language';
import type { MappedText } from '@/lib/document/mapped-text';
import type { PagePart } from '@/lib/document/page-parts';
import './PageText.css';

/** In the order of the pieces in the view. */
export const wordsOfParts = (parts: readonly PagePart[]): readonly MappedText[] =>
  parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.flat().map(({ words }) => words) : [part.words],
  );

export function PageText({ parts, label }: { readonly parts: readonly PagePart[]; readonly label: string }) {
  const language = languageOfWords(
    wordsOfParts(parts)
      .map(({ text }) => text)
      .join(' '),
  );
  return (
    <div class="page-text" lang={language}>
      {parts.map((part, index) => (
        <Fragment key={index}>{viewOf(part, label, language)}</Fragment>
      ))}
    </div>
  );
}

function viewOf(part: PagePart, label: string, ofPage: PaperLanguage) {
  const all = wordsOfParts([part]).map(({ text }) => text);
  const own = languageOfWords(all.join(' '), ofPage);
  const lang = own === ofPage ? undefined : own;
  switch (part.kind) {
    case 'heading': {
      const Heading = part.level <= 2 ? 'h2' : 'h3';
      return (
        <Heading lang={lang} data-piece>
          {part.words.text}
        </Heading>
      );
    }
    case 'paragraph':
      return (
        <p lang={lang} data-piece>
          {part.words.text}
        </p>
      );
    case 'footnote':
      return (
        <p class="page-text-foot" lang={lang} data-piece>
          {part.words.text}
        </p>
      );
    case 'list-item':
      return (
        <p class="page-text-item" lang={lang} style={{ marginInlineStart: `${part.depth + 1}rem` }}>
          {part.sign !== null && <span>{part.sign} </span>}
          <span data-piece>{part.words.text}</span>
        </p>
      );
    case 'table':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by key
        <section class="page-text-table" aria-label={label} tabIndex={0}>
          <table lang={lang}>
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
