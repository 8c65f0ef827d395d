/** The way around the desk. */
import { words } from '@/lib/words';
import { deskWords } from '@/lib/words/desk';
import { type DeskPlace, FOLLOW_UPS, hrefOf, NOTES, SHELF } from './desk-places';
import { helpPage } from './help-page';
import { KloeMark } from './KloeMark';
import { ALL_SEARCHED } from './search-choice';
import './DeskBar.css';

export function DeskBar({ here }: { readonly here: DeskPlace }) {
  const { everywhere } = words;
  const isNotes = here.kind === 'notes';
  const isSearch = here.kind === 'search';
  const isLookUp = here.kind === 'look-up';
  const isOverTime = here.kind === 'over-time';
  const isFollowUps = here.kind === 'follow-ups';
  const isGlossary = here.kind === 'glossary';
  const isSettings = here.kind === 'settings';
  return (
    <header class="desk-bar">
      <span class="desk-bar-brand">
        <KloeMark size={28} /> {everywhere.kloe}
      </span>
      <nav aria-label={deskWords.places}>
        <DeskLink
          place={SHELF}
          isHere={
            !isNotes && !isSearch && !isFollowUps && !isOverTime && !isLookUp && !isGlossary && !isSettings
          }
        >
          {deskWords.meetings}
        </DeskLink>
        <DeskLink place={{ kind: 'search', asked: ALL_SEARCHED }} isHere={isSearch}>
          {deskWords.search}
        </DeskLink>
        <DeskLink place={FOLLOW_UPS} isHere={isFollowUps}>
          {deskWords.followUps}
        </DeskLink>
        <DeskLink place={NOTES} isHere={isNotes}>
          {deskWords.myNotes}
        </DeskLink>
        <DeskLink
          place={{ kind: 'over-time', committee: null, paper: null, measure: null }}
          isHere={isOverTime}
        >
          {deskWords.figuresOverTime}
        </DeskLink>
        <DeskLink place={{ kind: 'look-up', asked: '' }} isHere={isLookUp}>
          {words.lookUp.place}
        </DeskLink>
        <DeskLink place={{ kind: 'glossary' }} isHere={isGlossary}>
          {deskWords.glossary}
        </DeskLink>
        <DeskLink place={{ kind: 'settings', section: null }} isHere={isSettings}>
          {everywhere.settings}
        </DeskLink>
        <a href={helpPage()} target="_blank" rel="noreferrer">
          {everywhere.help}
        </a>
      </nav>
    </header>
  );
}

function DeskLink(props: { place: DeskPlace; isHere: boolean; children: string }) {
  return (
    <a href={hrefOf(props.place)} aria-current={props.isHere ? 'page' : undefined}>
      {props.children}
    </a>
  );
}
