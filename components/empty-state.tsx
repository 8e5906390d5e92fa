export interface EmptyStateProps {
  readonly title: string;
  readonly text: string;
  /** The one thing to do about it, where there is one. */
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

/** What stands where a list would be: why it is empty, and what to do. */
export function EmptyState({ title, text, action }: EmptyStateProps) {
  return (
    <div class="state">
      <h2 class="state-title">{title}</h2>
      <p class="state-text">{text}</p>
      {action && (
        <button type="button" class="button" onClick={action.onAct}>
          {action.label}
        </button>
      )}
    </div>
  );
}
