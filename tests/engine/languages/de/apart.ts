import type { LanguageCase } from '../language-case';

/**
 * Written with the other tables, and not looked at while the language data were made: what they say of German that was
 * not tuned on. Invented.
 */
export const APART: readonly LanguageCase[] = [
  [
    '„{content:Das Werk wird nicht geschlossen}“, versprach Adelheid Montag den Beschäftigten.',
    'Adelheid Montag',
  ],
  [
    '»{content:Wir kommen überall zu spät}«, räumt Stefan Priem ein, der Leiter der Genossenschaft.',
    'Stefan Priem',
  ],
  [
    'Gewerkschaftschef Ewald Lunk beklagte „{content:die fehlende Gesprächsbereitschaft}“ der Arbeitgeber.',
    'Ewald Lunk',
  ],
  [
    'Carola Iversen nahm den Preis gerührt entgegen. „{content:Der gehört meiner Mutter}“, sagte die Regisseurin.',
    'Carola Iversen',
  ],
  [
    'Emil Robeck weist die Vorwürfe zurück. „{content:Ich habe nie einen Euro bekommen}“, sagt er. „{content:Und das werde ich beweisen.}“',
    'Emil Robeck',
  ],
  ['Nach Angaben der Polizei fuhr der Mann „{content:deutlich zu schnell}“.', 'Polizei…'],
  ['„{content:Das Feuer sprang über die Straße}“, schildert ein Feuerwehrmann.', 'Feuerwehrmann…'],
  ['Die Staatsanwaltschaft sieht „{content:einen Plan zur Verschleierung}“.', 'Staatsanwaltschaft…'],
  [
    'Adelheid Montag, die von Stefan Priem unterstützt wird, sieht „{content:Spielraum für eine Einigung}“.',
    'Adelheid Montag',
  ],
  [
    '„{content:Uns fehlen Leute}“, meint Carola Iversen, „{content:und Papier haben wir zu viel.}“',
    'Carola Iversen',
  ],
  [
    'Trainer Darius Fuhrmann zeigte sich zufrieden: „{content:Die Mannschaft ist gewachsen.}“',
    'Darius Fuhrmann',
  ],
  [
    'Frau Agathe Remmers wurde gestern hundert Jahre alt. „{content:Man darf sich nicht ärgern}“, verriet sie.',
    'Agathe Remmers',
  ],
  [
    'Gouverneur Abel Zander stellte die Regel am Montag vor. „{content:Sie gilt für alle}“, ergänzte der Politiker.',
    'Abel Zander',
  ],
  [
    '„{content:Beide Seiten müssen sich verständigen}“, sagte die Historikerin Olga Perleberg dieser Zeitung.',
    'Olga Perleberg',
  ],
  ['Montag bat die Ihren um „{content:kühlen Kopf und Geduld}“.', 'Montag'],
  ['Die Veranstalter sprachen von „{content:einem Versagen aller}“.', 'Veranstalter…'],
  ['Das Theaterstück „Die letzte Bahn“ kehrt auf die Bühne zurück.', ''],
  ['Den angeblichen „Geheimpakt“ hat es nie gegeben.', ''],
  ['Die Jacht „Brise“ wurde Zweite.', ''],
  ['Der Begriff „Querkopf“ stammt aus dem Handwerk.', ''],
  ['Das Album „Gezeiten“ wurde in einer Scheune aufgenommen.', ''],
  ['Der Senator sagte, die Zahlungen kämen im März.', ''],
];
