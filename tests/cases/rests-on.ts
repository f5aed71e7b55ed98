// Texts about invented people and what they rest on: statements that come through an agency or outlet, and those without a name.

export interface RestsOnRow {
  why: string;
  lang: 'fr' | 'en';
  text: string;
  /** Name of the outlet the page belongs to, and who signs it. */
  outlet?: string;
  author?: string;
  /** `name: index code …`, most statements first; codes without "outlet-". Empty: nothing is known to come through anybody. */
  through: readonly string[];
  /** Indexes of statements without a name behind them. */
  unnamed?: readonly number[];
}

export const rows: readonly RestsOnRow[] = [
  {
    why: 'said to the agency, the speaker behind it',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a déclaré à l’AFP Anne Loriot, maire de Kerlo.',
    through: ['AFP: 0 told'],
  },
  {
    why: 'the speaker before it, a day between',
    lang: 'fr',
    text: 'Paul Varenne a affirmé mardi soir à l’AFP que les travaux commenceraient en mars.',
    through: ['AFP: 0 told'],
  },
  {
    why: 'behind an apposition',
    lang: 'fr',
    text: '« La digue est vieille », a expliqué Anne Loriot, maire de Kerlo, à l’agence Reuters.',
    through: ['Reuters: 0 told'],
  },
  {
    why: 'on the air',
    lang: 'fr',
    text: '« Rien n’est encore signé », a indiqué jeudi sur France Inter Claire Dumont.',
    through: ['France Inter: 0 told'],
  },
  {
    why: 'a newspaper no pack knows',
    lang: 'fr',
    text: '« Le port vivra longtemps », a confié Anne Loriot au quotidien régional Le Rivage.',
    through: ['Le Rivage: 0 told'],
  },
  {
    why: 'asked by the agency',
    lang: 'fr',
    text: 'Interrogée par l’AFP, Anne Loriot a assuré que la digue tiendrait.',
    through: ['AFP: 0 relays'],
  },
  {
    why: 'a document the agency has seen',
    lang: 'fr',
    text: 'Selon un rapport consulté par l’AFP, la vanne était fermée depuis mars.',
    through: ['AFP: 0 relays'],
  },
  {
    why: 'the agency is the source',
    lang: 'fr',
    text: 'Selon l’AFP, trois maisons ont été évacuées dans la nuit.',
    through: ['AFP: 0 speaks'],
  },
  {
    why: 'an outlet once with its article, once without, is one',
    lang: 'fr',
    text: 'Le quotidien Le Rivage a révélé que deux bureaux avaient alerté la mairie.',
    through: ['Le Rivage: 0 speaks'],
  },
  {
    why: 'the broadcaster of a state, no name given',
    lang: 'fr',
    text: 'Le barrage est sous contrôle, a annoncé Paul Varenne à la télévision d’État.',
    through: ['la télévision d’État: 0 told'],
  },
  {
    why: 'what the same speaker adds',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a déclaré à l’AFP Anne Loriot. « La digue est vieille », a-t-elle ajouté.',
    through: ['AFP: 0 told 1 continued'],
  },
  {
    why: 'what another speaker says next is not the agency’s',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a déclaré à l’AFP Anne Loriot. « La digue est vieille », a ajouté Paul Varenne.',
    through: ['AFP: 0 told'],
  },
  {
    why: 'two agencies, the one with more statements first',
    lang: 'fr',
    text: '« Nous partons dès demain », a dit à Reuters Anne Loriot.\nSelon l’AFP, deux ponts sont fermés.\nSelon l’AFP, la route du nord est coupée.',
    through: ['AFP: 1 speaks 2 speaks', 'Reuters: 0 told'],
  },
  {
    why: 'a dateline signs all of it',
    lang: 'fr',
    text: 'KERLO, 3 mars (AFP) - « Nous tiendrons tout l’hiver », a dit Anne Loriot.\nSelon la préfecture, trois maisons ont été évacuées.',
    through: ['AFP: 0 signs 1 signs'],
  },
  {
    why: 'a closing signature too',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a dit Anne Loriot.\nSelon la préfecture, trois maisons ont été évacuées. (AFP)',
    through: ['AFP: 0 signs 1 signs'],
  },
  {
    why: 'a signature in the middle signs its paragraph',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a dit Anne Loriot. (AFP)\nSelon la préfecture, trois maisons ont été évacuées.',
    through: ['AFP: 0 signs'],
  },
  {
    why: 'an agency in brackets behind the speaker',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a dit Anne Loriot (AFP).\nSelon la préfecture, trois maisons ont été évacuées.',
    through: ['AFP: 0 signs'],
  },
  {
    why: 'brackets that spell an acronym out',
    lang: 'fr',
    text: 'Anne Loriot a dit que la digue tiendrait, lors d’une visite à l’Agence France-Presse (AFP).',
    through: [],
  },
  {
    why: 'the air, the speaker behind it',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a déclaré à la télévision d’État Anne Loriot.',
    through: ['la télévision d’État: 0 told'],
  },
  {
    why: 'the byline is an agency',
    lang: 'fr',
    author: 'AFP',
    text: '« Nous tiendrons tout l’hiver », a dit Anne Loriot.',
    through: ['AFP: 0 signs'],
  },
  {
    why: 'a byline shared with a newsroom does not say which statements',
    lang: 'fr',
    author: 'Jeanne Ker avec AFP',
    text: '« Nous tiendrons tout l’hiver », a dit Anne Loriot.',
    through: [],
  },
  {
    why: 'written with an agency: nothing says which statements',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a dit Anne Loriot.\nSelon la préfecture, trois maisons ont été évacuées. (avec AFP)',
    through: [],
  },
  {
    why: 'the page’s own outlet is nobody else',
    lang: 'fr',
    outlet: 'Le Rivage',
    text: '« Le port vivra longtemps », a confié Anne Loriot au quotidien Le Rivage.',
    through: [],
  },
  {
    why: 'the head of an agency speaks for himself',
    lang: 'fr',
    text: 'Marc Tual, directeur de l’AFP, a dit que la presse restait libre.',
    through: [],
  },
  {
    why: 'the agency inside what is said',
    lang: 'fr',
    text: 'Anne Loriot a dit que l’AFP avait mal traduit ses propos.',
    through: [],
  },
  {
    why: 'the agency in another sentence',
    lang: 'fr',
    text: 'L’AFP a fêté son anniversaire. « Nous tiendrons tout l’hiver », a dit Anne Loriot.',
    through: [],
  },
  {
    why: 'somebody the sentence is about, not whom it was told',
    lang: 'fr',
    text: '« Ce n’est pas sérieux », a dit Anne Loriot, qui poursuit l’AFP devant le tribunal.',
    through: [],
  },
  {
    why: 'the health agency is no outlet',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a déclaré Anne Loriot à l’Agence régionale de santé.',
    through: [],
  },
  {
    why: 'the press in general is no one',
    lang: 'fr',
    text: 'Selon la presse locale, trois maisons ont été évacuées.',
    through: [],
  },
  {
    why: 'a town is no outlet',
    lang: 'fr',
    text: '« Nous tiendrons tout l’hiver », a déclaré mardi à Kerlo Anne Loriot.',
    through: [],
  },
  {
    why: 'unnamed people and nobody at all',
    lang: 'fr',
    text: 'Des experts estiment que la digue ne tiendra pas.\n« Il faudra bien partir un jour. »\nAnne Loriot a dit que le port vivrait.',
    through: [],
    unnamed: [0, 1],
  },
  { why: 'nothing said', lang: 'fr', text: 'L’AFP a ouvert un bureau à Kerlo.', through: [] },
  {
    why: 'told to the agency',
    lang: 'en',
    text: '“We will hold all winter,” Anna Berg told Reuters on Monday.',
    through: ['Reuters: 0 told'],
  },
  {
    why: 'told to the agency, a clause behind it',
    lang: 'en',
    text: 'Anna Berg told the Associated Press that the dam would hold.',
    through: ['Associated Press: 0 told'],
  },
  {
    why: 'said to it',
    lang: 'en',
    text: '“The dam is old,” Anna Berg said to Reuters.',
    through: ['Reuters: 0 told'],
  },
  {
    why: 'in an interview before the verb',
    lang: 'en',
    text: 'In an interview with the BBC, Paul Stone said the dam was safe.',
    through: ['BBC: 0 told'],
  },
  {
    why: 'speaking to it',
    lang: 'en',
    text: 'Speaking to Sky News, Paul Stone said that the dam was safe.',
    through: ['Sky News: 0 told'],
  },
  {
    why: 'on state television',
    lang: 'en',
    text: '“Nothing is signed yet,” Ruth Call said on state television.',
    through: ['state television: 0 told'],
  },
  {
    why: 'a station whose name says that it is one',
    lang: 'en',
    text: '“The dam will hold,” Anna Berg said on Radio Kerlo.',
    through: ['Radio Kerlo: 0 told'],
  },
  {
    why: 'a newspaper no pack knows',
    lang: 'en',
    text: '“The harbour will live,” Anna Berg told the newspaper Kerlo Tribune.',
    through: ['Kerlo Tribune: 0 told'],
  },
  {
    why: 'the agency is the source',
    lang: 'en',
    text: 'Three houses were evacuated overnight, according to Reuters.',
    through: ['Reuters: 0 speaks'],
  },
  {
    why: 'a letter it has seen',
    lang: 'en',
    text: 'A letter seen by Reuters said that two sensors were broken.',
    through: ['Reuters: 0 relays'],
  },
  {
    why: 'what the same speaker adds',
    lang: 'en',
    text: '“We will hold all winter,” Anna Berg told Reuters. “The dam is old,” she added.',
    through: ['Reuters: 0 told 1 continued'],
  },
  {
    why: 'what another speaker says next is not the agency’s',
    lang: 'en',
    text: '“We will hold all winter,” Anna Berg told Reuters. “The dam is old,” added Paul Stone.',
    through: ['Reuters: 0 told'],
  },
  {
    why: 'each verb has its own',
    lang: 'en',
    text: 'Anna Berg told Reuters that the dam would hold, while Paul Stone said the valve was shut.',
    through: ['Reuters: 0 told'],
  },
  {
    why: 'a dateline signs all of it',
    lang: 'en',
    text: 'KERLO (Reuters) - The dam will hold, Anna Berg said on Monday.\nPaul Stone said that the valve was shut.',
    through: ['Reuters: 0 signs 1 signs'],
  },
  {
    why: 'the byline is an agency',
    lang: 'en',
    author: 'Associated Press',
    text: 'Paul Stone said that the valve was shut.',
    through: ['Associated Press: 0 signs'],
  },
  {
    why: 'the agency’s own page',
    lang: 'en',
    outlet: 'Kerlo Tribune',
    text: '“The harbour will live,” Anna Berg told the newspaper Kerlo Tribune.',
    through: [],
  },
  {
    why: 'the chair of a broadcaster speaks for herself',
    lang: 'en',
    text: 'Mary Tull, chair of the BBC, said that the press was free.',
    through: [],
  },
  {
    why: 'the agency inside what is said',
    lang: 'en',
    text: 'Anna Berg said that Reuters had misread her letter.',
    through: [],
  },
  {
    why: 'another agency’s report that a document answers',
    lang: 'en',
    text: 'A press release linked to the Reuters report said that two sensors were broken.',
    through: [],
  },
  {
    why: 'a parliament is no outlet',
    lang: 'en',
    text: '“We will hold all winter,” Anna Berg told the council.',
    through: [],
  },
  {
    why: 'the agency in another sentence',
    lang: 'en',
    text: 'Reuters opened an office in Kerlo. Paul Stone said that the valve was shut.',
    through: [],
  },
  {
    why: 'unnamed people',
    lang: 'en',
    text: 'Several skippers said that the rules had pushed them out.\nPaul Stone said that the valve was shut.',
    through: [],
    unnamed: [0],
  },
];
