import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { type Access, grantedSites } from './listed-sites';
import { NewsList } from './news-list';
import { SiteField } from './site-field';
import { askForAll, askForSites } from './use-access';

/** The three ways to allow sites: all, the news sites of a list, or one that is named; and what works without any. */
export function AccessChoice({ access }: { readonly access: Access | null }) {
  const [isRefused, setIsRefused] = useState(false);
  const take = (asked: Promise<boolean>) => void asked.then((isAllowed) => setIsRefused(!isAllowed));
  if (!access) return null;
  const count = grantedSites(access).length;
  return (
    <div class="access">
      <div role="status">
        {access.isAll && <p class="access-allowed">{i18n.t('access_all_allowed')}</p>}
        {!access.isAll && count > 0 && (
          <p class="access-allowed">{countedWords('access_some_allowed', count)}</p>
        )}
        {isRefused && <p class="work-trouble">{i18n.t('access_refused')}</p>}
      </div>
      {!access.isAll && (
        <ul class="access-ways">
          <li class="access-way">
            <button type="button" class="button" onClick={() => take(askForAll())}>
              {i18n.t('popup_allow')}
            </button>
            <p class="access-note">{i18n.t('access_all_note')}</p>
          </li>
          <li class="access-way">
            <h3 class="access-name">{i18n.t('access_news')}</h3>
            <p class="access-note">{i18n.t('access_news_note')}</p>
            <NewsList onAllow={(sites) => take(askForSites(sites))} />
          </li>
          <li class="access-way">
            <SiteField />
          </li>
        </ul>
      )}
      {!access.isAll && count === 0 && <p class="access-note">{i18n.t('access_none_note')}</p>}
    </div>
  );
}
