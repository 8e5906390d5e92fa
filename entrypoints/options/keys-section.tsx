import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { SettingSwitch } from '@/components/setting';
import { pageKeysSetting } from '@/storage/settings';
import { useSetting } from '../surfaces/use-setting';

/** The browser's own place for the keys of extensions. Firefox has a call for it, Chromium an address. */
const SHORTCUTS = 'chrome://extensions/shortcuts';

/** The keys on pages, which can be left to the page, and those that the browser keeps. */
export function KeysSection() {
  const [isOn, setIsOn] = useSetting(pageKeysSetting);
  return (
    <>
      <SettingSwitch
        label={i18n.t('options_page_keys')}
        hint={i18n.t('options_page_keys_note')}
        checked={isOn}
        onChange={setIsOn}
      />
      <dl class="keys options-keys" data-off={!isOn}>
        <Key keys={['Alt+J']} does={i18n.t('options_key_next')} />
        <Key keys={['Alt+K']} does={i18n.t('options_key_previous')} />
        <Key keys={['Alt+L']} does={i18n.t('options_key_card')} />
      </dl>
      <BrowserKeys />
      <p class="options-note">{i18n.t('options_keys_help')}</p>
    </>
  );
}

interface BrowserKey {
  readonly does: string;
  readonly keys: string;
}

/** What the browser has on keys, and the way to the page where that is changed. */
function BrowserKeys() {
  const [known, setKnown] = useState<readonly BrowserKey[]>([]);
  const [isRefused, setIsRefused] = useState(false);
  useEffect(() => {
    const look = () => void browserKeys().then(setKnown);
    look();
    // The reader comes back from the browser's own page.
    window.addEventListener('focus', look);
    return () => window.removeEventListener('focus', look);
  }, []);
  return (
    <>
      <h3 class="access-name">{i18n.t('options_browser_keys')}</h3>
      <dl class="keys options-keys">
        {known.map(({ does, keys }) => (
          <Key key={does} keys={keys === '' ? [] : [keys]} does={does} />
        ))}
      </dl>
      <button
        type="button"
        class="small-button"
        onClick={() => void openShortcuts().then((isOpen) => setIsRefused(!isOpen))}
      >
        {i18n.t('options_browser_keys_change')}
      </button>
      {isRefused && (
        <p class="work-trouble" role="alert">
          {i18n.t('options_browser_keys_refused')}
        </p>
      )}
    </>
  );
}

function Key({ keys, does }: { readonly keys: readonly string[]; readonly does: string }) {
  return (
    <div class="keys-line">
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
        {keys.length === 0 && <span class="options-no-key">{i18n.t('options_no_key')}</span>}
      </dt>
      <dd>{does}</dd>
    </div>
  );
}

async function browserKeys(): Promise<readonly BrowserKey[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return all.map(({ name, description, shortcut }) => ({
    does: name === '_execute_action' ? i18n.t('options_key_popup') : (description ?? name ?? ''),
    keys: shortcut ?? '',
  }));
}

/** False where the browser does not let its page be opened. */
async function openShortcuts(): Promise<boolean> {
  const commands = browser.commands as { openShortcutSettings?(): Promise<void> } | undefined;
  try {
    if (commands?.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: SHORTCUTS });
    return true;
  } catch {
    return false;
  }
}
