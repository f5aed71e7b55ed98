// French words that may stand for one another in a claim, by groups; written for Incise from general knowledge of the language.

/** Each line one group, folded; a word may be in several groups. Words of one expression are joined by "_". */
export const FR_SYNONYMS: readonly string[] = `
gouvernement executif pouvoir cabinet ministres
premier_ministre chef_gouvernement matignon
president chef_etat elysee
depute parlementaire elu
senateur parlementaire elu
parlement assemblee deputes senat hemicycle
maire elu edile
mairie municipalite hotel_ville commune
ministre membre_gouvernement secretaire_etat
ministere administration
loi texte legislation projet_loi mesure reglement
decret arrete reglement texte
directive reglement texte norme
norme regle reglement
union_europeenne ue bruxelles europe commission_europeenne vingt-sept
europe continent vieux_continent europeen
onu nations_unies
otan alliance_atlantique
etats-unis amerique washington usa
royaume-uni grande-bretagne angleterre londres britannique
russie moscou kremlin
chine pekin chinois
allemagne berlin allemand
france hexagone metropole
francais france hexagonal
ukraine kiev kyiv
israel tel-aviv etat_hebreu
maison-blanche washington administration_americaine
corse ile_beaute
paris capitale
pays nation etat territoire
region departement province territoire
ville commune cite agglomeration municipalite
village bourg commune hameau
quartier banlieue cite zone
rue avenue boulevard voie chaussee
route autoroute chaussee voie
frontiere douane
etranger immigre migrant exterieur
immigre migrant etranger exile
migrant refugie exile demandeur_asile clandestin
clandestin illegal sans-papiers irregulier
immigration migration flux_migratoire
nationalite citoyennete naturalisation
citoyen habitant administre particulier
habitant population resident
population habitants peuple gens demographie
electeur votant inscrit citoyen
election scrutin vote suffrage
voter vote elire scrutin bulletin
bulletin vote suffrage
fraude triche tricherie truquer truquage manipulation
campagne candidature meeting
candidat pretendant postulant
parti formation mouvement
gauche socialiste
manifestation rassemblement cortege defile marche protestation
manifestant protestataire contestataire
greve debrayage mobilisation arret_travail
syndicat centrale organisation
salaire remuneration paie paye traitement revenu
smic salaire_minimum
salarie employe travailleur
fonctionnaire agent agent_public
emploi travail poste boulot
travail emploi metier profession
travailler bosser exercer
chomage sans-emploi demandeur_emploi
chomeur sans-emploi demandeur_emploi
retraite pension
retraite pensionne senior
patron dirigeant employeur chef_entreprise pdg
entreprise societe firme groupe compagnie
usine fabrique site_industriel manufacture
magasin commerce boutique enseigne supermarche
supermarche grande_surface hypermarche
commerce vente negoce boutique
vendre ecouler commercialiser ceder revendre monnayer
acheter acquerir acquisition achat
prix tarif cout montant
couter prix revenir
cher couteux onereux
gratuit sans_frais offert
argent fonds somme monnaie
especes liquide cash
impot taxe fiscalite contribution prelevement
taxe impot prelevement redevance
contribuable citoyen particulier
payer regler verser acquitter debourser
verser donner attribuer payer octroyer
aide allocation prestation subvention soutien
allocation prestation aide
allocataire beneficiaire
rsa revenu_solidarite_active
caf allocations_familiales
subvention aide financement
financer payer subventionner
depense cout frais
frais cout depense charges
dette endettement emprunt
deficit trou
epargne economies livret placement
livret epargne
banque etablissement_bancaire etablissement_financier
compte depot
pret credit emprunt
faillite banqueroute defaut depot_bilan
saisir confisquer ponctionner prelever
ponctionner prelever saisir preleve
crise recession
inflation hausse_prix vie_chere
croissance pib hausse
riche fortune aise
riche milliardaire fortune
pauvre demuni precaire modeste
pauvrete misere precarite
milliardaire fortune
logement habitation appartement maison toit
maison logement habitation pavillon domicile
appartement logement
locataire occupant
proprietaire bailleur
loyer bail
hlm logement_social
vote scrutin
nourriture aliment alimentation
aliment nourriture denree produit
manger consommer avaler ingerer
boire consommer avaler
boisson breuvage
lait laitier
pasteurise chauffe
cru pasteurise
viande boeuf
repas dejeuner diner menu
cantine restaurant_scolaire restauration_scolaire
pain baguette
sucre sucrerie
sel sodium
alcool vin spiritueux
vin alcool
tabac cigarette fumer
cigarette tabac clope
fumer tabac fumeur
drogue stupefiant
cannabis marijuana chanvre
agriculteur paysan exploitant cultivateur eleveur
agriculture agricole
ferme exploitation
bio biologique agriculture_biologique
pesticide phytosanitaire insecticide herbicide produit_phytosanitaire
ogm genetiquement_modifie
engrais fertilisant
recolte moisson
elevage cheptel betail
mouton brebis ovin troupeau agneau
brebis mouton ovin
vache bovin betail boeuf
cochon porc
poule poulet volaille
cheval equide
chien canin
chat felin matou
animal bete espece
loup predateur canide
ours plantigrade
requin squale
baleine cetace
dauphin cetace
oiseau volatile
insecte grillon ver_farine bestiole
abeille pollinisateur
moustique insecte
serpent reptile
rat rongeur
poisson thon
eau robinet
eau_potable robinet
robinet eau_courante
bouteille flacon
mer ocean littoral
plage littoral cote rivage
cote littoral rivage
ile archipel insulaire
fleuve riviere cours_eau
riviere fleuve cours_eau
montagne massif sommet
foret bois arbre
arbre foret
incendie feu brasier flamme
inondation crue submerge inonde deluge
inonde submerge noye
tempete ouragan cyclone
seisme tremblement_terre secousse
volcan eruption
neige flocon neiger
neiger neige flocon tomber_neige
glace banquise calotte
pluie precipitation averse
secheresse aride
chaleur canicule rechauffement
froid gel glacial
rechauffement_climatique changement_climatique dereglement_climatique climat
climat climatique
temperature degre chaleur
pollution contamination souiller
polluer souiller contaminer pollue
pollue souille contamine
dechet ordure detritus rebut
plastique emballage
eaux_usees egout
egout eaux_usees
environnement ecologie nature
ecologiste vert ecolo
carbone co2 dioxyde_carbone gaz_effet_serre
emission rejet
rejet deversement emission
nucleaire atomique atome centrale
centrale reacteur
electricite courant electrique energie
electrique motorise batterie
energie electricite carburant
eolienne eolien
solaire photovoltaique
petrole brut or_noir
essence carburant gazole diesel
carburant essence gazole
gaz methane
compteur boitier
voiture automobile vehicule auto
vehicule voiture automobile engin
camion poids_lourd semi-remorque
moto deux-roues motocyclette
velo bicyclette cycliste
trottinette engin deux_roues
avion appareil aeronef vol
train rail ferroviaire sncf
bateau navire embarcation paquebot
navire bateau
aeroport piste
conducteur chauffeur automobiliste
automobiliste conducteur
chauffeur conducteur routier
pieton passant
permis_conduire permis
circuler rouler conduire
vitesse allure
accident collision crash choc
circulation trafic
peage autoroute
radar controle_vitesse
ecole etablissement_scolaire scolaire classe
ecole maternelle primaire
college lycee
lyceen eleve
eleve ecolier collegien lyceen
ecolier eleve enfant
professeur enseignant prof instituteur
enseignant professeur maitre
etudiant universitaire
universite faculte campus
mathematiques maths
examen bac epreuve
diplome bac
enseigner apprendre cours
livre manuel ouvrage
enfant mineur gamin jeune petit
mineur moins_dix-huit_ans enfant adolescent
jeune adolescent
adolescent ado jeune
bebe nourrisson nouveau-ne
naissance accoucher natalite
naitre voir_jour
fille fillette
garcon garconnet
femme mere epouse
homme individu
epouse femme conjointe
mari epoux conjoint
couple menage mariage
mariage noces union
menage foyer famille
foyer menage famille
famille proche foyer
parent pere mere
age vieux senior
personne_agee senior aine
mourir deceder perir succomber mort
mort deces decede disparu
deces mort mortalite
mortel fatal letal
tuer abattre assassiner mort
assassiner tuer meurtre
meurtre assassinat homicide crime
blesser blesse
victime mort blesse
attentat attaque terrorisme
terroriste djihadiste islamiste
attaque offensive agression assaut
agression violence attaque
viol agression_sexuelle
violence brutalite
arme fusil armement
arme pistolet revolver
bombe explosif
explosion deflagration detonation
missile roquette
char blinde tank
tank char blinde
guerre conflit
effort_guerre armes armement defense
armee militaire troupe force drapeaux
soldat militaire combattant troupe
militaire soldat armee
service_militaire conscription drapeaux
combattant milicien soldat
bombardement frappe raid
envahir invasion
police policier forces_ordre gendarme
policier agent forces_ordre gendarme
gendarme policier
prison incarceration detention cellule
prisonnier detenu
detenu prisonnier
emprisonner incarcerer detenir ecrouer
arreter interpeller apprehender incarcerer capturer
arrestation interpellation
capturer arreter prisonnier
juge magistrat tribunal
tribunal cour juge justice
proces audience
condamner peine
peine condamnation sanction
amende contravention sanction penalite
sanctionner punir amende
plainte poursuite
avocat defenseur
crime delit infraction
delinquance criminalite insecurite
delinquant criminel voyou
voleur cambrioleur
vol cambriolage
voler derober
dangereux risque danger nocif
danger risque peril menace
risque danger
securite surete
surveiller espionner controler
espionner surveiller collecter epier
controler verifier surveiller
verifier controler
donnees informations vie_privee habitudes
vie_privee donnees_personnelles intimite
carte_identite titre_identite papiers
identite papiers
numerique electronique digital
internet toile web ligne en_ligne
ordinateur pc
telephone portable smartphone mobile
antenne relais
ondes rayonnement
reseau antenne
logiciel application programme
application appli logiciel
television tele chaine
radio station
journal quotidien media presse
journaliste reporter
media presse chaine
redevance contribution
publicite annonce reclame
image photo cliche photographie portrait
photo image cliche photographie
video film images sequence clip
film long-metrage cinema
tableau toile peinture portrait
joconde mona_lisa leonard_vinci
musee louvre exposition
exposition galerie salle
oeuvre tableau
chanteur artiste
acteur comedien
celebre connu fameux
footballeur joueur
joueur footballeur
equipe selection
match rencontre
coupe_monde mondial
jeux_olympiques jo olympique
noel fete
fete celebration
creche nativite
eglise paroisse religieux
chretien catholique
catholique chretien
musulman islamique
mosquee lieu_culte
islam musulman
juif israelite
voile foulard hijab
pape souverain_pontife vatican
religion culte foi
laicite neutralite
sante organisme medical
malade patient souffrant
patient malade
maladie affection pathologie
medecin docteur praticien generaliste
docteur medecin
infirmier soignant
soignant infirmier medecin
hopital hospitalier clinique chu
hospitalisation hospitaliser admission
reanimation soins_intensifs soins_critiques
urgence urgences
medicament remede traitement
antidepresseur psychotrope depression
traitement therapie soin remede
soigner guerir traiter
guerir soigner remede
remede traitement
vaccin vaccination injection piqure dose
vaccination vaccin immunisation
vacciner injecter
dose injection piqure
effets_secondaires effets_indesirables
covid coronavirus covid-19 sars-cov-2
coronavirus covid virus
epidemie pandemie
pandemie epidemie
virus agent_pathogene
contaminer infecter transmettre
contagion transmission contamination
infection contamination
transmission contagion
symptome signe
cancer tumeur
tumeur cancer
grippe influenza
rougeole epidemie
sida vih
diabete glycemie
allergie allergique
coeur cardiaque
cerveau cerebral
sang sanguin
enceinte grossesse
avortement ivg interruption_grossesse
fausse_couche perdre_bebe
sterile infertilite sterilite
sterilite infertilite
poids obesite
obesite surpoids
regime diete
vitamine nutriment
nutriment nutritif vitamine
nutritif nutriments nutritionnel
proteger premunir preserver
prevenir premunir proteger empecher
masque protection
confinement couvre-feu
couvre-feu sortir_soir interdiction_sortir
pass passe
obligation obligatoire contrainte
obligatoire contraint impose oblige
obliger contraindre forcer imposer
imposer contraindre obliger forcer
contraindre obliger imposer
interdire prohiber bannir defendre empecher
interdiction prohibition
autoriser permettre
autorise permis legal
droit autorisation
supprimer retirer abolir enlever
retirer enlever supprimer ecarter
abolir supprimer
remplacer substituer
disparaitre disparition eteindre
creer fonder etablir
augmenter accroitre grimper alourdir hausse
augmentation hausse
hausse augmentation progression
alourdir augmenter
baisser diminuer reduire chuter
baisse diminution recul reduction
diminuer baisser reduire
reduire diminuer baisser
multiplie double triple quadruple
quadrupler multiplier_quatre
tripler multiplier_trois
doubler multiplier_deux
eleve haut
eleve important
bas faible
dernier plus_bas
premier tete numero_un
premier champion record
meilleur benefique superieur
benefique bon meilleur
pire plus_mauvais
gros grand important
grand gros vaste
petit minuscule
enorme immense geant gigantesque
geant gigantesque
nouveau neuf
ancien ex
vieux ancien
vrai authentique reel
faux truque mensonger
truque falsifie montage
inventer fabriquer
cacher dissimuler
secret cache confidentiel
complot conspiration
chemtrail trainee epandage
trainee_blanche chemtrails
repandre epandre disperser
fabriquer produire
produire fabriquer generer
production fabrication
produit article
representer constituer
provoquer causer entrainer declencher
cause raison origine
causer provoquer
responsable coupable
resultat consequence effet
consequence effet resultat
etude recherche enquete
chercheur scientifique savant
scientifique chercheur savant expert
recherche etude
expert specialiste
rapport etude document
document texte dossier
preuve demonstration
prouver demontrer etablir
demontrer prouver
decouvrir trouver
decouverte trouvaille
inventer concevoir
technologie technique
robot machine
intelligence_artificielle ia
espace cosmos orbite
lune lunaire
terre planete globe
planete terre globe monde
monde planete mondial
mondial planete international
soleil solaire
fusee lanceur
satellite orbite
alien extraterrestre
detruire demolir aneantir
couper trancher
casser briser
construire batir edifier
batiment immeuble edifice
immeuble batiment edifice
toit toiture
pont viaduc
drapeau etendard banniere
hisser monter
renverser vider
ouvrir inaugurer
fermer fermeture
quitter partir
partir quitter
arriver venir
entrer acceder
acceder naviguer entrer
sortir quitter
demissionner quitter demission
elire choisir
nommer designer
choisir selectionner
refuser rejeter
accepter consentir
critiquer blamer
menacer menace
promettre engager
proposer suggerer
demander reclamer exiger
exiger reclamer imposer
recevoir obtenir toucher
toucher percevoir recevoir
gagner remporter
gagner toucher
perdre defaite
perte disparition
donner offrir
offrir donner
envoyer expedier
utiliser employer
consommer utiliser
consommateur client usager
client consommateur
usager utilisateur
utilisateur usager internaute
passager voyageur
touriste visiteur vacancier
vacances conges
ete juillet aout
hiver froid
desert sahara saharien
sahara saharien
arctique polaire
polaire arctique blanc
groenland arctique
antarctique pole_sud
afrique africain
jour journee
annee an
an annee
semaine hebdomadaire
mois mensuel
majorite plupart
dix-huit_ans majorite majeur
moins_trente_ans jeunes
minorite peu
taux pourcentage
nombre total
quantite volume
dangereux risques insecurite
zone territoire secteur
monument patrimoine
cathedrale notre-dame
prenom nom
notes_frais depenses
rembourser remboursement
corruption pot-de-vin
scandale affaire
detourner detournement
privilege avantage
avantage benefice
indemnite prime
prime bonus
cotisation charge
securite_sociale assurance_maladie secu
carte_vitale carte_assurance
mutuelle complementaire
handicape handicap invalide
sourd malentendant
aveugle malvoyant
sans-abri sdf
mendiant sdf
gitan rom
noir africain
raciste racisme
homosexuel gay
mariage_gay mariage_homosexuel
transgenre trans
genre sexe
sexe genre
nu denude
corps organisme
peau cutane
oeil vue
dent dentaire
cheveu chevelure
jambe membre
main bras
os osseux
dormir sommeil
sommeil dormir
courir course
marcher marche
nager baignade
noyer noyade
sauver secourir
secours sauvetage
pompier secours
aider assister
soutenir appuyer
defendre proteger
combattre lutter
lutte combat
accord traite pacte
traite accord
negociation pourparlers
sommet reunion
reunion rencontre
rencontrer entretenir
visite deplacement
discours allocution
declaration propos
micro-ondes four
congelateur frigo
refrigerateur frigo
lessive detergent
bougie chandelle
vetement habit tenue
tenue uniforme habit
chaussure soulier
bijou joyau
or lingot
diamant pierre
montre horloge
heure_ete changement_heure
calendrier date
`
  .trim()
  .split('\n');
