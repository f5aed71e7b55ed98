// First names of the French and English news with the gender they tell; those that tell none are left out.

const FIRST_F = `aminata fatoumata fatou mariama mariam aïssatou aïssata oumou kadiatou awa ndeye coumba khady maïmouna ramatou
 nafissatou rokia salimata djeneba hawa binta fatma fatima-zahra khadija khadidja zineb zahra zohra naïma najia souad
 samira soraya latifa lila malika meriem myriam mounia nawal nora nour rania rim saïda sanaa sara sihem wafa yasmina
 yasmine amel amal asma assia chaïma dalila djamila dounia farida faïza ghania hafsa hanane hind houda ilham imane inas
 kenza lamia ana beatriz carla carmen catarina concepción cristina dolores esperanza fernanda gabriela gloria graciela
 ines isabel joana juana lourdes lucía luisa manuela margarita mariana marta mercedes mónica paula pilar raquel rocio
 rosa silvia teresa alessandra antonella bianca chiara elisa federica francesca giulia giovanna ilaria lucia maddalena
 paola simona valentina anke annegret anja birgit claudia gabriele gisela greta heidi heike ingrid katrin kerstin
 kirsten petra renate sabine silke ulrike ute agnieszka ewa joanna katarzyna magdalena malgorzata milena dragana jelena
 vesna zuzana ioana ekaterina galina larissa ludmila marina nadejda natalia natacha oksana polina raïssa sofia tamara
 tatiana vera youlia yulia zoïa anoush gayané lusine akiko keiko yoko mei ling priya indira sunita adèle adélaïde
 agathe aglaé aline alix alma amandine amélie anaëlle andréa anne-marie anne-sophie annette annie antoinette apolline
 ariane armelle astrid aude augustine aurore axelle bathilde bérengère bernadette berthe blandine blanche candice
 capucine carine carole cassandre cathy cécilia célestine céleste célia chantal charlène charline christel christelle
 cindy clara clarisse claudette claudie claudine clémentine cléa clotilde coline constance coralie cordélia cyrielle
 dalida danièle daphné deborah déborah denise dolorès dorothée édith edwige éléonore éliane éliette élina élisa éloïse
 elsa elvire emeline émeline emmanuelle ernestine esther eugénie eulalie éva fabienne fabiola fanchon faustine félicie
 félicité flavie fleur flora flore florine fleurette françoise-marie frédérique gabrielle gaïa garance germaine
 gertrude ghyslaine gilberte ginette giselle gwenaëlle gwenola gwladys hanna henriette hermine héloïse honorine
 hortense iris irène isaline ivana jade janine jeannette jeannine joëlle joséphine josette joyce julienne juliana
 justine katia kelly ketty laetitia laëtitia laurène laurette laurie léna léonie léontine léopoldine liliane lilia
 lilou lina line lise lison loïse lola lorraine louane louisette lucette lucienne lucile lucille ludivine ludmilla lyse
 madeleine maëlle maëlys maeva magalie maïté mallory marceline marcelle margaret margot marianne marie-agnès marie-ange
 marie-christine marie-claire marie-claude marie-france marie-hélène marie-josée marie-laure marie-line marie-louise
 marie-noëlle marie-odile marie-paule marie-pierre marie-rose marie-thérèse marielle marietta marilyne marinette
 marjolaine marjorie marlène marthe maryline maryvonne mauricette maud maude maya mégane mélina mélissa mélodie méline
 micheline mila mina mona morgane muguette murielle myrtille nadège naomie nelly ninon nina noélie noémie nolwenn
 océane odette olivia olympe ondine oriane orlane ornella pascaline paule paulette pénélope perrine pétronille
 philippine pierrette priscilla prune prudence quitterie rachelle raphaëlle raymonde rébecca régine reine-marie renée
 rita roberte romane romy rosalie rosanna rosemonde roxane salomé samantha sandie sandy séverine sidonie solange solène
 soizic sophie-anne soline stella suzie suzette suzon sybille sylviane tania tessa thaïs théodora tiphaine typhaine
 valentine vanessa vanina véra vérane victoire victorine vinciane violaine violette virginie-marie viviane wendy wilma
 xavière yaël yolande yolaine ysé yseult yvonne yvelise zélie zélia zita zoé ambre léana inaya louna maïwenn enora
 rozenn lénaïg annaïg marzhin sterenn azilis katell
 marie anne florence sophie nathalie isabelle catherine christine martine sylvie valérie sandrine ségolène nicole
 hélène claire julie céline audrey aurélie émilie élise élodie laura léa camille? manon chloé sarah emma louise alice charlotte
 juliette margaux pauline marine anaïs mathilde clémence brigitte monique françoise jacqueline michèle véronique corinne
 delphine virginie stéphanie karine caroline patricia laurence agnès béatrice cécile christiane danielle dominique? élisabeth
 elisabeth évelyne fatima geneviève ghislaine jeanne josiane lucie lydia lydie marion mélanie mireille muriel najat nadia nadine
 odile rachida rachel roselyne rose sabrina sandra simone sonia suzanne theresa thérèse yvette angela hillary ursula christiana
 julia maria anna eva elena olga svetlana irina kamala michelle jennifer jessica amanda mary elizabeth susan linda barbara nancy
 karen lisa kimberly amy melissa rebecca laura kate victoria diane joan judith megan kathryn emily hannah amina aïcha leïla samia
 inès jill melania ivanka dianne christie debbie marguerite gisèle annick maryse huguette colette estelle fanny gaëlle magali`;
