/** From a field that looks in one paper to the search in all of them, with what stands in it. */
import { words } from '@/lib/words';
import { hrefOf } from './desk-places';
import { Icon } from './Icon';
import { ALL_SEARCHED } from './search-choice';
import './SearchAll.css';

export function SearchAll({ asked }: { readonly asked: string }) {
  const wanted = asked.trim();
  return (
    <a
      class="search-all"
      href={`/desk.html${hrefOf({ kind: 'search', asked: { ...ALL_SEARCHED, asked: wanted } })}`}
      target="_blank"
      rel="noopener"
    >
      <Icon name="find" size="small" /> {words.lookUp.everywhere(wanted)}
    </a>
  );
}
