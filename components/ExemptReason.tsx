/** Why Kloe asks whether a paper is exempt: the words that stand in it. */
import type { PaperRow } from '@/lib/store/rows';
import { words } from '@/lib/words';

/** More than these say nothing new. */
const MOST = 3;

export function ExemptReason({ paper: { exempt, exemptSigns } }: { paper: PaperRow }) {
  const text = words.desk.asks;
  const said = exemptSigns.filter(({ page }) => page !== null).slice(0, MOST);
  const listed = exemptSigns.find(({ sign, page }) => sign !== 'password' && page === null);
  return (
    <>
      {said.length > 0 && (
        <p>
          {text.says(
            said.map((sign) => sign.words),
            said.flatMap(({ page }) => page ?? []),
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
