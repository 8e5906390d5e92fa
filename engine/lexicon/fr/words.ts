/**
 * What French words stand for among the rules' words: function words, calendar, nouns for those who speak and what is
 * quoted. A line is one of the rules' words and the French ones; a low line joins the words of a phrase. By hand.
 */
export const WORDS = `
the le la les l'
a un une
this ce cet cette
these ces
of de d'
to à
at chez
in en dans
on sur
for pour
by par
with avec
without sans
under sous
before avant devant
after après derrière
between entre
against contre
among parmi
during durant pendant
since depuis
toward vers
despite malgré
until jusqu'
about concernant
from dès
and et
or ou
but mais
nor ni
because car parce puisque puisqu'
when quand lorsque lorsqu' dès_que dès_qu'
while tandis pendant_que pendant_qu' alors_que alors_qu'
if si
though quoique quoiqu' bien_que bien_qu'
that que qu' cela ça ceci
who qui
whose dont
where où
what quoi
as comme tel telle tels telles
so ainsi
then puis ensuite alors
now maintenant désormais actuellement
thus donc
however cependant toutefois pourtant néanmoins
posted a_posté ont_posté
accused mis_en_cause mise_en_cause mis_en_examen mise_en_examen
meanwhile parallèlement par_ailleurs de_son_côté de_leur_côté pour_sa_part pour_leur_part quant_à_lui quant_à_elle quant_à_eux
also aussi également
still encore toujours
already déjà
never jamais
often souvent parfois
again à_nouveau de_nouveau
perhaps peut-être
very très
more plus davantage
less moins
much beaucoup
not ne n' pas
no aucun aucune
only seulement
even même mêmes
just juste
too trop
here ici
there là y on
almost presque
yesterday hier
today aujourd'hui
tomorrow demain
soon bientôt
recently récemment
later tard
i je j'
me m' moi
we nous
you vous tu toi t'
he il celui-ci ce_dernier l'_intéressé
she elle celle-ci cette_dernière l'_intéressée
they ils elles ceux-ci celles-ci ces_derniers ces_dernières les_intéressés
him lui
them eux
himself lui-même
herself elle-même
themselves eux-mêmes
itself s' se
his son sa ses
her le_sien
their leur leurs
our notre nos
your votre vos
my mon ma mes
all tout tous toute toutes
each chaque
both les_deux
some certains certaines quelques
several plusieurs
many nombreux nombreuses de_nombreux de_nombreuses beaucoup_de
other autre autres
others d'_autres
one l'_un l'_une
two deux
three trois
four quatre
five cinq
six six
ten dix
first premier première
second deuxième
is est c'_est
are sont
seems semble semblent
was était fut a_été avait_été
were étaient furent ont_été avaient_été
be être
been été
being étant
has a ai
have ont avons avez avoir
had avait avaient eu
having ayant
will sera seront aura auront va vont préfère préfèrent vient_de vient_d' viennent_de tient_à veut veulent entend_bien
would serait seraient aurait auraient
can peut peuvent
could pouvait pourrait pourraient
must doit doivent devra
should devrait devraient
does fait font
there il_y_a il_n'_y_a il_faut il_ne_faut il_fallait il_faudra il_faudrait il_existe il_n'_existe il_existait il_s'_agit il_ne_s'_agit il_s'_agissait il_semble il_semblerait il_convient il_suffit il_reste il_importe il_vaut_mieux il_est_possible il_est_temps il_n'_est_plus_temps il_est_important il_est_question il_n'_est_pas_question il_est_vrai il_est_probable il_est_prévu il_est_interdit il_pleut il_manque
according_to selon d'_après d'_après_le_récit_de d'_après_le_récit_d' d'_après_le_récit_qu' d'_après_le_récit_que selon_les_mots_de selon_les_termes_de selon_la_formule_de selon_le_mot_de selon_l'_expression_de aux_yeux_de aux_yeux_d' aux_dires_de aux_dires_d' de_l'_aveu_de de_l'_avis_de du_point_de_vue_de à_en_croire si_l'_on_en_croit comme_dit comme_le_dit
so-called dite dites ce_qu'_on_appelle ce_que_l'_on_appelle
warns met_en_garde mettent_en_garde mettait_en_garde
warned a_mis_en_garde ont_mis_en_garde avait_mis_en_garde a_tiré_la_sonnette d'_alarme
belongs relève_de relève_d' relève_du relève_des relèvent_de relèvent_d' relèvent_du relèvent_des relevait_de relevait_d' relevait_du relevait_des relevant_de relevant_d' relevant_du relevant_des
says fait_savoir font_savoir
said a_fait_savoir ont_fait_savoir avait_fait_savoir
argues fait_valoir font_valoir
argued a_fait_valoir ont_fait_valoir avait_fait_valoir
monday lundi
tuesday mardi
wednesday mercredi
thursday jeudi
friday vendredi
saturday samedi
sunday dimanche
january janvier
february février
march mars
april avril
may mai
june juin
july juillet
august août
september septembre
october octobre
november novembre
december décembre
former ancien ancienne anciens anciennes ex
new nouveau nouvelle nouvel
young jeune
prime_minister premier_ministre première_ministre
minister ministre ministre_délégué ministre_déléguée garde_des_sceaux
ministers ministres
president président présidente chef_de_l'_état chef_de_l'_etat
presidents présidents
premier chef_du_gouvernement cheffe_du_gouvernement
mayor maire bourgmestre édile
mayors maires
lawmaker député députée parlementaire
lawmakers députés parlementaires
senator sénateur sénatrice
senators sénateurs
spokesperson porte-parole porte-paroles
councillor conseiller_municipal conseillère_municipale
adviser conseiller conseillère
lawyer avocat avocate conseil_de_la_famille
lawyers avocats avocates
prosecutor procureur procureure procureur_général
judge magistrat magistrate
judges magistrats
director directeur directrice directeur_général directrice_générale
directors directeurs
boss patron patronne
bosses patrons
ceo pdg p-dg président-directeur_général
chief chef cheffe
official responsable haut_fonctionnaire haut_responsable
officials responsables hauts_fonctionnaires autorités
secretary secrétaire
leader secrétaire_général secrétaire_générale
candidate candidat candidate
candidates candidats
leader dirigeant dirigeante leader numéro_un syndicaliste
leaders dirigeants leaders
researcher chercheur chercheuse chercheure
researchers chercheurs
scientist scientifique
scientists scientifiques
professor professeur professeure
doctor médecin docteur docteure
doctors médecins
nurse infirmier infirmière
nurses infirmiers infirmières soignants
teacher enseignant enseignante instituteur institutrice
teachers enseignants
student étudiant étudiante lycéen lycéenne élève
students étudiants lycéens élèves
resident habitant habitante riverain riveraine
residents habitants riverains
neighbour voisin voisine
neighbours voisins
witness témoin
witnesses témoins
victim victime
victims victimes
officer policier policière gendarme
officers policiers gendarmes
firefighter pompier
firefighters pompiers
commissioner commissaire
prefect préfet préfète
ambassador ambassadeur ambassadrice
unionists syndicalistes
delegate délégué déléguée
activist militant militante activiste
activists militants militantes
protester manifestant manifestante
protesters manifestants
farmer agriculteur agricultrice éleveur éleveuse paysan paysanne viticulteur vigneron vigneronne maraîcher maraîchère
farmers agriculteurs éleveurs paysans viticulteurs vignerons
fisherman pêcheur
fishermen pêcheurs
worker ouvrier ouvrière travailleur
workers ouvriers travailleurs
employee salarié salariée employé employée
employees salariés employés
coach entraîneur entraîneuse sélectionneur
player joueur joueuse
captain capitaine
singer chanteur chanteuse
actor acteur comédien
actress actrice comédienne
filmmaker cinéaste réalisateur réalisatrice
writer écrivain écrivaine romancier romancière
author auteur auteure autrice
journalist journaliste
journalists journalistes
historian historien historienne
economist économiste
sociologist sociologue
analyst politologue analyste
philosopher philosophe
expert expert experte
experts experts
specialist spécialiste
specialists spécialistes
bishop évêque
pope pape
king roi
queen reine
prince prince
princess princesse
mother mère
father père
parents parents
son fils
daughter fille
brother frère
sister sœur
woman femme
man homme
women femmes
men hommes
wife épouse
husband mari époux
partner compagnon compagne
friend ami amie
friends amis
colleague collègue
colleagues collègues
aide proche
aides proches
relatives membres_de_la_famille
source source
sources sources
manager gérant gérante responsable_du_magasin
owner propriétaire
own propre propres
founder fondateur fondatrice
chairman président_du_conseil
deputy adjoint adjointe
vice-president vice-président vice-présidente
rapporteur rapporteur rapporteuse
general général
colonel colonel
lieutenant lieutenant
commander commandant commandante
soldier soldat
soldiers soldats
driver chauffeur conducteur conductrice
baker boulanger boulangère
shopkeeper commerçant commerçante libraire restaurateur restauratrice
shopkeepers commerçants restaurateurs
user usager
users usagers
passenger passager passagère voyageur
passengers passagers voyageurs
customer client cliente
customers clients
pensioner retraité retraitée
youngsters jeunes
volunteer bénévole
volunteers bénévoles
engineer ingénieur ingénieure
architect architecte
deputy adjoint_au_maire adjointe_au_maire
participant participant participante
participants participants
suspect suspect
defendant accusé accusée prévenu prévenue
trader trader
climatologist climatologue
biologist biologiste
meteorologist météorologue prévisionniste
police police
gendarmerie gendarmerie
people gens personnes
family famille
team équipe
opposition opposition
majority majorité
prosecution parquet ministère_public
management direction
government gouvernement exécutif
ministry ministère
council conseil mairie municipalité
authority préfecture autorité
court tribunal cour
union syndicat intersyndicale
association association collectif
federation fédération
confederation confédération
company entreprise société compagnie
group groupe
party parti
commission commission
committee comité
agency agence
ngo ong
newspaper journal quotidien
weekly hebdomadaire
magazine magazine
channel chaîne
radio radio
site site
university université
school école lycée collège
hospital hôpital
clinic clinique
church église
club club
league ligue
institute institut observatoire
bank banque
foundation fondation
embassy ambassade
army armée
parliament parlement
senate sénat
assembly assemblée
state état
city ville
region région
department département
centre centre
office office
house chambre
conference conférence
report rapport
statement communiqué déclaration
letter lettre courrier
message message
complaint plainte plaintes
concern crainte craintes
recovery reprise reprises
guarantee garantie garanties
study étude
survey enquête
poll sondage
ruling arrêt jugement
text texte
law loi
war guerre
games jeux
cup coupe
prize prix
festival festival
avenue avenue
street rue
tour tour
book livre ouvrage
article article
op-ed tribune éditorial
petition pétition
document document
poster affiche
banner banderole
placard pancarte
words mots propos termes paroles
word mot
term terme
expression expression
concept concept notion
slogan slogan
speech discours allocution
interview entretien interview
question question
post publication
film film
novel roman
song chanson
album album
series série
play pièce
show émission spectacle
documentary documentaire
podcast podcast
essay essai
exhibition exposition
painting tableau
poem poème
titled intitulé intitulée intitulés intitulées
named nommé nommée dénommé dénommée
dubbed baptisé baptisée surnommé surnommée
operation opération
ship navire paquebot ferry sous-marin
boat bateau chalutier voilier vedette péniche
known connu connue
french français française françaises
german allemand allemande allemands allemandes
british britannique britanniques
american américain américaine américains américaines
russian russe russes
ukrainian ukrainien ukrainienne ukrainiens ukrainiennes
spanish espagnol espagnole espagnols
italian italien italienne italiens
european européen européenne européens européennes
how comment
smile sourire sourires
blood sang
wind vent
goal but
gold or
short court courte
land pays
puts met mettent
pit mine
bear ours
load charge
mark signal signaux
dot point points
help aide
year an
look regard regards
sense sens
inscription inscription inscriptions
slogan slogans aux_cris_de au_cri_de aux_cris_d' au_cri_d'
banner banderoles calicot calicots
placard pancartes
poster affiches
t-shirt tee-shirt tee-shirts t-shirts
wall mur murs
crowd foule
says a_beau_jurer a_beau_dire a_beau_assurer a_beau_répéter a_beau_marteler a_beau_promettre a_beau_affirmer a_beau_expliquer a_beau_plaider a_beau_protester a_beau_clamer ont_beau_jurer ont_beau_dire ont_beau_assurer ont_beau_répéter ont_beau_marteler ont_beau_promettre ont_beau_affirmer ont_beau_expliquer ont_beau_plaider ont_beau_protester ont_beau_clamer avait_beau_jurer avait_beau_dire avait_beau_assurer avait_beau_répéter avait_beau_marteler avait_beau_promettre avait_beau_affirmer avait_beau_expliquer avait_beau_plaider avait_beau_protester avait_beau_clamer
he_then_also_added et_d'_ajouter avant_d'_ajouter
he_then_also_concluded et_de_conclure avant_de_conclure
he_then_also_clarified et_de_préciser avant_de_préciser
he_then_also_continued et_de_poursuivre avant_de_poursuivre
he_then_also_said et_de_lancer avant_de_lancer
he_then_also_recalled et_de_rappeler avant_de_rappeler
he_then_also_insisted et_d'_insister avant_d'_insister
he_then_also_lamented et_de_regretter avant_de_regretter
he_then_also_explained et_d'_expliquer avant_d'_expliquer
he_then_also_said et_de_lâcher avant_de_lâcher
he_then_also_sighed et_de_soupirer avant_de_soupirer
he_then_also_whispered et_de_glisser avant_de_glisser
he_then_also_argued et_de_trancher avant_de_trancher
he_then_also_joked et_d'_ironiser avant_d'_ironiser
he_then_also_acknowledged et_de_reconnaître avant_de_reconnaître
chinese chinois chinoise
israeli israélien israélienne israéliens
palestinian palestinien palestinienne palestiniens
belgian belge belges
swiss suisse suisses
algerian algérien algérienne
moroccan marocain marocaine
polish polonais polonaise
turkish turc turque
iranian iranien iranienne
`;

/** Words that are glossed with a capital as well: titles of address, offices, bodies, countries. */
export const CAPITALS = `
mr m monsieur
messrs mm
mrs mme mmes madame
miss mlle
dr dr me docteur
prof pr
monsignor mgr
= préfet préfète président présidente premier_ministre ministre premier première sénat assemblée conseil cour parti ministère union
= fédération confédération ligue association commission comité institut université agence banque autorité chambre
= parlement observatoire tribunal fondation syndicat collectif ong parquet préfecture mairie
education éducation education
economy economie
energy energie
health santé
interior intérieur
justice justice
defence défense armées
finance finances
labour travail
transport transports
culture culture
agriculture agriculture
economy économie
environment environnement
housing logement
energy énergie
state état etat etats
foreign affaires
= français française allemand britannique américain russe ukrainien espagnol italien européen chinois
germany allemagne
britain royaume-uni
america états-unis
russia russie
spain espagne
italy italie
china chine
japan japon
belgium belgique
switzerland suisse
algeria algérie
morocco maroc
tunisia tunisie
poland pologne
turkey turquie
greece grèce
lebanon liban
syria syrie
europe europe
brussels bruxelles
moscow moscou
london londres
`;
