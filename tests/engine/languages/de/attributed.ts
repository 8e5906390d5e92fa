import type { LanguageCase } from '../language-case';

/**
 * What a German reader finds quoted, and whom. All people, places and words are invented. Contents are marked; the
 * speakers follow in the order of the quotations.
 */
export const ATTRIBUTED: readonly LanguageCase[] = [
  // The verb before the name.
  ['„{content:Wir ziehen das Angebot nicht zurück}“, sagte Martina Ohlendorf.', 'Martina Ohlendorf'],
  [
    '„{content:Die Brücke wird im Mai eröffnet}“, erklärte Jürgen Kessler am Dienstag in Auenried.',
    'Jürgen Kessler',
  ],
  [
    '»{content:Niemand hat uns gefragt}«, klagt Renate Vogt, die hier seit 30 Jahren einen Kiosk betreibt.',
    'Renate Vogt',
  ],
  ['„{content:Wer soll das alles bezahlen?}“, fragte Hendrik Maas.', 'Hendrik Maas'],
  ['„{content:Das ist unser letztes Wort!}“, rief Silke Brandt den Demonstranten zu.', 'Silke Brandt'],
  ['"{content:Der Damm hält}", versicherte der Ingenieur Paul Dressler.', 'Paul Dressler'],
  ['„{content:Hier bleibt keiner allein}“, so Ulrike Sander.', 'Ulrike Sander'],
  [
    '„{content:Wir haben geliefert}“, betonte am Mittwoch in Lünfeld Ministerpräsident Karsten Reimann.',
    'Karsten Reimann',
  ],
  // The name before the verb.
  ['Martina Ohlendorf sagte: „{content:Wir haben jede Stimme gezählt.}“', 'Martina Ohlendorf'],
  [
    'Bürgermeister Jürgen Kessler warnte, es werde „{content:nicht genug Wasser für alle}“ geben.',
    'Jürgen Kessler',
  ],
  [
    'Silke Brandt, die im Juli Hendrik Maas abgelöst hatte, nannte den Tunnel „{content:ein Versprechen, keinen Plan}“.',
    'Silke Brandt',
  ],
  [
    'Hendrik Maas bezeichnete die Reform als „{content:reines Wahlgeschenk}“ und forderte ihren Stopp.',
    'Hendrik Maas',
  ],
  ['Reimann sprach von einem „{content:schwarzen Tag für die Küste}“.', 'Reimann'],
  ['Renate Vogt warf dem Konzern vor, „{content:seit Jahren zu lügen}“.', 'Renate Vogt'],
  ['Paul Dressler kritisierte das Vorgehen als „{content:beispiellos und fahrlässig}“.', 'Paul Dressler'],
  ['Ulrike Sander hält den Entwurf für „{content:handwerklich schlecht}“.', 'Ulrike Sander'],
  // Verb second and the participle at the end.
  ['Jürgen Kessler hat am Montag im Rat gesagt: „{content:Das Geld ist weg.}“', 'Jürgen Kessler'],
  ['Martina Ohlendorf hatte die Pläne zuvor als „{content:unbezahlbar}“ abgelehnt.', 'Martina Ohlendorf'],
  ['Am Abend sagte Hendrik Maas im Fernsehen: „{content:Ich trete nicht an.}“', 'Hendrik Maas'],
  ['Zuvor hatte Silke Brandt erklärt, die Gespräche seien „{content:auf einem guten Weg}“.', 'Silke Brandt'],
  ['In der Sitzung wurde Reimann deutlich: „{content:So geht es nicht weiter.}“', 'Reimann'],
  // Roles.
  [
    '„{content:Die Zahlen sind vorläufig}“, teilte eine Sprecherin des Ministeriums mit.',
    'Sprecherin des Ministeriums…',
  ],
  [
    '„{content:Uns liegt keine Anzeige vor}“, sagte der Sprecher der Polizei auf Anfrage.',
    'Sprecher der Polizei…',
  ],
  [
    'Die Verkehrsministerin Elke Tiemann besuchte gestern die Baustelle. „{content:Die Strecke wird im Herbst fertig}“, sagte die Ministerin.',
    'Elke Tiemann',
  ],
  [
    'Regierungssprecher Tobias Ahrens wies den Bericht zurück. „{content:Das ist von vorn bis hinten falsch}“, sagte der Sprecher.',
    'Tobias Ahrens',
  ],
  [
    'Die frühere Landrätin Petra Moorkamp erinnerte daran, dass der Haushalt „{content:einstimmig}“ beschlossen worden sei.',
    'Petra Moorkamp',
  ],
  ['Die SPD-Chefin Anke Lorenz forderte „{content:mehr Tempo beim Wohnungsbau}“.', 'Anke Lorenz'],
  [
    'Bundeskanzler Viktor Hallstein sagte am Freitag: „{content:Wir stehen zu unserem Wort.}“',
    'Viktor Hallstein',
  ],
  [
    '„{content:Mein Mandant ist unschuldig}“, sagte der Anwalt des Angeklagten vor dem Gericht.',
    'Anwalt des Angeklagten…',
  ],
  ['„{content:Wir haben die ganze Ernte verloren}“, erzählt eine Bäuerin aus dem Tal.', 'Bäuerin…'],
  ['„{content:Die Lage ist ernst}“, so der Minister.', 'Minister…'],
  ['Der CDU-Politiker Bernd Wessel twitterte: „{content:Ein trauriger Tag für unser Land.}“', 'Bernd Wessel'],
  ['Nach den Worten der Sprecherin ist die Straße „{content:auf unbestimmte Zeit}“ gesperrt.', 'Sprecherin…'],
  [
    'Ministerin Elke Tiemann kam zu spät. „{content:Das war der Verkehr}“, sagte die Politikerin.',
    'Elke Tiemann',
  ],
  ['Ministerin Elke Tiemann kam zu spät. „{content:Das war der Verkehr}“, sagte die Anwältin.', 'Anwältin…'],
  ['Zuvor hatte die Polizei von einem „{content:tragischen Unglück}“ gesprochen.', 'Polizei…'],
  [
    '„{content:Er soll es zeigen}“, sagte Silke Brandt. Der Bürgermeister habe „{content2:zwei Jahre lang Akten versteckt}“.',
    'Silke Brandt; Silke Brandt',
  ],
  // Honorifics, particles.
  ['„{content:Heute ist Schluss}“, sagte Herr Feldkamp.', 'Feldkamp'],
  ['Frau Dr. Wiebke Harms antwortete: „{content:Dazu sage ich nichts.}“', 'Wiebke Harms'],
  ['„{content:Dem Patienten geht es besser}“, teilte Professor Lothar Engel mit.', 'Lothar Engel'],
  [
    'Friederike von der Marwede nannte das Urteil „{content:einen Rückschritt um zwanzig Jahre}“.',
    'Friederike von der Marwede',
  ],
  [
    '„{content:Das wird teuer}“, sagte Constantin zu Ehrenfels dem Lünfelder Boten.',
    'Constantin zu Ehrenfels',
  ],
  // Several, or not named.
  ['„{content:Niemand will Neuwahlen}“, heißt es aus der Partei.', 'Partei…'],
  ['Aus Ermittlerkreisen hieß es, der Mann habe „{content:allein gehandelt}“.', 'Ermittlerkreisen…'],
  ['»{content:Wir haben die Nacht im Auto verbracht}«, erzählten die Anwohner.', 'Anwohner…'],
  [
    '„{content:Wir arbeiten gemeinsam daran}“, sagten Tobias Ahrens und Elke Tiemann nach dem Treffen.',
    'Tobias Ahrens + Elke Tiemann',
  ],
  // According to.
  ['Laut Paul Dressler ist die Reform „{content:auf eine Firma zugeschnitten}“.', 'Paul Dressler'],
  ['Nach Angaben von Renate Vogt war der Keller „{content:bis zur Decke voll}“.', 'Renate Vogt'],
  ['Ulrike Sander zufolge war das Fest „{content:ein voller Erfolg}“.', 'Ulrike Sander'],
  ['„{content:Es gab keinen anderen Ausweg}“, hieß es laut der Bildungsministerin.', 'Bildungsministerin…'],
  ['Nach Ansicht von Hendrik Maas ist das Urteil „{content:ein historischer Fehler}“.', 'Hendrik Maas'],
  ['Für Silke Brandt ist das „{content:ein Skandal erster Güte}“.', 'Silke Brandt'],
  ['Dem Bericht zufolge war der Bruch „{content:vermeidbar}“.', 'Bericht…'],
  ['Wie Jürgen Kessler sagte, sei die Halle „{content:nicht mehr zu retten}“.', 'Jürgen Kessler'],
  // Pronouns, shorter names, the same one goes on.
  [
    'Martina Ohlendorf trat vor die Presse. „{content:Ich bin hier, um zu arbeiten}“, sagte sie.',
    'Martina Ohlendorf',
  ],
  [
    'Jürgen Kessler und Elke Tiemann trafen sich am Montag. „{content:Es war ein offenes Gespräch}“, sagte er danach.',
    'Jürgen Kessler',
  ],
  ['Anke Lorenz kam um neun Uhr an. „{content:Heute beginnt etwas Neues}“, sagte Lorenz.', 'Anke Lorenz'],
  [
    '„{content:Wir ziehen das Angebot nicht zurück}“, sagte Silke Brandt. „{content:Es ist das beste, das es geben wird.}“',
    'Silke Brandt',
  ],
  [
    'Hendrik Maas trat am Montag zurück.\n\n„{content1:Ich gehe mit reinem Gewissen}“, sagte er. Und er fügte hinzu: „{content2:Andere können das nicht.}“',
    'Hendrik Maas; Hendrik Maas',
  ],
  [
    'Die Läuferin Jana Petersen gewann in 14,32 Sekunden. „{content:Ich kann es noch nicht glauben}“, sagte die 23-Jährige.',
    'Jana Petersen',
  ],
  // One tag, two parts; the tag within the marks.
  [
    '„{content:Wenn das Netz ausfällt}“, warnte Renate Vogt, „{content:laufen die Kliniken mit Diesel.}“',
    'Renate Vogt',
  ],
  ['„{content:Das ist nicht gerecht – sagt Paul Dressler – und alle wissen es.}“', 'Paul Dressler'],
  // Marks within marks.
  ['„{content:Er rief ‚Raus hier‘ und schlug die Tür zu}“, berichtete Petra Moorkamp.', 'Petra Moorkamp'],
  ['»{content:Was sie ›Anpassung‹ nennen, ist eine Kürzung}«, sagte Bernd Wessel.', 'Bernd Wessel'],
  // Organisations and documents.
  ['Die Stadt Auenried bedauerte „{content:die Unannehmlichkeiten für die Reisenden}“.', 'Stadt Auenried'],
  [
    '„{content:Eine verpasste Gelegenheit}“, kritisierte der Bauernverband Hinterau.',
    'Bauernverband Hinterau',
  ],
  ['In dem Urteil heißt es, es habe „{content:ein völliges Versagen der Aufsicht}“ gegeben.', 'Urteil…'],
  ['Das Unternehmen teilte mit, man prüfe „{content:alle rechtlichen Schritte}“.', 'Unternehmen…'],
  // Headlines, colons.
  [
    'Ohlendorf: „{content:Ich trete nicht zurück, solange ich Rückhalt habe}“\n\nMartina Ohlendorf sprach gestern in der Parteizentrale.',
    'Martina Ohlendorf',
  ],
  ['Die Ministerin stellte klar: „{content:Der Unterricht beginnt am 9. September.}“', 'Ministerin…'],
  // Nobody is named.
  ['„{content:Es war sehr spät. Niemand hatte geschlafen.}“', ''],
  ['Elke Tiemann wurde gefragt: „{content:Treten Sie zurück?}“ Sie schwieg.', ''],
  // Written when the data stood, to see how they do: 9 of 14.
  [
    '„{content:Der Tunnel ist sicher}“, bekräftigte der Ingenieur Oskar Lauterbach bei dem Besuch.',
    'Oskar Lauterbach',
  ],
  [
    'Manuela Ortmann redet nicht drum herum. „{content:Die haben weggesehen}“, klagt die Biologin.',
    'Manuela Ortmann',
  ],
  [
    'Die Gewerkschaft drohte mit „{content:unbefristeten Streiks}“, falls nicht verhandelt werde.',
    'Gewerkschaft…',
    'a threat with a fragment is too uncertain',
  ],
  [
    'Wie seine Schwester Alma erzählt, sei der junge Mann „{content:nie in Schwierigkeiten geraten}“.',
    'Alma',
  ],
  ['„{content:Wo waren die denn?}“, fragt sich ein Bauer aus der Gegend.', 'Bauer…'],
  [
    'Stadtsprecher Jan Ruhland räumte gestern ein, die Verspätung sei „{content:durch nichts zu entschuldigen}“.',
    'Jan Ruhland',
  ],
  [
    'Ministerin Pia Zernitz reagierte im Radio: „{content:Dieses Spiel spielen wir nicht mit.}“',
    'Pia Zernitz',
  ],
  [
    '„{content1:Wir haben wegen Kleinigkeiten verloren}“, sagte Trainer Lutz Anders. „{content2:Jetzt müssen wir aufstehen}“, fügte er hinzu.',
    'Lutz Anders; Lutz Anders',
  ],
  ['Ortmann findet, das Gesetz komme „{content:zehn Jahre zu spät}“.', 'Ortmann'],
  ['Der Staatsanwalt wirft der Firma vor, „{content:Risiken verschwiegen}“ zu haben.', 'Staatsanwalt…'],
  // Labels of an interview; who is spoken to in a clause with wie.
  [
    'Silke Brandt leitet den Hafen.\n\nSPIEGEL: {content1:Haben Sie Angst?}\n\nBrandt: {content2:Nein. Ich hatte nie Angst.}\n\nSPIEGEL: {content3:Und jetzt?}\n\nBrandt: {content4:Auch nicht.}',
    'SPIEGEL; Silke Brandt; SPIEGEL; Silke Brandt',
  ],
  ['Wie Silke Brandt dem Sender sagte, sei die Lage „{content:ernst}“.', 'Silke Brandt'],
  [
    'Wie eine Sprecherin der Polizei mitteilte, war der Fahrer „{content:stark betrunken}“.',
    'Sprecherin der Polizei…',
  ],
  ['Die Behörde gab den Schaden als „{content:erheblich}“ an.', 'Behörde…'],
  [
    'Hendrik Maas spricht von „{content1:Verrat}“, Silke Brandt von „{content2:Aufbruch}“.',
    'Hendrik Maas; Silke Brandt',
  ],
  [
    'Während der Bürgermeister von einem „{content1:großen Tag für die Stadt}“ spricht, befürchten die Anwohner „{content2:eine Katastrophe}“.',
    'Bürgermeister…; Anwohner…',
  ],
  ['Die AfD sprach von einem „{content:Skandal ohne Beispiel}“.', 'AfD'],
  ['„{content:Maas lügt}“, sagte Silke Brandt zu Renate Vogt.', 'Silke Brandt'],
  ['Dem Sender sagte Silke Brandt: „{content:Ich bleibe.}“', 'Silke Brandt'],
  ['„{content:Wir bleiben}“, sagte der Präsident zu Hendrik Maas.', 'Präsident…'],
  ['„{content:Wir bleiben}“, sagte im ZDF Silke Brandt.', 'Silke Brandt'],
  ['Birgit Voss hat im Ausschuss gesagt: „{content:Die Zahlen stimmen nicht.}“', 'Birgit Voss'],
  [
    'Gegenüber Silke Brandt räumte Hendrik Maas „{content:einen Fehler}“ ein.',
    'Hendrik Maas',
    'whom somebody spoke to, before a verb that is cut in two',
  ],
];
