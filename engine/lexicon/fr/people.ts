import { englishPlural } from '../english-plural';
import { wordLines } from '../word-lines';

/** More nouns for those who speak: the rules' noun, then those of French in the singular, for men and women. By hand. */
const PEOPLE = `
musician musicien musicienne batteur batteuse guitariste pianiste bassiste violoniste chef_d'_orchestre cheffe_d'_orchestre
composer compositeur compositrice
artist artiste plasticien plasticienne illustrateur illustratrice
painter peintre
sculptor sculpteur sculptrice
photographer photographe
designer designer styliste couturier couturière
cartoonist dessinateur dessinatrice
dancer danseur danseuse
choreographer chorégraphe
director metteur_en_scène metteuse_en_scène
producer producteur productrice
screenwriter scénariste
playwright dramaturge
poet poète poétesse
author essayiste
comedian humoriste
rapper rappeur rappeuse
model mannequin
presenter présentateur présentatrice animateur animatrice
columnist chroniqueur chroniqueuse éditorialiste
editor rédacteur rédactrice éditeur éditrice
correspondent correspondant correspondante
reporter reporter
chef cuisinier cuisinière
butcher boucher bouchère charcutier
shopkeeper épicier épicière fleuriste poissonnier hôtelier hôtelière buraliste
pharmacist pharmacien pharmacienne
hairdresser coiffeur coiffeuse
worker artisan artisane maçon menuisier menuisière plombier électricien charpentier
farmer producteur_de_lait céréalier céréalière apiculteur apicultrice berger bergère exploitant exploitante
surgeon chirurgien chirurgienne
psychologist psychologue
psychiatrist psychiatre
paediatrician pédiatre
nurse aide-soignant aide-soignante sage-femme
vet vétérinaire
epidemiologist épidémiologiste virologue infectiologue
physicist physicien physicienne
chemist chimiste
mathematician mathématicien mathématicienne
geologist géologue glaciologue volcanologue
archaeologist archéologue
scholar géographe anthropologue ethnologue linguiste universitaire
demographer démographe
lecturer maître_de_conférences maîtresse_de_conférences
lawyer juriste avocat_général
notary notaire
environmentalist écologiste
socialist socialiste
centrist centriste
conservative conservateur conservatrice
nationalist nationaliste
mep eurodéputé eurodéputée
minister ex-ministre
chancellor chancelier chancelière
diplomat diplomate
envoy émissaire envoyé envoyée
negotiator négociateur négociatrice
mediator médiateur médiatrice
coordinator coordinateur coordinatrice coordonnateur coordonnatrice
leader chef_de_file cheffe_de_file tête_de_liste meneur meneuse
counterpart homologue
rector recteur rectrice
principal proviseur proviseure
banker banquier banquière
entrepreneur entrepreneur entrepreneuse chef_d'_entreprise cheffe_d'_entreprise
industrialist industriel industrielle
investor investisseur investisseuse
consultant consultant consultante
shareholder actionnaire
footballer footballeur footballeuse
striker attaquant attaquante buteur buteuse
defender défenseur défenseuse
goalkeeper gardien gardienne
cyclist cycliste
runner coureur coureuse
swimmer nageur nageuse
skier skieur skieuse
champion champion championne
athlete athlète sportif sportive
referee arbitre
fan supporteur supportrice supporter
soldier militaire
sailor marin
pilot pilote
sergeant adjudant adjudante brigadier brigadière
investigator enquêteur enquêtrice
inspector inspecteur inspectrice
guard surveillant surveillante
prisoner détenu détenue prisonnier prisonnière
hostage otage
refugee réfugié réfugiée
migrant migrant migrante
survivor survivant survivante rescapé rescapée
plaintiff plaignant plaignante
assailant agresseur
opponent opposant opposante adversaire
rival rival rivale
ally allié alliée
spectator spectateur spectatrice
viewer téléspectateur téléspectatrice
reader lecteur lectrice
user internaute
consumer consommateur consommatrice
citizen citoyen citoyenne
voter électeur électrice
tenant locataire
buyer acheteur acheteuse
seller vendeur vendeuse
tourist touriste
visitor visiteur visiteuse
driver automobiliste routier
priest prêtre curé
archbishop archevêque
rabbi rabbin
imam imam
pastor pasteur pasteure
grandmother grand-mère
grandfather grand-père
widow veuve
widower veuf
child enfant
teenager adolescent adolescente ado
person trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire centenaire
member membre
candidate prétendant prétendante
supporter partisan partisane
organiser organisateur organisatrice
observer observateur observatrice
guest invité invitée
customer habitué habituée
graduate diplômé diplômée
trainee apprenti apprentie stagiaire
`;

/** The glossary's lines for these nouns, for one and for several: musiciens, rivaux as they are spelt by rule. */
export function peopleLines(): string {
  return wordLines(PEOPLE)
    .flatMap((line) => {
      const [target = '', ...words] = line.split(' ');
      return [line, [englishPlural(target), ...words.map(plural)].join(' ')];
    })
    .join('\n');
}

/** chefs d'entreprise, grands-mères by rule alone: the first word of several bears the ending. */
function plural(noun: string): string {
  const [first = '', ...rest] = noun.split('_');
  const several = /[sxz]$/.test(first) ? first : /al$/.test(first) ? `${first.slice(0, -2)}aux` : `${first}s`;
  return [several, ...rest].join('_');
}
