import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { countedWords } from '@/components/counted-words';
import { namedSitesSetting, pausedSitesSetting } from '@/storage/settings';
import { pauseSite, resumeSite } from '@/storage/sites/pausing';
import { type Access, type ListedSite, listedSites } from '../../surfaces/access/listed-sites';
import { askForSites, removeSite } from '../../surfaces/access/use-access';
import { useSetting } from '../../surfaces/use-setting';

/** More sites than this are searched rather than looked through. */
const MANY = 12;

/** The single sites, each with how it stands and what can be done about it. */
export function SiteList({ access }: { readonly access: Access }) {
  const [named] = useSetting(namedSitesSetting);
  const [paused] = useSetting(pausedSitesSetting);
  const [typed, setTyped] = useState('');
  const all = listedSites(access, named, paused);
  if (all.length === 0) return null;
  const found = all.filter(({ site }) => site.includes(typed.trim().toLowerCase()));
  return (
    <div class="sites">
      <h3 class="access-name">{countedWords('options_sites_single', all.length)}</h3>
      {all.length > MANY && (
        <input
          type="search"
          class="field sites-find"
          aria-label={i18n.t('options_sites_find')}
          placeholder={i18n.t('options_sites_find')}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <p class="hidden-visually" role="status">
        {typed !== '' && foundWords(found.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="sites-table" tabIndex={0} aria-label={i18n.t('options_sites')}>
        <table>
          <tbody>
            {found.map((each) => (
              <SiteRow key={each.site} {...each} access={access} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function SiteRow({ site, state, access }: ListedSite & { readonly access: Access }) {
  const act = (label: string, onAct: () => void) => (
    <button type="button" class="quiet-button" aria-label={`${label}: ${site}`} onClick={onAct}>
      {label}
    </button>
  );
  return (
    <tr data-state={state}>
      <th scope="row">{site}</th>
      <td class="sites-state">{i18n.t(`site_state_${state}`)}</td>
      <td class="sites-acts">
        {state === 'allowed' && act(i18n.t('site_pause'), () => void pauseSite(site))}
        {state === 'paused' && act(i18n.t('site_resume'), () => void resumeSite(site))}
        {state === 'refused' && act(i18n.t('site_ask'), () => void askForSites([site]))}
        {act(i18n.t('site_remove'), () => void removeSite(site, access))}
      </td>
    </tr>
  );
}

function foundWords(count: number): string {
  return count === 0 ? i18n.t('options_sites_found_none') : countedWords('options_sites_found', count);
}
