import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { isReadLanguage } from '@/page/language';
import { NEWS_SITES, type NewsGroup } from '@/storage/sites/news-sites';

/** What is ticked at first: all whose language is read. */
const READ = NEWS_SITES.filter(({ language }) => isReadLanguage(language)).flatMap(({ sites }) => sites);

export interface NewsListProps {
  /** Asks the browser for the sites that are ticked, in the click itself. */
  readonly onAllow: (sites: readonly string[]) => void;
}

/** The list of news sites: shown before it is asked for, each to be unticked. */
export function NewsList({ onAllow }: NewsListProps) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(() => new Set(READ));
  const tick = (sites: readonly string[], isOn: boolean) =>
    setTicked((before) => {
      const after = new Set(before);
      for (const site of sites) isOn ? after.add(site) : after.delete(site);
      return after;
    });
  const wanted = NEWS_SITES.flatMap(({ sites }) => sites).filter((site) => ticked.has(site));
  return (
    <>
      <details class="news-list">
        <summary>{i18n.t('access_news_show')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
        <section class="news-groups" tabIndex={0} aria-label={i18n.t('access_news')}>
          {NEWS_SITES.map((group) => (
            <Group key={group.region + group.language} {...group} ticked={ticked} onTick={tick} />
          ))}
        </section>
      </details>
      <button
        type="button"
        class="small-button"
        disabled={wanted.length === 0}
        onClick={() => onAllow(wanted)}
      >
        {countedWords('access_news_allow', wanted.length)}
      </button>
    </>
  );
}

interface GroupProps extends NewsGroup {
  readonly ticked: ReadonlySet<string>;
  readonly onTick: (sites: readonly string[], isOn: boolean) => void;
}

function Group({ region, language, sites, ticked, onTick }: GroupProps) {
  const count = sites.filter((site) => ticked.has(site)).length;
  const isSome = count > 0 && count < sites.length;
  return (
    <fieldset class="settings">
      <label class="setting news-group-name">
        <input
          type="checkbox"
          checked={count === sites.length}
          // A property without an attribute.
          ref={(box) => {
            if (box) box.indeterminate = isSome;
          }}
          onChange={(event) => onTick(sites, event.currentTarget.checked)}
        />
        <span>
          {regionName(region, language)}
          {!isReadLanguage(language) && (
            <span class="setting-hint">{i18n.t('access_news_not_read', [languageName(language)])}</span>
          )}
        </span>
      </label>
      <div class="news-sites">
        {sites.map((site) => (
          <label key={site} class="setting">
            <input
              type="checkbox"
              checked={ticked.has(site)}
              onChange={(event) => onTick([site], event.currentTarget.checked)}
            />
            <span>{site}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** The country; with the language where its outlets write in several. */
function regionName(region: string, language: string): string {
  if (region === '001') return i18n.t('access_news_world');
  const name = new Intl.DisplayNames(i18n.t('interface_language'), { type: 'region' }).of(region) ?? region;
  const isOne = NEWS_SITES.filter((group) => group.region === region).length === 1;
  return isOne ? name : `${name} (${languageName(language)})`;
}

function languageName(language: string): string {
  return new Intl.DisplayNames(i18n.t('interface_language'), { type: 'language' }).of(language) ?? language;
}
