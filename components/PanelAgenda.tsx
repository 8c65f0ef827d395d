/** The meeting's papers and items as its page lists them, each paper with the way to open it. */
import type { ListedItem, ListedPaper, Listing } from '@/lib/document/listing';
import { words } from '@/lib/words';
import { AgendaItem } from './AgendaItem';
import { Notice } from './Notice';
import { PanelSection } from './PanelSection';
import { PaperRow } from './PaperRow';
import { listsOf, missesTarget } from './panel-lists';
import type { PanelActions, PanelPaper } from './panel-state';
import { Verdict } from './Verdict';

type Props = {
  readonly listing: Listing;
  readonly papers: readonly PanelPaper[];
  readonly actions: Pick<PanelActions, 'onOpenPaper' | 'onShow'>;
  readonly onAskAbout: PanelActions['onAskAbout'];
};

export function PanelAgenda({ listing, papers, actions, onAskAbout }: Props) {
  const text = words.panel.agenda;
  const openable = listing.papers.filter(isOpenable);
  const pack = openable.find(({ role }) => role === 'pack') ?? openable[0];
  const papersInOrder = listing.papers.toSorted((a, b) => Number(b === pack) - Number(a === pack));
  const rowFor = (paper: ListedPaper, item: string | null) => (
    <PaperRow
      key={paper.address}
      name={paper.name}
      about={aboutPaper(paper, papers)}
      item={item}
      kind={paper === pack ? 'main' : 'plain'}
      onOpen={isOpenable(paper) ? () => actions.onOpenPaper(paper) : null}
    />
  );
  const page = papers.find(({ isPage }) => isPage);
  const showItem = ({ block }: ListedItem) => {
    const title = page?.study.findings.find(
      ({ finding }) => finding.kind === 'agenda-item' && finding.at.block === block,
    );
    return page && title ? () => actions.onShow(page, title.passage) : null;
  };
  return (
    <>
      {listing.papers.length > 0 && (
        <PanelSection title={text.papers}>{papersInOrder.map((paper) => rowFor(paper, null))}</PanelSection>
      )}
      <PanelSection
        title={text.title}
        remark={listing.items.length > 0 ? text.items(listing.items.length) : null}
      >
        {listing.items.length === 0 && (
          <Notice kind="info" title={text.none}>
            {text.noneText}
          </Notice>
        )}
        <ol>
          {listing.items.map((item) => (
            <AgendaItem
              key={item.block}
              number={item.number}
              title={item.title}
              isMinor={item.papers.length === 0}
              onShow={showItem(item)}
              onAsk={item.number === '' ? null : () => onAskAbout(item)}
              remark={<ItemRemark item={item} papers={papers} />}
            >
              {item.papers.map((paper) => rowFor(paper, item.number))}
            </AgendaItem>
          ))}
        </ol>
      </PanelSection>
    </>
  );
}

/** Where the page names no format, the reader will find out. */
const isOpenable = ({ format }: ListedPaper): boolean => format === null || /^pdf$/i.test(format);

function ItemRemark({ item, papers }: { item: ListedItem; papers: readonly PanelPaper[] }) {
  const text = words.panel.agenda;
  const missed = papers
    .filter(({ isPage }) => !isPage)
    .flatMap((paper) => listsOf(paper).measures)
    .filter((measure) => measure.main.passage.item === item.number && missesTarget(measure)).length;
  return (
    <>
      {missed > 0 && <small>{text.missTarget(missed)}</small>}
      {item.isExempt && (
        <Verdict kind="plain" icon="lock">
          {text.exempt}
        </Verdict>
      )}
      {item.continuesAt !== null && (
        <small>
          {text.cut}{' '}
          <a href={item.continuesAt} target="_blank" rel="noreferrer">
            {text.wholeText}
          </a>
        </small>
      )}
    </>
  );
}

/** "PDF, 1.2 MB, read on 22 November 2026". */
function aboutPaper(paper: ListedPaper, papers: readonly PanelPaper[]): string {
  const text = words.panel.paper;
  const known = papers.find(({ addresses }) => addresses.includes(paper.address));
  return [
    isOpenable(paper) ? paper.format : text.notPdf(paper.format ?? ''),
    paper.bytes === null ? null : words.everywhere.size(paper.bytes),
    paper.isExempt ? text.exempt : null,
    known?.readOn ? text.readOn(words.everywhere.date(known.readOn)) : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
