// English texts about invented people, and the voices a reader hears in them: what is one voice, what stays two, of which kind.
import type { VoiceText } from './voice-text';

export const rows: readonly VoiceText[] = [
  {
    why: 'full name, then surname',
    text: 'Anna Berg said that the dam would hold.\nBerg added that nobody was in a hurry.',
    voices: ['Anna Berg|person: 0 1'],
  },
  {
    why: 'title and surname across paragraphs',
    text: 'Anna Berg said that the dam would hold.\nWork went on all week.\nMs. Berg said that nobody was in a hurry.',
    voices: ['Anna Berg|person: 0 1'],
  },
  {
    why: 'a middle initial comes and goes',
    text: '“The dam will hold,” Peter J. Lind said. “We are in no hurry at all,” Peter Lind said.',
    voices: ['Peter J. Lind|person: 0 1'],
  },
  {
    why: 'initial and surname',
    text: '“The dam will hold,” Valerie Stone said. “We are in no hurry at all,” V. Stone said.',
    voices: ['Valerie Stone|person: 0 1'],
  },
  {
    why: 'two of one surname',
    text: 'Anna Berg said that the dam would hold.\nPeter Berg said that nobody was in a hurry.',
    voices: ['Anna Berg|person: 0', 'Peter Berg|person: 1'],
  },
  {
    why: 'a couple, each by a title',
    text: 'Anna Berg said that the dam would hold.\nHer husband, Peter Berg, said that nobody was in a hurry.\nMr. Berg said that the valve was shut.',
    voices: ['Anna Berg|person: 0', 'Peter Berg|person|husband: 1 2'],
  },
  {
    why: 'a woman is not the man of her name',
    text: '“We were never told,” said Mrs. Hale.\nHer neighbour, Tom Hale, no relation, said the wall was old.',
    voices: ['Mrs. Hale|person: 0', 'Tom Hale|person|neighbour: 1'],
  },
  {
    why: 'father and son',
    text: '“The dam will hold,” said John Stone Sr. on Monday. “We are in no hurry at all,” said John Stone Jr. on Tuesday.',
    voices: ['John Stone Sr|person: 0', 'John Stone Jr|person: 1'],
  },
  {
    why: 'different initials',
    text: '“The dam will hold,” Valerie Stone said. “We are in no hurry at all,” P. Stone said.',
    voices: ['Valerie Stone|person: 0', 'P. Stone|person: 1'],
  },
  {
    why: 'a role behind the name',
    text: '“The dam will hold,” said Anna Berg, mayor of Kerlo.',
    voices: ['Anna Berg|person|mayor of Kerlo: 0'],
  },
  {
    why: 'the office before a name is the role, not part of the name',
    text: '“The dam will hold,” said Deputy Mayor Peter Lind. Lind added that nobody was in a hurry.',
    voices: ['Peter Lind|person|Deputy Mayor: 0 1'],
  },
  {
    why: 'a word of politics before a name comes and goes',
    text: 'Independent Ruth Call said that the dam would hold.\nRuth Call added that nobody was in a hurry.',
    voices: ['Ruth Call|person: 0 1'],
  },
  {
    why: 'the president of a committee is no committee',
    text: 'The president of the fishing committee, Ewan Goss, was furious. “They lied to us all,” he said.',
    voices: ['Ewan Goss|person|president of the fishing committee: 0'],
  },
  {
    why: 'a role that holds an owner’s name',
    text: 'Grace Hale, a spokeswoman for the Ellery Crews’ Union, said that nobody had asked the crews.',
    voices: ['Grace Hale|person|spokeswoman for the Ellery Crews’ Union: 0'],
  },
  {
    why: 'a role before the name, without its article',
    text: '“The dam will hold,” said the harbour director, Peter Lind.',
    voices: ['Peter Lind|person|harbour director: 0'],
  },
  {
    why: 'a clause is no role',
    text: 'Peter Lind, whose daughter had left the harbour, said that nobody was in a hurry.',
    voices: ['Peter Lind|person: 0'],
  },
  {
    why: 'acronym after the full name',
    text: 'The Harbour Licensing Office (HLO) said that 61 boats were registered.\nThe HLO added that nobody was in a hurry.',
    voices: ['Harbour Licensing Office|institution: 0 1'],
  },
  {
    why: 'the letters of an acronym tell it',
    text: 'The Harbour Licensing Office said that 61 boats were registered.\nThe HLO added that nobody was in a hurry.',
    voices: ['Harbour Licensing Office|institution: 0 1'],
  },
  {
    why: 'another acronym is another body',
    text: 'The Harbour Licensing Office said that 61 boats were registered.\nThe UPK said that the valve was shut.',
    voices: ['Harbour Licensing Office|institution: 0', 'UPK|institution: 1'],
  },
  {
    why: 'the ministry and the minister are two voices',
    text: 'The ministry said that the dam would be repaired.\nThe minister said that nobody was in a hurry.',
    voices: ['The ministry|institution: 0', 'The minister|person: 1'],
  },
  {
    why: 'the mayor and the mayor’s office are two voices',
    text: 'The mayor said that the dam would be repaired.\nThe mayor’s office said that nobody was in a hurry.',
    voices: ['The mayor|person: 0', 'The mayor’s office|institution: 1'],
  },
  {
    why: 'the spokeswoman and her union are two voices',
    text: 'The Crews Union said that the rules were too hard.\nGrace Hale, a spokeswoman for the Crews Union, said that nobody was in a hurry.',
    voices: ['Crews Union|institution: 0', 'Grace Hale|person|spokeswoman for the Crews Union: 1'],
  },
  {
    why: 'a ministry by its name is an institution',
    text: 'The Kerlo Interior Ministry said that two bridges were shut.',
    voices: ['Kerlo Interior Ministry|institution: 0'],
  },
  {
    why: 'a police spokesman is not the police',
    text: 'Police said that two bridges were shut.\nA police spokesman said that nobody was in a hurry.',
    voices: ['Police|institution: 0', 'A police spokesman|unnamed: 1'],
  },
  {
    why: 'a source without a name',
    text: 'A source close to the talks said that nothing was signed.',
    voices: ['A source close to the talks|unnamed: 0'],
  },
  {
    why: 'one resident, then another',
    text: 'A resident said that the water was rising.\nA resident said that nobody had been warned.',
    voices: ['A resident|unnamed: 0', 'A resident|unnamed: 1'],
  },
  {
    why: 'a group without a name, then its pronoun',
    text: 'Several skippers said that the rules were too hard. They said that nobody had asked them.',
    voices: ['Several skippers|unnamed: 0 1'],
  },
  {
    why: 'two groups without a name',
    text: 'Officials said that the rules were too hard.\nAnalysts said that nobody was in a hurry.',
    voices: ['Officials|unnamed: 0', 'Analysts|unnamed: 1'],
  },
  {
    why: 'the report again',
    text: 'A report by the audit board said that two sensors were broken.\nThe report said that the valve was shut.',
    voices: ['A report by the audit board|document: 0 1'],
  },
  {
    why: 'a report somebody has seen',
    text: 'A report seen by Reuters said that two sensors were broken.',
    voices: ['A report seen by Reuters|document: 0'],
  },
  {
    why: 'the report and its authors',
    text: 'The report said that two sensors were broken.\nThe report’s authors said that the valve was shut.',
    voices: ['The report|document: 0', 'The report’s authors|unnamed: 1'],
  },
  {
    why: 'a news agency is an outlet, another agency is not',
    text: 'Two bridges were shut, according to Reuters.\nThe Harbour Safety Agency said that nobody was in a hurry.',
    voices: ['Reuters|outlet: 0', 'Harbour Safety Agency|institution: 1'],
  },
  {
    why: 'a news agency no pack knows',
    text: 'Two bridges were shut, according to the Coastwire news agency.',
    voices: ['the Coastwire news agency|outlet: 0'],
  },
  {
    why: 'a reporter is not the outlet',
    text: 'Reuters reported that two bridges were shut.\nMark Tull, a Reuters journalist, said that the road was closed.',
    voices: ['Reuters|outlet: 0', 'Mark Tull|person|Reuters journalist: 1'],
  },
  {
    why: 'a surname alone is a person',
    text: '“The dam will hold,” Marchetti said. “We are in no hurry at all,” he added.',
    voices: ['Marchetti|person: 0 1'],
  },
  {
    why: 'a surname with two capitals is a person',
    text: 'McLellan said that the dam would hold.',
    voices: ['McLellan|person: 0'],
  },
  {
    why: 'what a name is called makes a company of it',
    text: 'The dam belongs to Hydrobrune. On Monday Hydrobrune, a power company that owns the dam, said that the valve was shut.',
    voices: ['Hydrobrune|institution|power company: 0'],
  },
  {
    why: 'a title makes a person of any name',
    text: '“The dam will hold,” said Dr. Coastwell.',
    voices: ['Dr. Coastwell|person: 0'],
  },
  {
    why: 'in the order of the first statement',
    text: 'Peter Lind said that nobody was in a hurry.\nAnna Berg said that the dam would hold.\nMr. Lind said that the valve was shut.',
    voices: ['Peter Lind|person: 0 2', 'Anna Berg|person: 1'],
  },
  {
    why: 'nobody is given as the source',
    text: '“One day everybody will have to leave this place.”',
    voices: [],
  },
  { why: 'nothing is said', text: 'Anna Berg opened the dam with Peter Lind.', voices: [] },
];
