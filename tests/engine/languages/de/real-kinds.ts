import type { LanguageCase } from '../language-case';

/** Kinds of German sentences that were answered wrongly on real articles of the press in November 2026. Invented. */
export const REAL_KINDS: readonly LanguageCase[] = [
  // Papers in marks
  [
    'SPD-Politiker Paul Lindner sagte der „Auener Post“: „{content:Diese Reise ist ein Hohn.}“',
    'Paul Lindner',
  ],
  ['„{content:Wir warten ab}“, sagte Paul Lindner der „Neuen Auen-Zeitung“.', 'Paul Lindner'],
  [
    '„{content:Wir warten ab}“, sagte Paul Lindner dem „Wochenspiegel am Sonntag“ (Montagsausgabe).',
    'Paul Lindner',
  ],
  ['Dem „Auenboten am Sonntag“ sagte Paul Lindner: „{content:Das war knapp.}“', 'Paul Lindner'],
  ['Gegenüber der „Kleinen Auenpost“ betonte Paul Lindner: „{content:Wir warten ab.}“', 'Paul Lindner'],
  [
    'Das sagte Paul Lindner im Gespräch mit der „Auenpost am Sonntag“. „{content:Wir warten ab.}“',
    'Paul Lindner',
  ],
  ['Paul Lindner sagte, dass der „{content:Skandal}“ vorbei sei.', 'Paul Lindner'],
  // Austrian and Swiss offices
  ['„{content:Das reicht nicht}“, sagte Nationalrat Karl Vogt.', 'Karl Vogt'],
  ['„{content:Das reicht nicht}“, sagte Landesrat Vogt.', 'Vogt'],
  ['„{content:Das reicht nicht}“, so LH Karl Vogt.', 'Karl Vogt'],
  ['„{content:Das reicht nicht}“, sagte LH-Stv. Karl Vogt.', 'Karl Vogt'],
  [
    '„{content1:Das reicht nicht}“, sagte Landeshauptmann Karl Vogt. Landeshauptfrau Eva Holm sagte: „{content2:Nein.}“',
    'Karl Vogt; Eva Holm',
  ],
  ['Karl Vogt sitzt im Rat. „{content:Das reicht nicht}“, sagte der Beigeordnete.', 'Karl Vogt'],
  ['Der Gemeinderat Auenried erklärte: „{content:Das reicht nicht.}“', 'Gemeinderat Auenried'],
  // Given names that no list has
  ['„{content:Das war knapp}“, sagte Kjell Brodersen.', 'Kjell Brodersen'],
  ['„{content:Das war knapp}“, so Tjark Wessels.', 'Tjark Wessels'],
  ['Granit Shala: „{content:Das war knapp.}“', 'Granit Shala'],
  ['Torhüter Marwin Hitzel sagte: „{content:Das war knapp.}“', 'Marwin Hitzel'],
  // The tag at the sentence's end
  [
    'Die Regierung fürchtet eine „{content:Explosion}“, sagte am Dienstag der Regierungssprecher Karl Vogt.',
    'Karl Vogt',
  ],
  // A body that bears a name is no he or she
  ['Am Landgericht Neuhof hat die Angeklagte gestanden. „{content:Ich war es}“, sagte sie.', 'Angeklagte…'],
  ['Im Verein Neuhof hat ein Trainer gekündigt. „{content:Ich kann nicht mehr}“, sagte er.', 'ein Trainer'],
  // A noun by itself in marks
  ['Der Bürgermeister sprach von einem „{content:Glücksfall}“.', 'Bürgermeister…'],
  ['Der Minister spricht von „{content:Panikmache}“.', 'Minister…'],
  // The case of a description
  [
    'Die Aussage des neuen Präsidenten war kurz. „{content:Ich habe nichts gesehen}“, sagte er.',
    'der neue Präsident',
  ],
  ['Nach der Rede des Ministers gab es Applaus. „{content:Wir fangen an}“, sagte er.', 'der Minister'],
  ['Die Aussage der Richterin war kurz. „{content:Ich habe nichts gesehen}“, sagte sie.', 'die Richterin'],
  // A question of the next speaker
  [
    '„{content1:Ich bedaure das}“, sagte Paul Ahlers. „{content2:Sind Sie sicher?}“, wollte die Richterin wissen.',
    'Paul Ahlers; Richterin…',
  ],
  [
    '„{content1:Ich bedaure das}“, sagte Paul Ahlers. „{content2:Sind Sie sicher?}“, hakte die Richterin nach.',
    'Paul Ahlers; Richterin…',
  ],
  ['„{content:Ich bedaure das}“, sagte Paul Ahlers. „{content:Es war falsch.}“', 'Paul Ahlers'],
  // Given names that are roles in English
  ['„{content:Das war gut}“, sagte Peer Holm.', 'Peer Holm'],
  // Streets, interpreters, people that no list has, fields
  [
    '„{content:Hier wird gebaut}“, kritisiert eine Initiative, denn die Otto-Brandes-Straße bleibt gesperrt.',
    'Initiative…',
  ],
  ['„{content:Ich habe viel vergessen}“, sagte der Ungar laut Dolmetscherin.', 'Ungar…'],
  ['„{content:Ich weiß es nicht}“, sagte der Keeper nach dem Spiel.', 'Keeper…'],
  ['„{content:Das ist ernst}“, erklärte die Ministerin für Bildung und Forschung, Ute Krüger.', 'Ute Krüger'],
  // Papers and broadcasts
  ['Paul Vogt sprach in der ARD-Sendung „Bericht aus Auen“ von „{content:reinem Unsinn}“.', 'Paul Vogt'],
  ['Paul Vogt kritisierte in der „Neuen Auenpost“ den Plan als „{content:reinen Unsinn}“.', 'Paul Vogt'],
  ['Paul Vogt sagte, er lebe in der „{content:Hölle}“.', 'Paul Vogt'],
];
