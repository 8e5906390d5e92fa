/** Words of grammar and of reporting: the rules' words, then those of Spanish that stand for them. By hand. */
export const WORDS = `
according_to según de_acuerdo_con conforme_a a_juicio_de en_opinión_de en_palabras_de a_decir_de a_tenor_de
according_to_the de_acuerdo_al a_juicio_del en_opinión_del en_palabras_del a_decir_del a_tenor_del
said solía_decir solían_decir
says suele_decir suelen_decir
the el la los las lo
a un una
some unos unas algunos algunas
of de
of_the del
to a
to_the al
in en
with con
without sin
for para
by por
about sobre acerca
against contra
between entre
until hasta
towards hacia
after tras después
before ante antes
during durante
under bajo
through mediante
who que quien quienes
which cual cuales
whose cuyo cuya cuyos cuyas
and y e
or o u
but pero sino
nor ni
although aunque
because porque pues
if si
when cuando cuándo
while mientras
as como
where donde dónde
how cómo
what qué
than que
not no
he él aquel éste este_último
she ella aquella ésta esta_última
they ellos ellas éstos éstas estos_últimos estas_últimas
i yo
we nosotros nosotras
you usted ustedes tú
himself sí
this este esta esto
that ese esa eso aquel aquella
these estos estas
those esos esas aquellos aquellas
his su sus suyo suya
my mi mis
our nuestro nuestra nuestros nuestras
your tu tus vuestro vuestra
one uno una
two dos
three tres
four cuatro
five cinco
six seis
seven siete
eight ocho
nine nueve
ten diez
dozens decenas docenas
hundreds cientos centenares
thousands miles millares
several varios varias
many muchos muchas numerosos numerosas
few pocos pocas
both ambos ambas
each cada
all todo toda todos todas
another otro otra
other otros otras
any cualquier cualquiera
no ningún ninguna ninguno
everyone todos
someone alguien
nobody nadie
has ha
have han haya hayan haber
had había habían hubo
having habiendo
is es está hay
are son están
was era fue estaba estuvo
were eran fueron estaban
be ser estar sea sean
been sido
being siendo estando
will será serán
would sería serían
can puede pueden
could podía podría podrían pudo
must debe deben
should debería deberían
does hace hacen
did hizo hicieron
to_have tener
had tuvo tenía tenían tuvieron
has tiene
have tienen
also también además asimismo igualmente
already ya
still aún todavía
only solo sólo solamente
even incluso
very muy tan
more más
less menos
almost casi
never nunca jamás
always siempre
often frecuentemente
today hoy
yesterday ayer
tomorrow mañana
tonight anoche
now ahora
then entonces luego
later posteriormente
here aquí
there allí allá
again nuevamente
however sin_embargo no_obstante
meanwhile mientras_tanto
thus así
recently recientemente
monday lunes
tuesday martes
wednesday miércoles
thursday jueves
friday viernes
saturday sábado
sunday domingo
january enero
february febrero
march marzo
april abril
may mayo
june junio
july julio
august agosto
september septiembre setiembre
october octubre
november noviembre
december diciembre
mr sr don señor d
mrs sra doña señora srta señorita dña
dr dr dra doctor doctora
lord lord
sir sir
lady lady
fr fray padre
codename operación caso
called llamado llamada llamados llamadas
termed denominado denominada denominados denominadas
entitled titulado titulada titulados tituladas
nicknamed apodado apodada alias
known conocido conocida
so-called supuesto supuesta supuestos supuestas presunto presunta
prime_minister primer_ministro primera_ministra jefe_de_gobierno jefe_del_gobierno jefe_del_ejecutivo
attorney_general fiscal_general
secretary secretario_general secretaria_general
former antiguo antigua
new nuevo nueva
young joven
senior alto alta
chief principal
national nacional
regional regional autonómico autonómica
local local
federal federal
general general
foreign exteriores
health sanidad salud
education educación
interior interior
finance hacienda finanzas
spanish español española españoles
french francés francesa franceses
german alemán alemana alemanes
british británico británica británicos
italian italiano italiana italianos
american estadounidense estadounidenses norteamericano norteamericana
russian ruso rusa rusos
ukrainian ucraniano ucraniana ucranianos
european europeo europea europeos
have he hemos
eleven once
larger mayor mayores
basis base bases
half media medio
are son
slogan al_grito_de a_gritos_de bajo_el_lema
wall muro muros pared paredes fachada
t-shirt camiseta camisetas
crowd multitud muchedumbre
entourage entorno
polish polaco polaca polacos
chinese chino china chinos
mexican mexicano mexicana mexicanos
argentine argentino argentina argentinos
chilean chileno chilena chilenos
colombian colombiano colombiana colombianos
catalan catalán catalana catalanes
economy economía
justice justicia
defence defensa
transport transportes fomento
agriculture agricultura
culture cultura
labour trabajo
environment ambiente
energy energía
housing vivienda
state estado
`;

/** Words that are glossed with a capital too: titles, offices, bodies, countries. */
export const CAPITALS = `
= sr sra srta d dña dr dra don doña señor señora ministro ministra ministerio presidente presidenta gobierno consejería
= ayuntamiento junta consejo congreso senado asamblea cámara diputación tribunal juzgado audiencia fiscalía partido unión
= banco sindicato asociación federación confederación fundación instituto universidad colegio hospital iglesia comisión
= agencia departamento policía secretario secretaria alcalde alcaldesa rey reina papa parlamento cabildo autoridad
= confederación observatorio comité ejecutivo primer ministro
spain españa
france francia
germany alemania
britain reino_unido
italy italia
america estados_unidos
mexico méxico
brazil brasil
china china
russia rusia
ukraine ucrania
israel israel
turkey turquía
morocco marruecos
algeria argelia
poland polonia
greece grecia
belgium bélgica
switzerland suiza
europe europa
brussels bruselas
moscow moscú
london londres
state estado
`;

export const AUXILIARIES = 'ha han había habían haya hayan haber habiendo habría habrían';

/** What may stand between auxiliary and participle: ha también dicho. */
export const BETWEEN = 'también ya además asimismo incluso siempre nunca';

/** What belongs to the verb of speech that follows: se queja; le respondió. */
export const REFLEXIVES = 'se le les me nos te lo';

/** Words that stand with a capital where a sentence begins and are no names there. */
export const COMMON: ReadonlySet<string> = new Set(
  `algo alguien nadie fuentes vecinos críticos expertos nuestro otra otro mientras aunque cuando tampoco quizá hace hacía bien mal
  mejor peor mucho poco casi apenas cerca lejos dentro fuera delante detrás encima abajo arriba gracias hola adiós claro vale
  bueno pues oiga mire perdón tras ante según durante pese gran buen primer tercer dicho dicha tal tales sendos diversas diversos
  se le les lo va van voy vamos hay nos me te soy eres somos tengo tenemos quiero queremos creo creemos puedo podemos sigue queda falta
  gente países mujeres hombres niños jóvenes mayores padres madres personas miles cientos millones decenas parte resto mitad`.split(
    /\s+/,
  ),
);
