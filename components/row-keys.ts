/** What keys do while a row has the focus: `P` goes to the page, `Q` asks about it. */
type Deeds = { readonly onShow: () => void; readonly onAsk: () => void };

export const rowKeys =
  ({ onShow, onAsk }: Deeds) =>
  ({ target, key, ctrlKey, metaKey, altKey }: KeyboardEvent): void => {
    const isTyping = target instanceof Element && target.matches('input, textarea, select');
    if (isTyping || ctrlKey || metaKey || altKey) return;
    if (key === 'p') onShow();
    if (key === 'q') onAsk();
  };
