import type { LanguageCase } from '../language-case';

/**
 * In the manner of German newspapers, written after what failed in `press.ts` was mended, and before the engine read any: the
 * figure for German that was not tuned on stands in `evaluation/results.md`. Invented.
 */
export const PRESS_LATER: readonly LanguageCase[] = [
  [
    'Oberstaatsanwalt Bernd Mahler bestätigte die Ermittlungen. „{content1:Wir schließen nichts aus}“, sagte er vor Journalisten. Das Opfer habe „{content2:zahlreiche Verletzungen}“ gehabt.',
    'Bernd Mahler; Bernd Mahler',
  ],
  [
    '„{content:Die Leute merken das gar nicht}“, sagt Mechthild Sonntag, die seit zwölf Jahren bei der Tafel in Korbau hilft. „{content:Manche weinen, wenn sie kommen.}“',
    'Mechthild Sonntag',
  ],
  ['Als „{content:schallende Ohrfeige}“ bezeichnete Oppositionschefin Klara Rauh das Votum.', 'Klara Rauh'],
  [
    'In einem Interview mit dem „Südkurier“ zeigte sich Ex-Minister Armin Jolitz bereit, „{content:ein neues Kapitel aufzuschlagen}“.',
    'Armin Jolitz',
  ],
  [
    'Die Gewerkschaften wollen weiter streiken, weil das Angebot „{content:völlig unzureichend}“ sei.',
    'Gewerkschaften…',
    'a mood that reports, in a clause that gives reasons',
  ],
  [
    'Landrätin Ottilie Ferber fand deutliche Worte. „{content1:Das ist ein Skandal}“, wetterte sie. Die CSU-Politikerin verlangt „{content2:lückenlose Aufklärung}“.',
    'Ottilie Ferber; Ottilie Ferber',
  ],
  ['Warum der Sinneswandel? „{content:Weil sich die Lage geändert hat}“, antwortet Jolitz.', 'Jolitz'],
  [
    'Während der Bürgermeister versichert, das Projekt sei „{content1:umweltverträglich}“, befürchten die Anwohner „{content2:eine Katastrophe}“.',
    'Bürgermeister…; Anwohner…',
  ],
  [
    'Nationaltrainer Walter Bender, nach der Niederlage in der Kritik, verteidigte seine Aufstellung: „{content:Ich stehe zu allem.}“',
    'Walter Bender',
  ],
  [
    '„{content:Mein Mandant ist unschuldig}“, betont Anwältin Hortensia Vidal. „{content:Wir gehen in Berufung.}“',
    'Hortensia Vidal',
  ],
  ['Laut Fraktionschefin Klara Rauh wurde „{content:niemand gefragt}“.', 'Klara Rauh'],
  [
    'Die Umweltorganisation Grüne Erde beklagt in einem Bericht „{content:ein undurchsichtiges System}“.',
    'Grüne Erde',
  ],
  ['„{content:Es reicht!}“ Mit diesen Worten eröffnete Walter Bender die Pressekonferenz.', 'Walter Bender'],
  [
    'Die Regierung habe „{content:nicht die Absicht zurückzurudern}“, stellte Regierungssprecherin Agathe Lorenz nach der Kabinettssitzung klar.',
    'Agathe Lorenz',
  ],
  [
    'Ines Maurer ist 24 und wohnt noch bei den Eltern. „{content:Mit meinem Gehalt finde ich nichts}“, klagt die junge Frau.',
    'Ines Maurer',
  ],
  [
    'Ein Stammgast berichtet, er habe gegen Mitternacht „{content:einen gewaltigen Knall}“ gehört.',
    'Stammgast…',
  ],
  [
    '„{content:Er war die Güte selbst}“, erinnert sich seine frühere Lehrerin mit belegter Stimme.',
    'seine frühere Lehrerin',
  ],
  ['Das Gericht sah darin „{content:eine grobe Pflichtverletzung}“.', 'Gericht…'],
  [
    'Lorenz wies zugleich Berichte über einen „{content:Kurswechsel}“ zurück.',
    'Lorenz',
    'what reports are about is taken for a scare quote',
  ],
  ['Das Stück „Eine stürmische Nacht“ läuft noch bis zum 12. Mai.', ''],
  ['Die WhatsApp-Gruppe „Solidarische Nachbarn“ zählt 300 Mitglieder.', ''],
  ['Der Minister stellte im Bundestag seinen Plan „Null Asphalt“ vor.', ''],
];
