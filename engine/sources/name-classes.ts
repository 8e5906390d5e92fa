import { countryOrParty } from '../lexicon/en/countries';
import { roleGroups, roleNoun } from '../lexicon/en/role-groups';
import type { Mention } from '../mentions/mention';
import { LETTER, runsOf } from '../text/characters';
import type { Entity, Role } from './entity';

/** Ministry of Defence is a ministry, Justice Department a department: every word of a name can be its class. */
export function classesOfName(entity: Entity, mentions: readonly Mention[]): Role[] {
  const mention = mentions[entity.fullest];
  if (!mention || entity.keys.length < 2) return [];
  const words = new Set(
    runsOf(entity.name.toLowerCase(), LETTER).map((word) => countryOrParty(roleNoun(word))),
  );
  return [...words]
    .filter((word) => roleGroups(word).length > 0)
    .map((head) => ({
      head,
      modifiers: words,
      span: { start: mention.start, end: mention.end },
      shown: false,
    }));
}
