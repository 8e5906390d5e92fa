import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ComparisonLegend } from '@/components/comparison/comparison-legend';
import { ComparisonTable } from '@/components/comparison/comparison-table';
import { Spread } from '@/components/comparison/spread';
import { countedWords } from '@/components/counted-words';
import { dateWords } from '@/components/date-words';
import { SpeakerBadge } from '@/components/speaker-badge';
import { sendMessage } from '@/messages';
import { currentWording } from '@/storage/reading/wordings';
import { countOutlets } from '@/storage/statements/also-in';
import { compareStatement } from '@/storage/statements/compare-statement';
import { currentWords, printedAt, type SavedStatement } from '@/storage/statements/statement';
import { wordsLink } from '@/storage/words-link';
import { useGuessThreshold } from '../../surfaces/use-library';
import { speakerLink } from '../address';
import { comparisonText } from './comparison-text';

export interface ComparisonBodyProps {
  readonly statement: SavedStatement;
  readonly onPart: (id: string) => void;
}

/** One statement: its fullest wording, its outlets, how it spread. */
export function ComparisonBody({ statement, onPart }: ComparisonBodyProps) {
  const members = useMemo(() => compareStatement(statement), [statement]);
  const guessThreshold = useGuessThreshold();
  const { quotation, article } = statement.fullest;
  return (
    <>
      <Head statement={statement} />
      <figure class="compare-figure">
        <figcaption class="detail-title">{i18n.t('compare_fullest')}</figcaption>
        <blockquote class="compare-fullest" cite={article.url}>
          “<bdi>{currentWords(quotation)}</bdi>”
        </blockquote>
      </figure>
      <Spread members={members} />
      <ComparisonLegend />
      <ComparisonTable
        guessThreshold={guessThreshold}
        members={members}
        hrefOf={({ saved }) => wordsLink(saved.article.url, currentWording(saved.quotation).parts[0])}
        onOpen={(id) => void sendMessage('savedOpened', { id }).catch(() => undefined)}
        onPart={onPart}
      />
      <Out text={() => comparisonText(members, guessThreshold)} />
    </>
  );
}

/** Who is said to have said it, when, and by how many it was printed. */
function Head({ statement }: { readonly statement: SavedStatement }) {
  const { quotation } = statement.fullest;
  const { outlets, agencyReports } = countOutlets(statement);
  const [first] = statement.members;
  return (
    <header class="compare-head">
      <h1 class="compare-title">
        {quotation.sources.map(({ name, kind }, i) => {
          const id = quotation.speakerIds[i] ?? null;
          return (
            <a key={name} class="compare-speaker" href={speakerLink(id)}>
              <SpeakerBadge name={name} kind={kind} id={id} /> {name}
            </a>
          );
        })}
        {quotation.sources.length === 0 && i18n.t('quotation_unknown_speaker')}
      </h1>
      <p class="compare-counts">
        {first && <span>{dateWords(printedAt(first))}</span>}
        <span>{countedWords('compare_outlets', outlets)}</span>
        {agencyReports > 0 && <span>{countedWords('compare_reports', agencyReports)}</span>}
      </p>
    </header>
  );
}

/** Copy, as text and as a table in one, and a file of the table. */
function Out({ text }: { readonly text: () => ReturnType<typeof comparisonText> }) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    const { plain, html } = text();
    const item = new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([html], { type: 'text/html' }),
    });
    await navigator.clipboard.write([item]);
    setSaid(i18n.t('card_copied'));
  };
  const save = () => {
    const page = `<!doctype html><meta charset="utf-8"><title>${i18n.t('extension_name')}</title>${text().html}`;
    const url = URL.createObjectURL(new Blob([page], { type: 'text/html' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = 'comparison.html';
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <p class="compare-out">
      <button
        type="button"
        class="small-button"
        onClick={() => void copy().catch(() => setSaid(i18n.t('compare_not_copied')))}
      >
        {i18n.t('card_copy')}
      </button>
      <button type="button" class="small-button" onClick={save}>
        {i18n.t('compare_save_file')}
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
