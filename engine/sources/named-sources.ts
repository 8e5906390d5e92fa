import { findMentions } from '../mentions/find-mentions';
import { analyse } from '../text/analyse';
import type { Article, Source } from '../types';
import { createResolver } from './resolver';

/** What is named but cannot speak: works, and things of which the words do not tell what they are. */
const SPEAKING = new Set<Source['kind']>(['person', 'organisation', 'group']);

/** `the Ministry of Health` is a name as well as a description; `the union` and `a spokesman` are none. */
function isName(name: string): boolean {
  return /\p{Lu}/u.test(name.replace(/^The\s/, ''));
}

/**
 * Whom the article names, each once by the fullest name, people first, then in the order in which they are first named:
 * what a reader chooses from who says that another one spoke. Pure; never throws on any text.
 */
export function namedSources(article: Article): Source[] {
  const document = analyse(article);
  const mentions = findMentions(document);
  const resolver = createResolver(document, mentions);
  const named = new Map<string, Source>();
  mentions.forEach((mention, index) => {
    if (mention.form === 'pronoun' || mention.members.length > 0) return;
    const { sources, ambiguous } = resolver.resolve(index, []);
    if (ambiguous) return;
    for (const source of sources) {
      if (SPEAKING.has(source.kind) && isName(source.name)) named.set(source.name, source);
    }
  });
  const all = [...named.values()];
  const isPerson = ({ kind }: Source) => kind === 'person';
  return [...all.filter(isPerson), ...all.filter((source) => !isPerson(source))];
}
