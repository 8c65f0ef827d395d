/** Why Kloe asks whether a paper is exempt: the words that stand in it. */
import type { PaperRow } from '@/lib/store/rows';
import { deskWords } from '@/lib/words/desk';
import { pageText } from './passage-text';

/** More than these say nothing new. */
const MOST = 3;

export function ExemptReason({ paper: { exempt, exemptSigns } }: { paper: PaperRow }) {
  const text = deskWords.asks;
  const said = exemptSigns
    .flatMap(({ words: own, page, printed }) =>
      page === null ? [] : [{ words: own, number: page, printed }],
    )
    .slice(0, MOST);
  const [first] = said;
  const listed = exemptSigns.find(({ sign, page }) => sign !== 'password' && page === null);
  return (
    <>
      {first && (
        <p>
          {text.says(
            said.map((sign) => sign.words),
            pageText(first),
          )}
        </p>
      )}
      {listed && <p>{text.listedAs(listed.words)}</p>}
      {exemptSigns.some(({ sign }) => sign === 'password') && <p>{text.password}</p>}
      {exempt === 'ask' && exemptSigns.length === 0 && <p>{text.unread}</p>}
      <p>{exempt === 'ask' ? text.until : text.marked}</p>
    </>
  );
}
