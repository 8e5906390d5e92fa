/**
 * The rules' verbs and the French ones that say as much, as far as a reporter ascribes words with them: « … », déclare,
 * lance, s'indigne Mme Garrec. By hand.
 */
export const VERBS = `
say dire redire déclarer indiquer signaler informer lancer lâcher formuler
add ajouter compléter renchérir
ask demander interroger questionner
explain expliquer analyser justifier décrypter exposer démontrer argumenter
clarify préciser détailler
answer répondre
retort rétorquer répliquer riposter
respond réagir
assert affirmer assurer certifier garantir rassurer
insist insister marteler
warn prévenir avertir alerter alarmer
claim prétendre revendiquer
stress souligner
note noter constater remarquer relever pointer
observe observer
argue estimer juger considérer arguer trancher
reckon penser croire
confide confier
recount raconter relater narrer
recall rappeler souvenir remémorer
testify témoigner
continue poursuivre continuer reprendre enchaîner
conclude conclure
summarise résumer
confirm confirmer
deny démentir nier
acknowledge reconnaître
admit admettre avouer
concede concéder
maintain soutenir maintenir
announce annoncer
promise promettre
vow jurer
plead plaider implorer supplier
demand réclamer exiger
urge exhorter appeler inciter encourager
advise conseiller
suggest suggérer
object objecter
caution nuancer tempérer relativiser
lament regretter déplorer désoler lamenter inquiéter
complain plaindre
protest protester insurger
fume indigner offusquer emporter agacer énerver irriter étrangler
grumble pester râler grogner grommeler maugréer
enthuse réjouir féliciter enthousiasmer enflammer extasier
boast vanter targuer enorgueillir
marvel étonner émerveiller
wonder interroger
exclaim exclamer écrier
thunder tonner
shout crier hurler
whisper glisser souffler murmurer chuchoter
joke ironiser plaisanter blaguer amuser
laugh rire sourire
sigh soupirer
proclaim proclamer clamer
chant scander
reveal révéler dévoiler
write écrire
tweet tweeter
post poster
comment commenter
text textoter
predict prédire pronostiquer
reflect songer philosopher
describe décrire qualifier dépeindre
call baptiser surnommer
accuse accuser
blame reprocher
criticise critiquer railler brocarder
denounce dénoncer
condemn condamner
castigate fustiger étriller
slam tacler
welcome saluer
praise louer
thank remercier
apologise excuser
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
dismiss balayer écarter
dispute contester
refute réfuter récuser
mock moquer
hail applaudir
hope espérer
fear craindre redouter
think imaginer
want vouloir souhaiter
hear entendre
show montrer
decide décider
`;
