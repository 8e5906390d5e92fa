import type { LanguageCase } from '../language-case';

/** German marks that quote nobody, and speech without marks. Invented. */
export const LEFT_ALONE: readonly LanguageCase[] = [
  ['Das sogenannte „Heizungsgesetz“ tritt im Januar in Kraft.', ''],
  ['Ihr neuer Roman „Das Haus am Deich“ erscheint im Herbst.', ''],
  ['Der Film „Nächte in Lünfeld“ läuft am Freitag an.', ''],
  ['Der Kutter „Seeschwalbe“ sank zehn Meilen vor der Küste.', ''],
  ['Die Fregatte „Auenried“ kehrt im März zurück.', ''],
  ['Uwe „Bomber“ Petersen gewann nach Punkten.', ''],
  ['Das Programm „Klares Wasser“ soll zwölf Dörfern helfen.', ''],
  ['Er sang „Zurück ans Ufer“ und „Drei Monde“ vor zehntausend Menschen.', ''],
  ['Das Wort „Resilienz“ kommt im Text zwölfmal vor.', ''],
  ['Die „Wunderheiler“ der Branche verdienen gut.', ''],
  ['Die Ausstellung „Licht des Nordens“ zeigt achtzig Bilder.', ''],
  ['Die Zeitung „Lünfelder Bote“ berichtete zuerst über den Fall.', ''],
  ['Lorenz sagte der „Lünfelder Allgemeinen“, sie komme nicht.', ''],
  ['Martina Ohlendorf sagte, sie trete nicht zurück und bleibe bis Mai.', ''],
  ['Laut dem Minister sind die Arbeiten vor dem Sommer beendet.', ''],
  ['Das Restaurant „Zur Rebe“ schloss im Mai.', ''],
  ['Der Bus der Linie „Ring“ kam wieder zu spät.', ''],
  ['Alle nennen ihn seit Jahren nur „Opa“.', ''],
  ['Die sogenannten „digitalen Nomaden“ zahlen höhere Mieten.', ''],
  ['Auf Plakaten war „Rettet den Auwald“ zu lesen.', ''],
  ['Sie trugen Schilder mit der Aufschrift „Nie wieder“.', ''],
  ['Auf seinem T-Shirt steht „Kein Schritt zurück“.', ''],
];