const FIRST_M = `moussa mamadou ibrahim ibrahima abdoulaye ousmane amadou cheikh modou aliou boubacar seydou souleymane oumar idrissa
 issa bakary lamine sékou alpha kofi kwame emeka chidi samir hakim nabil farid mourad kamel kamal djamel jamel yassine
 yacine ismaël ismail ilyes bilal walid tarek tariq sofiane soufiane hicham brahim abdelkader abdelaziz abdelhamid
 abderrahmane noureddine salah ridha moncef habib béji rached mohsen amr ayman tawfik riad riyad ziad nizar wael fadi
 elias antonio fernando pedro paulo rui nuno joão diego javier pablo rafael alejandro andrés ricardo roberto eduardo
 enrique ignacio jesús marco luca paolo giorgio giovanni francesco antonino lorenzo alessandro stefano massimo pietro
 enrico umberto stefan matthias uwe dieter heinz gerhard günter rainer olaf sven lars björn anders erik nils henrik
 mikael jens johan pavel petr tomáš jan janusz andrzej piotr marek tomasz krzysztof milan dragan goran zoran nikola
 mihai ion andrei viktor mikhaïl mikhail alexeï alexei nikolaï serguei iouri anatoli oleg roman ruslan rustam timur
 aslan levon arménak hovik aram ara hiroshi takeshi kenji shinzo naoto wei jian ming jin xi li raj rajesh rahul sanjay
 anil sunil vijay imran asif arjun narendra gérald sylvestre roch raoul armand aimé aristide anatole anselme auguste
 augustin basile blaise calixte clément clovis constant corentin côme cyprien cyril cyrille désiré donatien edgar
 edmond elie élie émile émilien ernest eugène évariste félicien félix ferdinand fernand firmin francis fulbert gaël
 gatien gauthier gautier germain ghislain guénolé gustave gwenaël gwendal hector hippolyte honoré hubert ignace isidore
 ivan jean-baptiste jean-claude jean-françois jean-jacques jean-louis jean-marc jean-marie jean-michel jean-paul
 jean-philippe jean-pierre jean-yves jérémie jérémy jocelyn joachim jules killian ronan kilian lambert lazare léonard
 léopold lilian loïs ludwig malo marceau marius marin mathis mathéo mathias maël maximilien maximin mériadec moïse
 napoléon narcisse nathan nathanaël noé noël norbert octave omer oscar patrice paul-henri perceval philibert pol
 prosper quentin rodolphe rodrigue régis renaud robin roméo saturnin siméon sixte stanislas stéfane tanguy théodore
 théophile thibault thibaut thibaud timothée titouan tristan ulysse urbain valère valéry victorien vivien wilfrid
 wilfried yanis yoann yohan yohann youenn youri yvon zacharie zéphirin erwan ewen elouan goulven gildas gurvan hoel
 nolan enzo hugo noah liam ethan gabin aaron sami samy adem ayoub mehdi ilian isaac eliott timéo axel evan raph
 robinson donovan dylan steeve brandon kylian
 jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude? christian
 henri georges nicolas françois emmanuel laurent olivier frédéric éric eric thierry pascal patrick gérard guy gilles gilbert
 guillaume hervé hugues jérôme joël jonathan julien kévin kevin lionel loïc luc lucas ludovic marc mathieu matthieu maxime maurice
 mickaël miguel mohamed mohammed ahmed ali hassan karim mustapha omar rachid youssef bruno benoît benjamin bertrand antoine arnaud
 alexandre alexis adrien arthur baptiste cédric charles christophe claude damien david denis didier dominique? édouard edouard
 etienne étienne fabien fabrice florent florian franck franz gabriel gaston grégory gregory jean-luc jordan joseph léon léo martin
 manuel nadim ole raphaël raymond rémi rémy richard roland romain sébastien serge simon stéphane sylvain théo thomas tony valentin
 victor vincent xavier yann yves yvan yannick donald barack george john james william bill bob mike michael peter richard steve
 steven mark brian kevin jason jeff gary tim timothy tom joe josé juan carlos luis jorge vladimir dmitri sergueï sergei boris igor
 abdallah abdel bachar bashar benyamin benjamin recep mario matteo silvio giuseppe hans klaus jürgen wolfgang helmut brett lindsey
 chuck mitch andrew anthony edward frank harry henry jack ryan scott sean adam alan albert alex chris craig dan dennis doug eddie
 ian jim jimmy justin keith ken kenneth larry matt neil nick patrick ray rob ron sam samuel stephen stuart ted terry walter wayne
 cristiano sergio tiger phil bryson rory tommy patrick jordan`;
const first = (text: string, gender: 'f' | 'm') =>
  text
    .trim()
    .split(/\s+/)
    .filter((name) => !name.endsWith('?'))
    .map((name) => [name, gender] as const);
export const FIRST_NAMES: ReadonlyMap<string, 'f' | 'm'> = new Map([...first(FIRST_M, 'm'), ...first(FIRST_F, 'f')]);
