/**
 * Verbs by which an article reports in its own words what somebody said: Healey [said] that the frigate would be ready.
 * By hand: verbs of stating that take a clause. Left out are those of promising, thinking and judging, since what follows
 * them is an intention or an opinion, and those that take no clause: She [called] him twice; he [spoke] about the plan.
 */
const VERBS = `say tell add ask state note explain announce declare claim write tweet argue insist warn report acknowledge
admit suggest reply respond testify confirm deny remark recall conclude assert continue reiterate stress emphasize
emphasise complain contend maintain caution predict allege concede comment observe answer post counter clarify specify
reveal estimate indicate`;

const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'says said saying',
  tell: 'tells told telling',
  write: 'writes wrote written writing',
  admit: 'admits admitted admitting',
  deny: 'denies denied denying',
  reply: 'replies replied replying',
  testify: 'testifies testified testifying',
  clarify: 'clarifies clarified clarifying',
  specify: 'specifies specified specifying',
};

function inflect(verb: string): string[] {
  const irregular = IRREGULAR[verb];
  if (irregular) return [verb, ...irregular.split(' ')];
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

/** All forms of the verbs that report speech, in lower case. */
export const REPORTING_VERBS: ReadonlySet<string> = new Set(VERBS.split(/\s+/).flatMap(inflect));
