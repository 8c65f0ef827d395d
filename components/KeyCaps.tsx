/** Keys that are pressed together, as they stand on the keyboard; signs that say too little are said in words. */
import { keys as text } from '@/lib/words/keys';
import './KeyCaps.css';

export function KeyCaps({ caps }: { readonly caps: readonly string[] }) {
  return (
    <span class="key-caps">
      {caps.map((cap) => {
        const [shown, said] = text.sign[cap] ?? [cap, cap];
        return (
          <kbd key={cap}>
            {shown === said ? (
              shown
            ) : (
              <>
                <span aria-hidden="true">{shown}</span>
                <span class="hidden-text">{said}</span>
              </>
            )}
          </kbd>
        );
      })}
    </span>
  );
}
