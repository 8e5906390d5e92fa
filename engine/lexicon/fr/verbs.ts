/**
 * The rules' verbs and the French ones that say as much, as far as a reporter ascribes words with them: « … », déclare,
 * lance, s'indigne Mme Garrec. By hand.
 */
export const VERBS = `
say dire redire déclarer indiquer signaler informer lancer lâcher articuler énoncer
add ajouter compléter renchérir surenchérir abonder
ask demander interroger questionner
explain expliquer analyser justifier décrypter exposer démontrer argumenter
clarify préciser détailler
answer répondre
retort rétorquer répliquer riposter rembarrer
respond réagir
assert affirmer assurer certifier garantir rassurer
insist insister marteler asséner appuyer
warn prévenir avertir alerter
claim prétendre revendiquer
stress souligner
note noter diagnostiquer constater remarquer relever pointer
observe observer
argue estimer juger considérer arguer trancher
reckon penser croire
confide confier
recount raconter relater narrer
recall rappeler
testify témoigner attester
continue poursuivre continuer reprendre enchaîner
conclude conclure
summarise résumer
confirm confirmer
deny démentir nier
acknowledge reconnaître
admit admettre avouer confesser
concede concéder
maintain soutenir maintenir
announce annoncer
promise promettre
vow jurer
plead plaider implorer supplier
demand réclamer exiger
urge exhorter appeler encourager
advise conseiller
suggest suggérer
object objecter
caution nuancer tempérer relativiser
lament regretter déplorer
protest protester
grumble pester râler grogner grommeler maugréer bougonner gronder
thunder tonner tempêter
shout crier hurler
whisper glisser souffler murmurer chuchoter marmonner
joke ironiser plaisanter blaguer persifler
sigh soupirer
proclaim proclamer clamer claironner
chant scander
reveal révéler dévoiler
write écrire
tweet tweeter
comment commenter
predict prédire pronostiquer augurer prophétiser anticiper prévoir
describe décrire qualifier dépeindre
call baptiser surnommer
accuse accuser soupçonner suspecter
blame reprocher
criticise critiquer railler brocarder tancer épingler
denounce dénoncer
condemn condamner
castigate fustiger étriller pourfendre vilipender éreinter
slam tacler torpiller cingler
welcome saluer
thank remercier
defend défendre
threaten menacer
propose proposer
recommend recommander préconiser
cite citer évoquer invoquer
mention mentionner
report rapporter relayer
publish publier
speak parler
read lire
reject rejeter refuser
dismiss balayer écarter exclure
dispute contester
refute réfuter récuser
mock moquer
hail applaudir approuver
hope espérer
see voir apercevoir
find trouver
repeat répéter
reiterate réitérer
feel sentir ressentir
predict craindre redouter
stammer balbutier bredouiller
enthuse jubiler exulter savourer triompher
rage fulminer vociférer
laugh rire rigoler sourire pouffer
sob sangloter pleurer
groan gémir
boast fanfaronner
agree acquiescer opiner
admonish sermonner rabrouer recadrer
think imaginer
want vouloir souhaiter
hear entendre
show montrer
decide décider
`;

/** Those that speak only with a reflexive: s'indigne, s'est réjouie. */
export const REFLEXIVE_VERBS = `
lament désoler lamenter inquiéter désespérer émouvoir
complain plaindre
protest insurger
fume impatienter exaspérer révolter scandaliser indigner offusquer emporter agacer énerver irriter étrangler
enthuse réjouir féliciter enthousiasmer enflammer extasier
boast vanter targuer enorgueillir
marvel étonner émerveiller
wonder interroger demander
exclaim exclamer écrier époumoner esclaffer
joke amuser
apologise excuser
warn alarmer
recall souvenir remémorer
defend défendre justifier
assert rassurer
`;

/** Nouns that are verbs where no determiner stands before them: la demande, demande-t-il. */
export const NOUNS = `
politician élu élue
politicians élus élues
judge juge
judges juges
note note notes
request demande demandes
criticism critique critiques
announcement annonce annonces
threat menace menaces
alert alerte alertes
remark remarque remarques
reproach reproche reproches
analysis analyse analyses
reply réplique répliques riposte
nuance nuance nuances
joke blague blagues
tackle tacle tacles
tip pointe pointes
breath souffle souffles
plague peste
words dits écrits
`;
