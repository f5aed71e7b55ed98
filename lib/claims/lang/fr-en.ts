// French and English: a small lexicon of the news, and endings; written for Incise from general knowledge of both languages.
import type { Bridge } from './words';

/** Each line: a French word, then its English counterparts; all folded. What looks alike in both is left to the cognates. */
const LEXICON = `
abattre shoot kill slaughter
abeille bee
accident crash accident
accueillir welcome host receive
accuser accuse blame
achat purchase
acheter buy purchase
acier steel
acteur actor
actrice actress
actualite news
adversaire opponent
affaire case affair business
affamer starve
affiche poster
affirmer claim assert
africain african
afrique africa
age age old
agence agency
agent officer agent
agneau lamb
agricole agricultural farm
agriculteur farmer
aide aid help assistance
aider help
aiguille needle
aile wing
aimer love like
aine elder
air air
alcool alcohol
algerien algerian
aliment food
allemagne germany
allemand german
aller go
allumer light ignite
allumette match
ambassade embassy
ame soul
amende fine
amer bitter
americain american
amerique america
ami friend
amour love
an year
ancien former
ane donkey
ange angel
anglais english british
angleterre england
animal animal
animateur host presenter
annee year
anniversaire birthday anniversary
annoncer announce
annulation cancellation
annuler cancel
appartement apartment
appel call appeal
appeler call
appendicite appendix appendicitis
apprendre learn teach
appui support
arabie arabia
araignee spider
arbre tree
arc bow rainbow
argent money silver
argentine argentina
arme weapon gun
armee army military
arnaque scam
arracher tear snatch
arrestation arrest
arret stop
arreter stop arrest
arriver arrive
article article
ascenseur elevator
asiatique asian
assassin murderer assassin
assassiner murder assassinate
assiette plate
assistant assistant
assurance insurance
atelier workshop
attaque attack
attaquer attack
attendre wait
attentat attack bombing
atterrir land
aube dawn
auberge inn
augmenter increase raise
aumonier chaplain
australie australia
australien australian
autocar bus coach
automne autumn fall
autorisation permission authorization
autoriser allow permit authorize
autoroute highway freeway
autriche austria
avaler swallow
avertir warn
avertissement warning
aveu confession
aveugle blind
avion plane airplane aircraft
avis opinion notice
avocat lawyer attorney avocado
avoine oat
avortement abortion
avorter abort abortion
avouer confess admit
bague ring
baguette stick wand
baie bay berry
baigner bathe
bain bath
baiser kiss
baisse drop decline decrease
baisser lower drop
balai broom
balance scale
baleine whale
balle bullet ball
ballon ball balloon football
banane banana
banc bench
bande gang band strip
banlieue suburb
banque bank
barbe beard
barrage dam
barre bar
bas low
bataille battle
bateau boat ship
batiment building
batir build
battre beat
beau-pere stepfather
bebe baby
belge belgian
belgique belgium
belle-mere stepmother
beurre butter
bibliotheque library
biere beer
bijou jewel jewelry
billet ticket bill
biscuit cookie
blague joke prank
blamer blame
blanc white
blanchiment laundering whitening
blanchir whiten launder
ble wheat
blesser injure wound
blessure injury wound
bleu blue
boeuf beef ox
boire drink
bois wood
boisson drink beverage soda
boite box can
bombe bomb
bonbon candy
bonheur happiness
bonnet hat cap
bord edge board
bosse humpback bump
botte boot
bouche mouth
boucher butcher
boucle loop buckle
bouclier shield
bougie candle
boulanger baker
boulangerie bakery
bouleverser upset
bourse scholarship exchange purse
bouteille bottle
boutique shop store
bouton button
bras arm
brebis sheep ewe
bref brief short
bresil brazil
bresilien brazilian
briller shine
briser break
britannique british
brouillard fog
bruit noise rumor
bruler burn
brulure burn
bulletin ballot bulletin
bureau office desk
but goal purpose
buveur drinker
cabinet office cabinet
cacahuete peanut
cacher hide conceal
cadavre corpse body
cadeau gift present
cadre frame executive
cafard cockroach
cafe coffee cafe
cage cage
caisse fund cash box
cajou cashew
calendrier calendar
californie california
californien california
camion truck lorry
campagne campaign countryside
canadien canadian
canard duck
cancer cancer
canicule heatwave heat
canular hoax prank
capsule capsule
capturer capture
carburant fuel
caricature cartoon
caritatif charity charitable
caroline carolina
carte card map
cartouche cartridge
cas case
casque helmet
casser break
cause cause
causer cause
ceinture belt
celebre famous celebrity
celebrer celebrate
celebrite celebrity
celibataire single
cellule cell
cendre ash
censure censorship
centrale plant
centre center
cercueil coffin
ceremonie ceremony
cerf deer
cerise cherry
cerveau brain
cessez-le-feu ceasefire
chaine chain channel
chair flesh
chaise chair
chaleur heat
chambre room chamber house
chameau camel
champ field
champignon mushroom
champion champion
chance luck chance
changement change
changer change
chanson song
chant song singing
chanter sing
chanteur singer
chanteuse singer
chapeau hat
charbon coal
charge charge load
charger charge load
charite charity
chasse hunting hunt
chasser hunt expel
chasseur hunter
chat cat
chateau castle
chaud hot warm
chauffer heat
chauffeur driver
chaussure shoe
chauve bald
chauve-souris bat
chef chief head leader
chemin path way
chemise shirt
cheque check cheque
chercher seek search
chercheur researcher
cheval horse
cheveu hair
chevre goat
chien dog
chiffre figure number
chili chile
chimique chemical
chine china
chinois chinese
chirurgie surgery
chirurgien surgeon
choc shock
choisir choose
choix choice
chomage unemployment
chomeur unemployed
chose thing
chretien christian
chronique column
chute fall drop
ciel sky heaven
cigarette cigarette
cimetiere cemetery graveyard
circulation traffic
ciseaux scissors
citer quote cite
citoyen citizen
citoyennete citizenship
citron lemon
citrouille pumpkin
clandestin illegal undocumented
classe class classroom
clavier keyboard
cle key
cliche photo
client customer client
climat climate
clip video
cloche bell
cochon pig
code code
coeur heart
coffre trunk safe
coiffeur hairdresser barber
colere anger
colis package parcel
colline hill
colocataire roommate
colonne column
combat fight combat
combattant fighter
combattre fight
combustible fuel
commander order command
commencer begin start
commerce trade commerce
commercial commercial trade
commercialiser sell market
commettre commit
commission commission committee
complot plot conspiracy
compte account
compter count
comte county
concours contest
concurrent competitor
condamner condemn sentence convict
conducteur driver
conduire drive lead
confiance trust
confinement lockdown
confiner confine lockdown
conge leave holiday
connaitre know
conseil council advice
conseiller adviser advisor counselor
conserve can
consommable edible consumption
consommateur consumer
consommation consumption
consommer consume
construire build
conte tale
contenir contain
content happy
contester dispute challenge
contraindre force compel
contrat contract
contre against
contrebande smuggling
contresens wrong
controle control check
controler control check
convaincre convince
convenir agree
copain friend buddy
coquillage shell
corbeau crow
corde rope
coree korea
coreen korean
corps body
cote side coast rating
coton cotton
cou neck
couche diaper layer
coucher sleep
coude elbow
couler sink flow
couleur color
couloir corridor hallway
coup blow hit punch
coupable guilty
couper cut
couple couple
cour court yard
courage courage
courbe curve
coureur runner
courir run
couronne crown
couronnement coronation
courriel email mail
courrier mail
cours class course
course race
court short
cousin cousin
cousine cousin
couteau knife
couter cost
coutume custom
couvent convent
couverture blanket cover
couvre-feu curfew
couvrir cover
cracher spit
craindre fear
crainte fear
crampon cleat
crane skull
crash crash
creation creation
creer create
creme cream
creuser dig
crevette shrimp
cri cry scream
crier shout scream
crime crime
criminel criminal
crise crisis
critique criticism critic
critiquer criticize
crocodile crocodile alligator
croire believe
croissance growth
croix cross
croix-rouge red cross
cubain cuban
cuir leather
cuire cook
cuisine kitchen cooking
cuisinier cook chef
cuisse thigh
cuivre copper
culte worship cult
cultiver grow
danger danger
dangereux dangerous
danse dance
danser dance
dauphin dolphin
debat debate
debattre debate
debut beginning start
decennie decade
deces death
decevoir disappoint
dechet waste trash garbage
dechirer tear
declaration statement declaration
declarer declare state
decouverte discovery
decouvrir discover
decret decree order
defaite defeat
defendre defend
defense defense
defi challenge
defile parade march
defiler parade march
deguiser disguise
dehors outside
dejeuner lunch
delit offense crime
demain tomorrow
demander ask request
demenager move
dementir deny
demission resignation
demissionner resign
democrate democrat democratic
democratie democracy
dent tooth
dentiste dentist
depart departure
depasser exceed
depense expense spending
depenser spend
deplacer move
depouille remains body
depute lawmaker congressman representative deputy
dernier last
desert desert
desinformation misinformation disinformation
dessin drawing cartoon
dessiner draw
detenu inmate prisoner detainee
detruire destroy
dette debt
deuil mourning
devenir become
devise currency motto
devoir duty homework
diable devil
dictateur dictator
dieu god
diffuser broadcast
dinde turkey
diner dinner
dire say tell
directeur director
dirigeant leader
diriger lead run
discours speech
discrimination discrimination
disparaitre disappear vanish
disparition disappearance
disparu missing
dissimuler hide conceal
divorce divorce
doigt finger
domicile home
dommage damage
don donation gift
donateur donor
donnee data
donner give donate
dormir sleep
dos back
dossier file
douane customs
doubler double
douche shower
douleur pain
doute doubt
drapeau flag
drogue drug
droit right law
drone drone
dur hard
durer last
eau water
echange exchange
echapper escape
echec failure
echelle ladder scale
echouer fail
eclair lightning
eclipse eclipse
ecole school
ecolier pupil schoolchild
economie economy
ecopper fined
ecossais scottish
ecosse scotland
ecouter listen
ecran screen
ecraser crush
ecrire write
ecrivain writer author
effacer erase delete
effet effect
effrayer scare
eglise church
egout sewer
egypte egypt
egyptien egyptian
electeur voter
electoral electoral election voter
elephant elephant
eleve student pupil
elever raise
elire elect
elu elected official
emballage packaging
embarquer board
embaucher hire
emeute riot
emission show emission broadcast
emmener take
empecher prevent
empire empire
emploi job employment
employe employee
employer employ use
employeur employer
empoisonnement poisoning
empoisonner poison
emprisonner imprison jail
emprunt loan
enceinte pregnant
endroit place
energie energy
enfance childhood
enfant child kid
enfer hell
enlevement kidnapping abduction
enlever remove kidnap abduct
ennemi enemy
enquete investigation inquiry survey
enqueter investigate
enregistrement recording
enregistrer record register
enseignant teacher
enseigner teach
ensemble together
entendre hear
enterrement funeral burial
enterrer bury
entrainement training
entraineur coach
entreprise company business firm
entrer enter
entretien interview maintenance
envahir invade
envoyer send
eolienne turbine
epargne savings
epaule shoulder
epidemie epidemic outbreak
epouse wife
epouser marry
epoux husband
epreuve test trial
equipage crew
equipe team
erreur error mistake
escalier stairs
esclavage slavery
esclave slave
espace space
espagne spain
espagnol spanish
espece species
espion spy
espionner spy
espoir hope
esprit mind spirit
essai test trial essay
essayer try
essence gasoline gas petrol
est east
etage floor
etang pond
etat state
etats-unis usa united states america
ete summer
eteindre extinguish
etoile star
etouffer choke suffocate
etranger foreign foreigner stranger abroad
etude study
etudiant student
etudiante student
etudier study
europeen european
evacuer evacuate
eveque bishop
eviter avoid
exces excess
exhiber display show
exigence requirement
exiger demand require
exil exile
expedition shipment
experience experience experiment
expliquer explain
exploiter exploit operate
exposer expose display
exterieur outside
fabriquer make manufacture
facile easy
facture bill invoice
faible weak low
faillite bankruptcy
faim hunger
faire make
fait fact
famille family
fantome ghost
farine flour
fatigue fatigue tired
faute fault mistake
fauteuil chair
faux false fake
femme woman wife
fenetre window
fer iron
ferme farm
fermer close shut
fete holiday party celebration
feu fire
feuille leaf sheet
fiance fiance
fidele worshipper faithful churchgoer
fier proud
fievre fever
figure face
figurer appear list
file line
filet net
fille girl daughter
film movie film
fils son
fin end
financer fund finance
financier financial
finir finish end
flacon bottle
flamme flame
fleur flower
fleuve river
floride florida
foi faith
foie liver
fois time
fonctionnaire official
fond bottom
fondateur founder
fondation foundation
fonder found
fonds funds fund
fontaine fountain
force force strength
foret forest
formation training
forme shape form
fort strong
fosse pit grave
fou crazy mad
foudre lightning
foule crowd
fourchette fork
fourmi ant
fournir provide supply
foyer home household
frais fees cost fresh expense
fraise strawberry
francais french
france france
frapper hit strike
fraude fraud
frere brother
frit fried
frite fries
froid cold
fromage cheese
front forehead front
frontiere border
fruit fruit
fuir flee leak
fuite leak escape
fumee smoke
fumer smoke
funerailles funeral
fusee rocket
fusil rifle gun shotgun
fusillade shooting
fusionner merge
gagner win earn
gallois welsh
gant glove
garcon boy
garde guard custody
garder keep guard
gardien guard guardian keeper
gare station
gateau cake
gauche left
gaz gas
geant giant
gel freeze frost
geler freeze
gendarme police
gener bother
genou knee
genre gender kind
gens people
gentil nice kind
gestion management
gifle slap
gifler slap
gilet vest
glace ice mirror
gomme gum eraser
gorge throat
gouvernement government administration
gouverneur governor
grace grace pardon
gracier pardon
grade grade
graine seed
graisse fat grease
grand big large great tall
grand-mere grandmother
grand-pere grandfather
grande-bretagne britain uk
grandir grow
grange barn
gratte-ciel skyscraper
gratuit free
grave serious severe
grec greek
grece greece
greffe transplant
grenade grenade
greve strike
grille grid gate
grimper climb
grippe flu influenza
gris gray
gros fat big
grossesse pregnancy
grotte cave
guepe wasp
guerir cure heal
guerison cure recovery
guerre war
guerrier warrior
habiller dress
habitant resident inhabitant
habiter live
habitude habit
hache axe
haine hate hatred
haitien haitian
hasard chance
hausse rise increase
haut high top
hebergement housing
helicoptere helicopter
herbe grass herb
heritage inheritance legacy
heriter inherit
heritier heir
heros hero
heure hour time
heureux happy
hiver winter
hollandais dutch
homard lobster
hommage tribute honor memorial
homme man
hongrie hungary
honnete honest
honte shame
hopital hospital
horloge clock
horreur horror
hors out
huile oil
huitre oyster
humain human
humour humor
hymne anthem
ile island
illegal illegal
illusionniste illusionist magician
image image picture
imaginer imagine
immeuble building
immigre immigrant
imposer impose
impot tax
imprimer print
incendie fire wildfire
inciter urge incite encourage
inconnu unknown
inconnue unknown
inde india
indien indian
infirmier nurse
infirmiere nurse
ingenieur engineer
inondation flood
inonder flood
inscription registration
inscrire register enroll
insecte insect bug
installer install
instituteur teacher
institutrice teacher schoolteacher
insulte insult
interdiction ban prohibition
interdire ban prohibit forbid
internaute user
interpeller arrest
interprete performer interpreter
interroger question interview
intoxication poisoning
intoxique poisoned
inutile useless
inventer invent
invitation invitation request
invite guest
inviter invite ask
irak iraq
irakien iraqi
iranien iranian
irlandais irish
irlande ireland
israelien israeli
italie italy
italien italian
ivre drunk
jambe leg
japon japan
japonais japanese
jardin garden yard
jaune yellow
jeter throw
jeu game
jeune young
jeunesse youth
jeux games
joie joy
joli pretty
joue cheek
jouer play
jouet toy
joueur player
jour day
journal newspaper journal
journaliste journalist reporter
journee day
juge judge
jugement judgment ruling
juger judge
juif jewish jew
jumeau twin
jurer swear vow
jurisprudence law
jus juice
juste fair just
justice justice court
kiosque stand
laboratoire laboratory lab
lac lake
lache coward
laid ugly
laine wool
laisser leave let
lait milk
lame blade
lancer launch throw
langue language tongue
lapin rabbit
larme tear
laver wash
lecon lesson
lecteur reader
lecture reading
legalisation legalization
leguer leave bequeath
legume vegetable
lendemain day
lent slow
lettre letter
lever raise lift
levre lip
liban lebanon
liberer release free
liberte freedom liberty
libre free
licenciement layoff
licencier fire dismiss
licorne unicorn
lien link tie
lier link tie
lieu place site
lieutenant lieutenant
ligne line online
lion lion
lire read
liste list roll
lit bed
litige dispute
livraison delivery
livre book pound
livrer deliver
locataire tenant
logement housing home
loi law bill act
loin far
londonien london
long long
lot prize batch
louisiane louisiana
loup wolf
lourd heavy
loyer rent
lumiere light
lundi monday
lune moon
lunettes glasses
lutte fight struggle
lutter fight
machoire jaw
magasin store shop
magicien magician
main hand
maire mayor
mairie hall
mais corn maize
maison house home
maison-blanche white house
maitre master teacher
majorite majority most
mal evil pain
malade sick ill patient
maladie disease illness
malheur misfortune
manette controller
manger eat
manifestant protester demonstrator
manifestation protest demonstration
manque lack
manquer miss lack
manteau coat
maquillage makeup
marche market walk march
marcher walk work
mari husband
mariage marriage wedding
marier marry
marin sailor marine
marocain moroccan
marque brand mark
marraine godmother
marteau hammer
masque mask
matelas mattress
matiere matter material
matin morning
mauvais bad
mechant mean evil
medecin doctor physician
medecine medicine
medicament drug medicine medication
mefiance distrust
meilleur best better
melange mixture mix
membre member
menace threat
menacer threaten
menage household
mener lead
menottes handcuffs
mensonge lie
menteur liar
mentir lie
menton chin
mer sea
mere mother
merite merit
message message
messe mass
mesure measure
metal metal
metier trade job
metre meter
mettre put
meurtre murder
meurtrier murderer killer
mexicain mexican
mexique mexico
midi noon
miel honey
migrant migrant
milieu middle environment
militaire military soldier
mine mine
mineur minor miner
ministere ministry department
ministre minister secretary
miroir mirror
misere misery poverty
mode fashion mode
mois month
moitie half
monde world
mondial world global worldwide
monnaie currency coin money
montagne mountain
monter climb rise
montre watch
montrer show
moquer mock
morceau piece
mordre bite
morsure bite
mort death dead
mortel deadly fatal
morue cod
mot word
moteur engine motor
moto motorcycle
mouche fly
mouchoir handkerchief
mouiller wet
moulin mill
mourir die
moustique mosquito
mouton sheep
moyen means average
munition ammunition
mur wall
mure blackberry
muscle muscle
musee museum
musicien musician
musique music
musulman muslim
nager swim
nain dwarf
naissance birth
naitre born
nappe tablecloth
natal native
navette shuttle
navire ship vessel
neerlandais dutch
neige snow
neiger snow
nettoyer clean
neveu nephew
new-yorkais york
nez nose
nid nest
niece niece
noel christmas
noeud knot
noir black
noix nut walnut
nom name
nombre number
nommer name appoint
nord north
norvege norway
notaire notary
note note grade rating
noter note rate
nourrir feed
nourrisson infant
nourriture food
nouveau new
nouvelle news
nouvelle-zelande new zealand
noyer drown
nu naked nude
nuage cloud
nuire harm
nuit night
numero number
obeir obey
obligatoire mandatory compulsory
obliger force require
obtenir obtain get
occasion opportunity
ocean ocean
odeur smell odor scent
oeil eye
oeuf egg
oeuvre work
offrir offer give
oie goose
oiseau bird
oleoduc pipeline
ombre shadow
oncle uncle
onde wave
ongle nail
onu united nations
or gold
orage storm thunderstorm
ordinateur computer
ordonnance prescription order
ordonner order
ordre order
oreille ear
orge barley
orgueil pride
orphelin orphan
orteil toe
os bone
otage hostage
otan nato
oublier forget
ouest west
ours bear
outil tool
ouvert open
ouvrier worker
ouvrir open
pain bread
paix peace
palais palace
palestinien palestinian
panneau sign panel
pantalon pants trousers
pape pope
papier paper
papillon butterfly
paquet package pack
parachute parachute
parachutiste paratrooper
parapluie umbrella
pardon pardon
parent parent
parfum perfume scent
parfume scented
parier bet
parisien paris
parking parking
parler speak talk
parmi among
parole word speech
parrain godfather
part share part
partager share
parti party
partie part game
partir leave
pas step
passager passenger
passant passerby
passe past
passeport passport
pasteur pastor
pate dough
patron boss
patte paw
paupiere eyelid
pauvre poor
pauvrete poverty
payer pay
pays country
pays-bas netherlands
paysan peasant farmer
peau skin
peche fishing peach
pecher fish
pecheur fisherman
peindre paint
peine sentence penalty
peintre painter
peinture painting paint
pelerin pilgrim
pelouse lawn
pendre hang
pennsylvanie pennsylvania
penser think
pension pension
perdre lose
pere father
perle pearl
permettre allow
permis license permit
perou peru
perquisition raid search
perroquet parrot
personnage character
personne person
perte loss
peste plague
petit small little
petit-fils grandson
petition petition
petrole oil
peuple people
peur fear
phare lighthouse
pharmacie pharmacy
phoque seal
photo photo photograph picture
photographe photographer
phrase sentence
piece room coin piece
pied foot
piege trap
pierre stone
pieton pedestrian
pieuvre octopus
pile battery
pilote pilot
pilule pill
piment pepper
pince claw
piquer sting
piqure sting shot
pirate hacker pirate
pirater hack
piscine pool
piste track runway trail
placard closet
place place square
plafond ceiling
plage beach
plaie wound
plaindre complain
plainte complaint lawsuit
plaire please
plaisir pleasure
planete planet
plante plant
plat flat dish
plein full
pleurer cry weep
plier fold
plomb lead
plongeur diver
pluie rain
plume feather
pneu tire
poche pocket
poesie poetry
poids weight
poignee handful handle
poil hair
poing fist punch
point point
poire pear
pois pea
poisson fish
poitrine chest
poivre pepper
police police
policier police officer cop policeman
politique policy politics political
polluant polluting pollutant
pologne poland
polonais polish
pomme apple
pompier firefighter
pont bridge
porc pig pork
porte door gate
portefeuille wallet
porter wear carry
porto puerto
poser ask put
posseder own possess
poste post job
poubelle trash garbage bin
poudre powder
poule hen chicken
poulet chicken
poumon lung
poupee doll
pourboire tip
pourcentage percentage
poursuite lawsuit pursuit
poursuivre sue pursue prosecute
pousser push grow
poussiere dust
pouvoir power
precieux precious
predire predict
preferer prefer rather
prefet prefect
premier first
prendre take
prenom name
presenter present introduce
preserver preserve
president president
presse press
pression pressure
pretendre claim pretend
preter lend
pretre priest
preuve proof evidence
prevenir warn prevent
prier pray
priere prayer
primaire primary elementary
prince prince
princesse princess
printemps spring
prise catch plug
prison prison jail
prisonnier prisoner
privation deprivation
prix price prize award
proces trial lawsuit
prochain next
proche close near
procureur prosecutor attorney
produire produce
produit product
professeur professor teacher
profond deep
projet project plan bill
promesse promise
promettre promise
prononcer pronounce deliver
propre clean own
proprietaire owner landlord
protection protection
proteger protect
prouver prove
provoquer cause provoke trigger
prudent careful
publication post publication
publicite advertisement advertising ad commercial
publier publish post release
puce flea chip
puissance power
puissant powerful
puits well
punaise bug
punir punish
quartier neighborhood district
quitter leave quit
racine root
raciste racist
raconter tell
radio radio
radioactivite radioactive radiation
raisin grape
raison reason
ramener bring
rancon ransom
rang rank row
rappel recall reminder
rappeler recall
rapport report
raser shave
rassemblement rally gathering
rassembler gather
rat rat
rayon ray shelf
rayonnement radiation
realisateur director filmmaker
realiser realize achieve
recevoir receive
rechauffement warming
recherche research search
recolte harvest
recompense reward award
reconnaitre recognize admit acknowledge
record record
reculer retreat
recycler recycle
redacteur editor
reduire reduce cut
reel real actual
refugie refugee
refus refusal
refuser refuse deny
regard look
regarder watch look
regime diet regime
regle rule
reglement regulation rule
reine queen
rejet rejection discharge
rejeter reject
rejoindre join
religieuse nun
remboursement refund
rembourser refund reimburse
remede remedy cure
remercier thank
remettre deliver
remplacer replace
remplir fill
renard fox
rencontre meeting encounter
rencontrer meet
rendre return render make
renoncer give renounce
renseignement intelligence information
rentrer return
renvoyer dismiss fire
reparer repair
repas meal
repeter repeat
repondre answer respond reply
reponse answer response
reporter postpone
reprocher blame criticize
republicain republican gop
requin shark
reseau network
reserve reserve
respirer breathe
ressembler resemble
ressource resource
reste remain rest
rester stay remain
resultat result
retard delay
retirer withdraw remove
retour return
retourner return
retraite retirement retired
retrouver find
reunion meeting
reussir succeed
reussite success
reve dream
reveil alarm
reveler reveal
revenir return
revenu income revenue
rever dream
revolution revolution
rhume cold
riche rich wealthy
richesse wealth
rideau curtain
rire laugh
risque risk
riviere river
riz rice
robe dress
roi king
roman novel
rompre break
rond round
rose pink rose
roue wheel
rouge red
rougeole measles
rougir blush
rouler roll drive
roumanie romania
roux red brown
royal royal
royaume kingdom
royaume-uni uk united kingdom britain
rue street road
ruine ruin
rumeur rumor
russe russian
russie russia
sable sand
sac bag
sage wise
saigner bleed
sain healthy
saint holy saint
saisir seize
saison season
salaire salary wage pay
sale dirty
salle room hall
salon living room
samedi saturday
sanction penalty sanction
sanctionner fine punish penalize sanction
sang blood
sanglier boar
sans-abri homeless
sante health
saoudien saudi
sauter jump
sauvage wild
sauver save rescue
savant scientist
savoir know
savon soap
scandale scandal
scene stage scene
scientifique scientist scientific
scolaire school
scrutin ballot vote election
seance session
seau bucket
secher dry
secheresse drought
secouer shake
secours rescue aid
secret secret
securite security safety
seduire seduce
seisme earthquake
sejour stay
sel salt
semaine week
sembler seem
semer sow
senateur senator
senatrice senator
sens sense meaning
sensible sensitive
sentir feel smell
serieux serious
seringue syringe
serpent snake
serrer squeeze
serrure lock
serveur waiter server
serveuse waitress
service service
serviette towel
servir serve
seuil threshold
seul alone only
sexe sex
sida aids hiv
siecle century
siege seat headquarters
siffler whistle
signe sign
signer sign
silence silence
singe monkey
site site website
societe company society
soeur sister
soif thirst
soigner treat care
soin care treatment
soir evening night
soiree evening party
sol ground soil
solaire solar sunscreen
soldat soldier
solde balance
soleil sun
solvant solvent
somme sum
sommeil sleep
sommet summit
son sound
sondage poll survey
sonner ring
sorcier wizard witch
sorciere witch
sort fate
sortie exit release
sortir leave exit
sosie lookalike double
souche strain
souci concern
soudain sudden
souffle breath
souffrir suffer
souhaiter wish
soumettre submit
soupe soup
source source spring
sourd deaf
sourire smile
souris mouse
sous-marin submarine
soutenir support
soutien support
souvenir memory
spectacle show
spectateur viewer spectator
stade stadium
station station
subvention subsidy grant
succes success
sucre sugar
sud south
suede sweden
suedois swedish
sueur sweat
suicide suicide
suisse switzerland swiss
suite suite sequel
suivre follow
supermarche supermarket
supporter fan supporter
suprematiste supremacist
surface surface
surnom nickname
surprise surprise
surveillance surveillance
surveiller monitor watch
survivant survivor
survivre survive
syndicat union
syrie syria
syrien syrian
tabac tobacco
table table
tableau painting table
tache task
taille size
tailler cut
taire silence
tambour drum
tante aunt
tapis carpet rug
tard late
tas pile
tasse cup
tatouage tattoo
tatouer tattoo
taureau bull
taux rate
taxe tax
teinture dye
telecharger download
telephone phone
television television tv
temoignage testimony
temoigner testify
temoin witness
tempete storm
temps time weather
tendance trend
tenir hold
tenue uniform outfit
terme term
terrain field ground land
terre land earth
terrestre earth
terroriste terrorist
test test
tete head
texan texas
texane texas
the tea
theatre theater
tigre tiger
timbre stamp
tir shot shooting
tirer shoot pull fire
tireur shooter gunman
tissu fabric tissue
titre title headline
toile web canvas
toilettes toilet bathroom restroom
toit roof
tombe grave tomb
tomber fall
tonnerre thunder
tordre twist
tornade tornado
tortue turtle tortoise
tot early
toucher touch
tour tower tour
tournage filming
tourner turn film
toux cough
tracteur tractor
traduire translate
trafic trafficking traffic
trafiquer tamper doctored
trahir betray
train train
traite treaty
traitement treatment
traiter treat call
traitre traitor
trajet trip
tranche slice
tranchee trench
tranquille quiet
transport transport
travail work job labor
travailler work
travailleur worker
traverser cross
tremblement earthquake quake
tresor treasure treasury
treve truce ceasefire
tribunal court
tricher cheat
tricherie cheating
triste sad
tromper deceive mislead
trottoir sidewalk
trou hole
troupeau herd
trouver find
truque rigged doctored
truquer rig rigged fake
tuer kill
tueur killer
tunisien tunisian
tunnel tunnel
turc turkish
turquie turkey
tuyau pipe hose
tyran tyrant
ue eu european union
ukrainien ukrainian
uni united
union union
unir unite
usine factory plant
utile useful
utiliser use
vacances vacation holiday
vaccin vaccine
vaccination vaccination vaccine
vacciner vaccinate
vache cow
vague wave
vaisseau ship vessel
vaisselle dishes
valeur value
valise suitcase
vallee valley
valoir worth
vedette star celebrity
vehicule vehicle
veille eve
veiller watch
velo bike bicycle
vendeur seller
vendre sell
vendredi friday
vengeance revenge
venger avenge
vent wind
vente sale
ventre stomach belly
ver worm
verification check
verifier check verify
verite truth
verre glass
vers toward
verser pay pour
vert green
veste jacket
vetement clothes clothing
veuf widower
veuve widow
viande meat
victime victim
victoire victory
vide empty
vie life
vieillard elderly
vierge virgin
vieux old
vigne vine
vignoble vineyard
vih hiv
ville city town
vin wine
viol rape
violence violence
violer rape violate
violet purple
virginie virginia
visage face
viser target aim
visiteur visitor
vitesse speed
vitre window
vivant alive living live
vivre live
voeu wish vow
voie way lane
voile veil sail
voir see
voisin neighbor
voiture car
voix voice vote
vol flight theft
volant wheel flying
volcan volcano
voler steal fly
voleur thief
volonte will
vote vote
voter vote
vouloir want
voyage trip travel journey
voyager travel
voyageur traveler
vrai true real
wagon car
zone area zone
`;

/** French endings and what they become in English ("ique" and "ic"), of both languages' Latin vocabulary. */
const ENDINGS = `
iques>ic ique>ic ique>ical ites>ities ite>ity te>ty aires>ary aire>ary aire>arian eurs>or eur>or eur>er eux>ous euse>ous euses>ous isme>ism
istes>ist iste>ist ies>y ie>y ifs>ive if>ive ive>ive oire>ory oires>ory ement>ely ement>ment er> er>e er>ate e> es> ee>ed e>ed iser>ize
iser>ise isation>ization ifier>ify al>al aux>al ales>al ien>ian ienne>ian iens>ian ain>an aine>an ains>an ais>ese re>er res>er logue>logist
isse>ish ir>ish ant>ing ences>ence
`;

export const FR_EN: Bridge = {
  from: 'fr',
  to: 'en',
  lexicon: LEXICON.trim().split('\n'),
  endings: ENDINGS.trim()
    .split(/\s+/)
    .map((ending) => ending.split('>') as [string, string]),
};
