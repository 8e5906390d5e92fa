/** Words of grammar and of reporting: the rules' words, then those of German that stand for them. By hand. */
export const WORDS = `
according_to laut nach_angaben_von nach_ansicht_von nach_meinung_von nach_worten_von nach_einschätzung_von nach_auffassung_von nach_aussage_von nach_darstellung_von nach_informationen_von aus_sicht_von
according_to_the nach_angaben_des nach_angaben_der nach_ansicht_des nach_ansicht_der nach_meinung_des nach_meinung_der nach_worten_des nach_worten_der nach_den_worten_des nach_den_worten_der nach_einschätzung_des nach_einschätzung_der nach_auffassung_des nach_auffassung_der nach_aussage_des nach_aussage_der nach_darstellung_des nach_darstellung_der aus_sicht_des aus_sicht_der
according_to_one nach_angaben_eines nach_angaben_einer nach_worten_eines nach_worten_einer
according_to nach_den_worten_von
said zufolge heißt_es hieß_es
the der die das den dem
a ein eine einen einem
of_a eines einer
of_the des
of von
by durch
in_the im ins
on_the am
from_the vom
to_the zum zur
at_the beim
to zu
in in
with mit
for für um
on auf
at an bei
from aus
after nach nachdem
before vor bevor
over über
under unter
against gegen
between zwischen
since seit
until bis
without ohne
during während
because weil denn
when wenn
as als wie
and und sowie
or oder
but aber sondern doch jedoch
that dass
whether ob
although obwohl
while während
which welche welcher welches
whose dessen deren
what was
where wo
why warum
how wieso
not nicht
no kein keine keinen keinem keiner
he er letzterer dieser
she sie letztere
it es
they jene
we wir
i ich
one man
who wer
him ihm ihn
her ihr
them ihnen
himself sich selbst
his sein seine seinen seinem seiner seines
her ihre ihren ihrem ihrer ihres
our unser unsere unseren unserem unserer
my mein meine meinen meinem meiner
this diese dieses diesen diesem
that jener jenes jenen
two zwei
three drei
four vier
five fünf
six sechs
seven sieben
eight acht
nine neun
ten zehn
dozens dutzende dutzend
hundreds hunderte
thousands tausende
several mehrere mehreren
many viele vielen zahlreiche
some einige einigen manche
few wenige wenigen
both beide beiden
all alle allen alles
each jeder jede jedes jeden jedem
another weitere weiterer
other andere anderen anderer
everyone jedermann
someone jemand
nobody niemand
nothing nichts
is ist sei
are sind seien werden
was war wurde
were waren wurden wären
be sein
been worden gewesen
being wird
has hat habe hätte
have haben
had hatte hatten hätten
will werde
would würde würden
can kann können
could könnte könnten konnte
must muss müssen müsse
should soll sollen sollte
also auch ebenfalls außerdem zudem
already schon bereits
still noch weiterhin
only nur erst
even sogar
very sehr
more mehr
less weniger
almost fast
never nie niemals
always immer
often oft
today heute
yesterday gestern
tomorrow morgen
now jetzt nun
then dann danach daraufhin
previously zuvor
later später
here hier
there dort da
again wieder erneut
however allerdings
meanwhile unterdessen inzwischen
thus damit
recently kürzlich zuletzt
monday montag
tuesday dienstag
wednesday mittwoch
thursday donnerstag
friday freitag
saturday samstag sonnabend
sunday sonntag
january januar jänner
february februar
march märz
april april
may mai
june juni
july juli
august august
september september
october oktober
november november
december dezember
mr herr herrn
mrs frau
dr dr
prof prof professor professorin
so-called sogenannte sogenannten sogenannter sogenanntes vermeintliche vermeintlichen angebliche angeblichen
named namens
known bekannt
former frühere früherer früheren ehemalige ehemaliger ehemaligen
new neue neuer neuen
young junge
old alte
senior hohe ranghohe
national nationale
regional regionale
federal bundesweite
local örtliche örtlichen lokale
foreign ausländische
so also
lake see
need not
document text texte
cunning list
grade note noten
strain stress
discovery fund
fete party
walk gang
performed sang singt singen
stood stand steht prangte prangt
inscription aufschrift
wall wand mauer fassade
t-shirt t-shirts
read lesen
crowd menge
to gegenüber
german deutsche deutscher deutschen
`;

/** Words that are glossed with a capital too, since German writes all nouns with one. Names are told by what stands around them. */
export const CAPITALS = `
= herr herrn frau dr prof professor professorin
gov lh lh-stv vize-lh
cllr lr
`;

export const AUXILIARIES = '';

/** Nouns with a capital that stand bare beside others and are no names: Anfang Mai, 30 Prozent, Ende Januar. By hand. */
export const BARE_NOUNS = `montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli
august september oktober november dezember anfang ende mitte prozent millionen million milliarden milliarde euro uhr jahr jahre jahren tag tage tagen
woche wochen monat monate monaten stunden stunde minuten minute kilometer meter tonnen grad teil teile zahl art
abend morgen nachmittag vormittag mittag nacht wochenende sommer herbst winter frühjahr frühling weihnachten ostern
anfrage angaben dank ziel zeit weg fall fälle rande rahmen hilfe grund gründen folge seite seiten sicht
kritik protest widerspruch lob klarheit einigkeit streit ruhe angst hoffnung sorge vertrauen druck anlass rede wort worte geld wasser strom gas öl arbeit leben welt land länder haus häuser`;
