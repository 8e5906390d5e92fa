import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { typedSite } from '@/storage/sites/typed-site';
import { askForSites, nameSite } from './use-access';

/** What became of what was typed. */
interface Said {
  readonly kind: 'news' | 'trouble';
  readonly text: string;
}

/** A field for the address of one site, which is then asked for. What is no address is refused with what was typed. */
export function SiteField() {
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState<Said | null>(null);
  const id = useId();
  const add = (event: Event) => {
    event.preventDefault();
    const { site, refusal } = typedSite(typed);
    if (site === null) {
      return setSaid({
        kind: 'trouble',
        text: i18n.t(`site_refused_${refusal}`, [typed.trim().slice(0, 80)]),
      });
    }
    void askForSites([site]).then(async (isAllowed) => {
      await nameSite(site);
      setSaid({
        kind: isAllowed ? 'news' : 'trouble',
        text: i18n.t(isAllowed ? 'site_allowed' : 'site_not_allowed', [site]),
      });
      if (isAllowed) setTyped('');
    });
  };
  return (
    <form class="site-field" onSubmit={add} noValidate>
      <label for={id}>{i18n.t('site_add')}</label>
      <div class="site-field-line">
        <input
          id={id}
          class="field"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder={i18n.t('site_add_hint')}
          value={typed}
          aria-invalid={said?.kind === 'trouble'}
          aria-describedby={`${id}-said`}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setSaid(null);
          }}
        />
        <button type="submit" class="small-button">
          {i18n.t('site_add_act')}
        </button>
      </div>
      <p id={`${id}-said`} class={said?.kind === 'trouble' ? 'work-trouble' : 'work-said'} role="status">
        {said?.text}
      </p>
    </form>
  );
}
