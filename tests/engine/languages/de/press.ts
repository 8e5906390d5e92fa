import type { LanguageCase } from '../language-case';

/**
 * In the manner of German newspapers: written when the glossary stood, all before the engine read any. Invented. The
 * score at first sight stands in `evaluation/results.md`.
 */
export const PRESS: readonly LanguageCase[] = [
  [
    'Verkehrsminister Dietmar Holst (CDU) nannte die Pläne am Donnerstag „{content:nicht finanzierbar}“.',
    'Dietmar Holst',
  ],
  ['„{content:Wir stehen erst am Anfang}“, so der Minister weiter.', 'Minister…'],
  [
    'Nach Ansicht der Grünen-Politikerin Katrin Wieland ist der Kompromiss „{content:faul}“.',
    'Katrin Wieland',
  ],
  [
    'Der Vorsitzende der Gewerkschaft, Rolf Brinkmann, sprach von „{content:einem Schlag ins Gesicht}“ der Beschäftigten.',
    'Rolf Brinkmann',
  ],
  ['Dem Gutachten zufolge sei die Brücke „{content:in einem kritischen Zustand}“.', 'Gutachten…'],
  [
    '„{content:Das Verfahren läuft noch}“, teilte eine Sprecherin der Staatsanwaltschaft Lünfeld auf Anfrage mit.',
    'Sprecherin der Staatsanwaltschaft Lünfeld…',
  ],
  [
    'Wieland zeigte sich enttäuscht. „{content1:Wir hätten mehr erwartet}“, sagte sie dem Sender. Die Regierung habe „{content2:keinen Mut}“.',
    'Wieland; Wieland',
  ],
  [
    'Holst: „{content1:Die Bahn muss sparen}“\n\nVerkehrsminister Dietmar Holst hat den Bahnvorstand kritisiert. „{content2:Die Bahn muss sparen, und zwar jetzt}“, sagte der CDU-Politiker.',
    'Dietmar Holst; Dietmar Holst',
  ],
  ['Der Verband der Kliniken warnt vor einem „{content:kalten Strukturwandel}“.', 'Verband der Kliniken…'],
  [
    '„{content:Ich habe einen Fehler gemacht}“, räumt Trainer Mario Steffens nach dem Abpfiff ein. „{content:Das geht auf meine Kappe.}“',
    'Mario Steffens',
  ],
  ['Auf die Frage, ob er zurücktrete, antwortete der Intendant knapp: „{content:Nein.}“', 'Intendant…'],
  [
    '„{content:Früher war hier alles voll}“, erzählt die 78-Jährige und zeigt auf den leeren Marktplatz.',
    '78-Jährige…',
  ],
  [
    'In seinem Urteil bescheinigt das Landgericht dem Angeklagten „{content:erhebliche kriminelle Energie}“.',
    'Landgericht…',
  ],
  [
    'Oppositionsführerin Sabine Hellwig warf der Regierung vor, „{content:das Land kaputtzusparen}“.',
    'Sabine Hellwig',
  ],
  ['Es gehe um „{content:Vertrauen, nicht um Paragrafen}“, sagte Hellwig im Deutschlandsender.', 'Hellwig'],
  [
    'Der Ökonom Matthias Quandt vom Institut für Wirtschaft in Auenried hält das für „{content:blanken Unsinn}“.',
    'Matthias Quandt',
  ],
  [
    '„{content:Ohne die Ehrenamtlichen}“, sagt Pfarrerin Dorothea Lenz, „{content:könnten wir zumachen.}“',
    'Dorothea Lenz',
  ],
  ['Laut Polizei war der Fahrer „{content:deutlich zu schnell}“ unterwegs.', 'Polizei'],
  ['Kommissionschefin Ursel Tanner sieht „{content:keine Alternative}“ zu dem Abkommen.', 'Ursel Tanner'],
  [
    '„{content1:Das ist Wählertäuschung}“, schimpft Brinkmann. Holst kontert: „{content2:Wer so redet, hat nichts zu sagen.}“',
    'Brinkmann; Holst',
  ],
  [
    'Ein Sprecher des Konzerns wollte die Zahlen weder bestätigen noch dementieren: „{content:Zu Spekulationen äußern wir uns nicht.}“',
    'Sprecher des Konzerns…',
  ],
  [
    'Die Vorwürfe seien „{content:frei erfunden}“, ließ der Schauspieler über seinen Anwalt mitteilen.',
    'Schauspieler…',
  ],
  ['Der Kanzler hat die Länder aufgefordert, „{content:endlich zu liefern}“.', 'Kanzler…'],
  [
    '»{content:Man gewöhnt sich an alles}«, murmelt Hans-Peter Rademacher, Landwirt in vierter Generation.',
    'Hans-Peter Rademacher',
  ],
  ['Quandts Kollegin Jana Freitag widerspricht: „{content:Die Zahlen geben das nicht her.}“', 'Jana Freitag'],
  [
    'Die Forscherin Elif Aydin spricht lieber von einer „{content:Atempause}“ als von einer Wende.',
    'Elif Aydin',
  ],
  ['Man werde „{content:jeden Stein umdrehen}“, kündigte Innenministerin Petra Vollmer an.', 'Petra Vollmer'],
  [
    'In der Mitteilung des Unternehmens heißt es: „{content:Wir bedauern den Vorfall sehr.}“',
    'Mitteilung des Unternehmens…',
    'the genitive of the document wins',
  ],
  ['Die Demonstranten riefen „{content:Holst muss weg}“.', 'Demonstranten…'],
  // Nobody is quoted.
  ['„Wir sind das Volk“ stand auf einem Transparent am Rathaus.', ''],
  ['Unter dem Motto „Mehr Zeit für Pflege“ zogen Tausende durch Lünfeld.', ''],
  ['Auf Plakaten war „Rettet den Auwald“ zu lesen.', ''],
  ['In der Serie „Die Küstenwache“ spielt sie eine Ärztin.', ''],
  ['Das Bündnis „Lebenswertes Auenried“ sammelt Unterschriften.', ''],
  ['Die „Ampel“ ist Geschichte.', ''],
];
