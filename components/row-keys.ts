/** What keys do while a row has the focus: `P` goes to the page, `Q` asks about it. */
import { isKey, KEYS } from '@/lib/keys';

type Deeds = { readonly onShow: () => void; readonly onAsk: () => void };

export const rowKeys =
  ({ onShow, onAsk }: Deeds) =>
  (event: KeyboardEvent): void => {
    const { target } = event;
    if (target instanceof Element && target.matches('input, textarea, select')) return;
    if (isKey(event, KEYS.list.showPage)) onShow();
    if (isKey(event, KEYS.list.ask)) onAsk();
  };
