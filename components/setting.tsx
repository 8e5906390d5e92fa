import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly hint?: string }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

/** One of several, each with what it means. Holds as soon as it is chosen. */
export function SettingChoice<T extends string>({ legend, choices, chosen, onChoose }: ChoiceProps<T>) {
  const name = useId();
  return (
    <fieldset class="settings">
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <Setting key={value} label={label} hint={hint}>
          {(own) => (
            <input
              {...own}
              type="radio"
              name={name}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
          )}
        </Setting>
      ))}
    </fieldset>
  );
}

export interface SwitchProps {
  readonly label: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** On or off. */
export function SettingSwitch({ label, hint, checked, onChange }: SwitchProps) {
  return (
    <Setting label={label} hint={hint}>
      {(own) => (
        <input
          {...own}
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      )}
    </Setting>
  );
}

interface SettingProps {
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: (own: { id: string; 'aria-describedby'?: string }) => JSX.Element;
}

/** A box with its name beside it and what it means below, which is its description and no part of its name. */
function Setting({ label, hint, children }: SettingProps) {
  const id = useId();
  return (
    <div class="setting">
      {children({ id, ...(hint && { 'aria-describedby': `${id}-hint` }) })}
      <span>
        <label for={id}>{label}</label>
        {hint && (
          <span class="setting-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}
