import { expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { findMentions } from '@/engine/mentions/find-mentions';
import { analyse } from '@/engine/text/analyse';

/** What a name in the middle of a sentence stands for. */
function kindOf(text: string, name: string, language: string): string | undefined {
  return findMentions(analyse(articleFromText(text, language))).find(
    ({ form, start, end }) => form === 'name' && text.slice(start, end) === name,
  )?.kind;
}

test.each([
  ['es', 'Lo recordó el Tribunal Supremo ayer.', 'Tribunal Supremo', 'organisation'],
  ['es', 'Lo dice la Ley de Costas.', 'Ley de Costas', 'unknown'],
  ['es', 'Estuvo en los Juegos Olímpicos de Villarreal.', 'Juegos Olímpicos de Villarreal', 'unknown'],
  ['es', 'Nadie recuerda la Guerra Civil.', 'Guerra Civil', 'unknown'],
  ['es', 'Lo recordó ayer Marta Ley.', 'Marta Ley', 'person'],
  ['es', 'Lo recordó ayer Ana de Calle.', 'Ana de Calle', 'person'],
  ['fr', 'C’est ce que dit le Parti Socialiste.', 'Parti Socialiste', 'organisation'],
  ['fr', 'C’est ce que dit la Loi Travail.', 'Loi Travail', 'unknown'],
  ['fr', 'Il rêve du Prix Nobel.', 'Prix Nobel', 'unknown'],
  ['fr', 'C’est ce que dit Anne Loi.', 'Anne Loi', 'person'],
])('%s: %s', (language, text, name, kind) => {
  expect(kindOf(text, name, language)).toBe(kind);
});
