import type { Mention } from '../../mentions/mention';
import type { Piece } from '../../quotations/piece';
import type { Document } from '../../text/document';
import type { Quotation } from '../../types';
import { findAlterations } from './altered';
import { findAnonymity } from './anonymous';
import { findPrincipal } from './behalf';
import { findChannel } from './channel';
import { detailContext } from './context';
import { findHedge } from './hedge';
import { findNegation } from './negated';
import { findTranslation } from './translated';
import { findVia } from './via';

/** What else the article says of an attribution; a key is present only where the article says it. */
export type Details = Pick<
  Quotation,
  'hedge' | 'via' | 'onBehalfOf' | 'channel' | 'anonymous' | 'translated' | 'altered' | 'negated'
>;

/** The details of one attribution, each with the words that say so. `index` is the source's mention; null where there is none. */
export function findDetails(
  document: Document,
  mentions: readonly Mention[],
  pieces: readonly Piece[],
  index: number | null,
): Details {
  const altered = findAlterations(document, pieces);
  const alterations = altered.length > 0 ? { altered } : {};
  const mention = index === null ? undefined : mentions[index];
  if (index === null || !mention) return alterations;
  const context = detailContext(document, mention);
  const hedge = findHedge(context);
  const via = findVia(context, mentions, index);
  const channel = findChannel(context);
  const anonymous = findAnonymity(context);
  const translated = findTranslation(context);
  const first = pieces[0];
  const negated = first ? findNegation(context, first) : null;
  const behalf = findPrincipal(context);
  return {
    ...alterations,
    ...(hedge && { hedge }),
    ...(via && { via }),
    ...(channel && { channel }),
    ...(anonymous && { anonymous }),
    ...(translated && { translated }),
    ...(behalf && { onBehalfOf: behalf }),
    ...(negated && { negated }),
  };
}
