import { i18n } from '#i18n';
import { Dialog } from './dialog';

/** Keys and what each does, in the order in which one needs them. */
export interface KeyHelpProps {
  readonly keys: readonly { readonly keys: readonly string[]; readonly does: string }[];
  readonly onClose: () => void;
}

/** All keys. */
export function KeyHelp({ keys, onClose }: KeyHelpProps) {
  return (
    <Dialog title={i18n.t('keys_title')} onClose={onClose}>
      <dl class="keys">
        {keys.map(({ keys: each, does }) => (
          <div key={does} class="keys-line">
            <dt>
              {each.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
