/** What npm's report says. */
export interface Audit {
  readonly isAnswered: boolean;
  readonly faults: number;
  /** For people to read. */
  readonly words: string;
}

interface Report {
  readonly message?: string;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
}

/** Reads what `npm audit --json` printed: a report of what the registry knows, or why it did not answer. */
export function judgeAudit(stdout: string, stderr: string): Audit {
  const report = parsed(stdout);
  const faults = report?.metadata?.vulnerabilities.total;
  if (faults === undefined) {
    const why = report?.message ?? stderr.trim().split('\n')[0] ?? '';
    // Whom it asked is a matter of the machine.
    const words = `The registry did not answer, and nothing is known: ${why.replace(/\s*https?:\S+/g, '')}`;
    return { isAnswered: false, faults: 0, words };
  }
  const named = Object.entries(report?.vulnerabilities ?? {}).map(
    ([name, { severity }]) => `${name}: ${severity}`,
  );
  const words = faults === 0 ? 'No known faults in what is shipped.' : `Known faults:\n${named.join('\n')}`;
  return { isAnswered: true, faults, words };
}

function parsed(text: string): Report | null {
  try {
    return JSON.parse(text) as Report;
  } catch {
    return null;
  }
}
