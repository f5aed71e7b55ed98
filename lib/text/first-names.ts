// First names of the French and English news with the gender they tell; those that tell none are left out.

const FIRST_F = `marie anne florence sophie nathalie isabelle catherine christine martine sylvie valérie sandrine ségolène nicole
 hélène claire julie céline audrey aurélie émilie élise élodie laura léa camille? manon chloé sarah emma louise alice charlotte
 juliette margaux pauline marine anaïs mathilde clémence brigitte monique françoise jacqueline michèle véronique corinne
 delphine virginie stéphanie karine caroline patricia laurence agnès béatrice cécile christiane danielle dominique? élisabeth
 elisabeth évelyne fatima geneviève ghislaine jeanne josiane lucie lydia lydie marion mélanie mireille muriel najat nadia nadine
 odile rachida rachel roselyne rose sabrina sandra simone sonia suzanne theresa thérèse yvette angela hillary ursula christiana
 julia maria anna eva elena olga svetlana irina kamala michelle jennifer jessica amanda mary elizabeth susan linda barbara nancy
 karen lisa kimberly amy melissa rebecca laura kate victoria diane joan judith megan kathryn emily hannah amina aïcha leïla samia
 inès jill melania ivanka dianne christie debbie marguerite gisèle annick maryse huguette colette estelle fanny gaëlle magali`;
const FIRST_M = `jean pierre michel andré philippe rené louis alain jacques bernard marcel daniel roger robert paul claude? christian
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
