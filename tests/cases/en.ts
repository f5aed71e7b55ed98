// English quotations: what is said, who speaks, by which cue; and what nobody says.
import type { QuoteRow } from './quote-row';

/** A text and `[content, speaker, cue?, kind?]` for each quotation in it. */
const row = (text: string, ...quotes: QuoteRow['quotes'][number][]): QuoteRow => ({ text, quotes });

const direct: readonly QuoteRow[] = [
  // Marks: straight, curly, single, guillemets.
  row('"The bridge will stay closed all summer," said Anna Berg.', [
    'The bridge will stay closed all summer,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row('"The bridge will stay closed all summer," Anna Berg said.', [
    'The bridge will stay closed all summer,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row('“The bridge will stay closed,” said Anna Berg, the mayor of Holt.', [
    'The bridge will stay closed,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row('‘The bridge will stay closed all summer,’ said Anna Berg.', [
    'The bridge will stay closed all summer,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row("'We can't keep the ferry running,' Paul Varley said.", [
    "We can't keep the ferry running,",
    'Paul Varley',
    'said',
    'direct',
  ]),
  row('«The bridge will stay closed all summer,» said Anna Berg.', [
    'The bridge will stay closed all summer,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row('“We can’t wait for the council,” Ruth Okoye said.', [
    'We can’t wait for the council,',
    'Ruth Okoye',
    'said',
    'direct',
  ]),
  // Where the cue stands.
  row('Anna Berg said: "The bridge will stay closed all summer."', [
    'The bridge will stay closed all summer.',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row('Anna Berg said, "The bridge will stay closed all summer."', [
    'The bridge will stay closed all summer.',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row(
    '“The ferry is old,” Ruth Okoye said, “and the engine is older.”',
    ['The ferry is old,', 'Ruth Okoye', 'said', 'direct'],
    ['and the engine is older.', 'Ruth Okoye', undefined, 'direct'],
  ),
  row(
    '“The ferry is old,” said Ruth Okoye. “Nobody wants to pay for a new one.”',
    ['The ferry is old,', 'Ruth Okoye', 'said', 'direct'],
    ['Nobody wants to pay for a new one.', 'Ruth Okoye', undefined, 'direct'],
  ),
  row('“Where did the money go?” asked Ruth Okoye.', ['Where did the money go?', 'Ruth Okoye', 'asked', 'direct']),
  row('“Get off the pier!” shouted Tom Harrow, a fisherman.', ['Get off the pier!', 'Tom Harrow', 'shouted', 'direct']),
  row('“It was never about the fish,” recalled Tom Harrow.', [
    'It was never about the fish,',
    'Tom Harrow',
    'recalled',
    'direct',
  ]),
  row('“We start again on Monday,” Tom Harrow, who owns the yard, told reporters.', [
    'We start again on Monday,',
    'Tom Harrow',
    'told',
    'direct',
  ]),
  row('“The yard will reopen in May,” Tom Harrow told the Holt Courier on Friday.', [
    'The yard will reopen in May,',
    'Tom Harrow',
    'told',
    'direct',
  ]),
  row('“The yard will reopen in May,” Harrow Shipping announced in a statement.', [
    'The yard will reopen in May,',
    'Harrow Shipping',
    'announced',
    'direct',
  ]),
  row('“The yard will reopen in May,” the company said in a statement.', [
    'The yard will reopen in May,',
    'the company',
    'said',
    'direct',
  ]),
  row('“It is a sad day for all of us,” said a woman who asked not to be named.', [
    'It is a sad day for all of us,',
    'a woman',
    'said',
    'direct',
  ]),
  row('“Nobody has told us anything,” one worker said.', [
    'Nobody has told us anything,',
    'one worker',
    'said',
    'direct',
  ]),
  row('“They promised us jobs,” says Lena Strand, 34, a welder.', [
    'They promised us jobs,',
    'Lena Strand',
    'says',
    'direct',
  ]),
  row('“They promised us jobs,” said Lena Strand, R-Holt.', [
    'They promised us jobs,',
    'Lena Strand',
    'said',
    'direct',
  ]),
  row('“They promised us jobs,” Ms. Strand said.', ['They promised us jobs,', 'Ms. Strand', 'said', 'direct']),
  row('“They promised us jobs,” said Dr. Lena Strand of the Holt Institute.', [
    'They promised us jobs,',
    'Lena Strand',
    'said',
    'direct',
  ]),
  row('In a letter to the council, Lena Strand wrote: “They promised us jobs and sent us bills.”', [
    'They promised us jobs and sent us bills.',
    'Lena Strand',
    'wrote',
    'direct',
  ]),
  row('“They promised us jobs,” she said. Lena Strand then left the hall.', [
    'They promised us jobs,',
    null,
    'said',
    'direct',
  ]),
  row('Lena Strand laughed. “You will have to ask my brother.”', [
    'You will have to ask my brother.',
    'Lena Strand',
    undefined,
    'direct',
  ]),
  row('Tom Harrow: “The yard is not for sale.”', ['The yard is not for sale.', 'Tom Harrow', ':', 'direct']),
  // Nested marks, several paragraphs, marks left open.
  row('“She told me ‘run’ and I ran,” said Tom Harrow.', [
    'She told me ‘run’ and I ran,',
    'Tom Harrow',
    'said',
    'direct',
  ]),
  row('"They called it \'the end of the yard\' for years," Tom Harrow said.', [
    "They called it 'the end of the yard' for years,",
    'Tom Harrow',
    'said',
    'direct',
  ]),
  row(
    '“The yard was my life,” said Tom Harrow.\n“My father built it. My son will not run it.”',
    ['The yard was my life,', 'Tom Harrow', 'said', 'direct'],
    ['My father built it. My son will not run it.', 'Tom Harrow', undefined, 'direct'],
  ),
  row(
    'Tom Harrow said: “The yard was my life.\n“My father built it and my son will not run it.”',
    ['The yard was my life.', 'Tom Harrow', 'said', 'direct'],
    ['My father built it and my son will not run it.', 'Tom Harrow', undefined, 'direct'],
  ),
  row('Tom Harrow told the meeting: “The yard was my life and nobody asked me.\nThe council votes in June.', [
    'The yard was my life and nobody asked me.',
    'Tom Harrow',
    'told',
    'direct',
  ]),
];

const clauses: readonly QuoteRow[] = [
  // With and without "that".
  row('Anna Berg said that the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg said the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg says she has never met the owner.', ['she has never met the owner', 'Anna Berg', 'says', 'indirect']),
  row('Anna Berg said Tuesday that the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg said on Tuesday the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('On Tuesday, Anna Berg said the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Also on Tuesday, Anna Berg said she would not run again.', [
    'she would not run again',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg said in an interview that the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg, the mayor of Holt, said the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg, who runs the port, said the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Mayor Anna Berg insisted that no boat had been lost.', [
    'no boat had been lost',
    'Anna Berg',
    'insisted',
    'indirect',
  ]),
  row('Anna Berg has repeatedly argued that the toll is unfair.', [
    'the toll is unfair',
    'Anna Berg',
    'has repeatedly argued',
    'indirect',
  ]),
  row('Anna Berg believes the toll will be dropped.', [
    'the toll will be dropped',
    'Anna Berg',
    'believes',
    'indirect',
  ]),
  row('Anna Berg did not say when the bridge would open, but she said it was safe.', [
    'it was safe',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg denied that the bridge was unsafe.', ['the bridge was unsafe', 'Anna Berg', 'denied', 'indirect']),
  row('Anna Berg warned that two more piers could fall.', [
    'two more piers could fall',
    'Anna Berg',
    'warned',
    'indirect',
  ]),
  row('Researchers say the lake is warming faster than before.', [
    'the lake is warming faster than before',
    'Researchers',
    'say',
    'indirect',
  ]),
  row('Most residents said they had heard nothing.', ['they had heard nothing', 'Most residents', 'said', 'indirect']),
  row('About four in 10 residents say they want a new bridge.', [
    'they want a new bridge',
    'four in 10 residents',
    'say',
    'indirect',
  ]),
  row('Some 40 percent of residents said the toll was too high.', [
    'the toll was too high',
    'Some 40 percent of residents',
    'said',
    'indirect',
  ]),
  row('Anna Berg praised the crew, saying that they had saved the town.', [
    'they had saved the town',
    'Anna Berg',
    'saying',
    'indirect',
  ]),
  row('Anna Berg praised the crew, saying they had saved the town.', [
    'they had saved the town',
    'Anna Berg',
    'saying',
    'indirect',
  ]),
  row(
    'Anna Berg said the bridge was safe, adding that it would open in May.',
    ['the bridge was safe', 'Anna Berg', 'said', 'indirect'],
    ['it would open in May', 'Anna Berg', 'adding', 'indirect'],
  ),
  row(
    'Anna Berg said the bridge was safe and added that it would open in May.',
    ['the bridge was safe', 'Anna Berg', 'said', 'indirect'],
    ['it would open in May', 'Anna Berg', 'added', 'indirect'],
  ),
  row('Anna Berg said that the bridge was safe and that the ferry would stop.', [
    'the bridge was safe and that the ferry would stop',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg said the bridge was safe, while the union called for a strike.', [
    'the bridge was safe',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  // Told Y.
  row('Anna Berg told reporters that the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'told',
    'indirect',
  ]),
  row('Anna Berg told reporters she would resign in May.', [
    'she would resign in May',
    'Anna Berg',
    'told',
    'indirect',
  ]),
  row('Anna Berg told the Holt Courier that the bridge would stay closed.', [
    'the bridge would stay closed',
    'Anna Berg',
    'told',
    'indirect',
  ]),
  row('Anna Berg told Paul Varley she would resign in May.', [
    'she would resign in May',
    'Anna Berg',
    'told',
    'indirect',
  ]),
  row('Anna Berg told him the ferry had sunk.', ['the ferry had sunk', 'Anna Berg', 'told', 'indirect']),
  row('The lawyers told the court that Paul Varley had signed nothing.', [
    'Paul Varley had signed nothing',
    'The lawyers',
    'told',
    'indirect',
  ]),
  // Inside and behind the content.
  row('The talks have failed, officials said.', ['The talks have failed', 'officials', 'said', 'indirect']),
  row('The talks have failed, Anna Berg said on Friday.', ['The talks have failed', 'Anna Berg', 'said', 'indirect']),
  row('The talks have failed, said Anna Berg, who led them.', [
    'The talks have failed',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Too often, Anna Berg said, the town pays for the port.', [
    'the town pays for the port',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('But the crew, Anna Berg said, had no warning at all.', [
    'But the crew, Anna Berg said, had no warning at all',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  // According to.
  row('According to Paul Varley, the port has lost half of its clients.', [
    'the port has lost half of its clients',
    'Paul Varley',
    'According to',
    'indirect',
  ]),
  row('The port has lost half of its clients, according to Paul Varley.', [
    'The port has lost half of its clients',
    'Paul Varley',
    'according to',
    'indirect',
  ]),
  row('According to a report by the Holt Institute, the port has lost half of its clients.', [
    'the port has lost half of its clients',
    'a report by the Holt Institute',
    'According to',
    'indirect',
  ]),
  row('The port has lost half of its clients, according to people familiar with the matter.', [
    'The port has lost half of its clients',
    'people familiar with the matter',
    'according to',
    'indirect',
  ]),
  row('The port, according to Paul Varley, has lost half of its clients.', [
    'The port, according to Paul Varley, has lost half of its clients',
    'Paul Varley',
    'according to',
    'indirect',
  ]),
  // Polls and documents.
  row('The report found that the river had been poisoned for years.', [
    'the river had been poisoned for years',
    'The report',
    'found',
    'indirect',
  ]),
  row('A poll by the Holt Courier shows that two in three residents want a bridge.', [
    'two in three residents want a bridge',
    'A poll by the Holt Courier',
    'shows',
    'indirect',
  ]),
  row('The study suggests that the fish are coming back.', [
    'the fish are coming back',
    'The study',
    'suggests',
    'indirect',
  ]),
  row('Court documents state that the ship was empty.', ['the ship was empty', 'Court documents', 'state', 'indirect']),
  row('The judge ruled that the contract was void.', ['the contract was void', 'The judge', 'ruled', 'indirect']),
  // Verbs no list holds, the one who is quoted as saying, insertions, what hangs on the cue.
  row('One travel expert warned in-flight internet was often unreliable.', [
    'in-flight internet was often unreliable',
    'One travel expert',
    'warned',
    'indirect',
  ]),
  row('A spokesman told the Holt Courier there was “a short exchange” before the fight.', [
    'there was “a short exchange” before the fight',
    'A spokesman',
    'told',
    'mixed',
  ]),
  row('The association that represents harbour pilots in Norbit says more needs to be done.', [
    'more needs to be done',
    'The association',
    'says',
    'indirect',
  ]),
  row('“It is amazing,” reported Holt ferry customer Lena Strand last month.', [
    'It is amazing,',
    'Lena Strand',
    'reported',
    'direct',
  ]),
  row('“The pilot still has the keys,” she says as the boat turns. Lena Strand smiles.', [
    'The pilot still has the keys,',
    null,
    'says',
    'direct',
  ]),
  row('“I never wanted the job,” Tom Harrow told the Holt Courier during an interview that also covered the strike.', [
    'I never wanted the job,',
    'Tom Harrow',
    'told',
    'direct',
  ]),
  row('Lena Strand, for example, said Harrow “has kept his word on the price of the ferry.”', [
    'Harrow “has kept his word on the price of the ferry.”',
    'Lena Strand',
    'said',
    'mixed',
  ]),
  row('Tom Harrow said in a letter to pilots, sailors and owners that, while he was sorry, the yard would close.', [
    'while he was sorry, the yard would close',
    'Tom Harrow',
    'said',
    'indirect',
  ]),
  row('“I regret nothing at all,” local papers quote Tom Harrow as saying.', [
    'I regret nothing at all,',
    'Tom Harrow',
    'quote Tom Harrow as saying',
    'direct',
  ]),
  row('The Courier quoted Tom Harrow as saying the yard would close in May.', [
    'the yard would close in May',
    'Tom Harrow',
    'quoted Tom Harrow as saying',
    'indirect',
  ]),
  row('“We will not go,” Tom Harrow was quoted as saying.', [
    'We will not go,',
    'Tom Harrow',
    'was quoted as saying',
    'direct',
  ]),
  row('“We will not leave the quay,” deadpanned Tom Harrow.', [
    'We will not leave the quay,',
    'Tom Harrow',
    'deadpanned',
    'direct',
  ]),
  row('“We will not leave the quay,” Tom Harrow harrumphed on Monday.', [
    'We will not leave the quay,',
    'Tom Harrow',
    'harrumphed',
    'direct',
  ]),
  row('Traffic on the bridge -- with or without the pilots -- will go on, organizers say.', [
    'Traffic on the bridge -- with or without the pilots -- will go on',
    'organizers',
    'say',
    'indirect',
  ]),
  row('Tom Harrow, the head of Norbit Marine -- the largest yard in Holt -- said the crane would be sold.', [
    'the crane would be sold',
    'Tom Harrow',
    'said',
    'indirect',
  ]),
  row('Report: ‘streamlined’ rules for ferries from May', [
    '‘streamlined’ rules for ferries from May',
    'Report',
    ':',
    'mixed',
  ]),
  row('Nathalie Dorval-Lemaire has won the race. Dorval-Lemaire said the wind had helped.', [
    'the wind had helped',
    'Nathalie Dorval-Lemaire',
    'said',
    'indirect',
  ]),
  row('The ad about the Norbit-Holt deal is gone. Norbit said it had sold the crane.', [
    'it had sold the crane',
    'Norbit',
    'said',
    'indirect',
  ]),
];

const mixed: readonly QuoteRow[] = [
  row('Anna Berg argued that the plan was "a gift to the rich".', [
    'the plan was "a gift to the rich"',
    'Anna Berg',
    'argued',
    'mixed',
  ]),
  row('Anna Berg said the plan was “a gift to the rich” and should be dropped.', [
    'the plan was “a gift to the rich” and should be dropped',
    'Anna Berg',
    'said',
    'mixed',
  ]),
  row('The plan is “a gift to the rich,” Anna Berg said.', [
    'The plan is “a gift to the rich,”',
    'Anna Berg',
    'said',
    'mixed',
  ]),
  row('The plan, Anna Berg said, was “a gift to the rich and a blow to the town.”', [
    'The plan, Anna Berg said, was “a gift to the rich and a blow to the town.”',
    'Anna Berg',
    'said',
    'mixed',
  ]),
  row('According to Anna Berg, the plan was “a gift to the rich”.', [
    'the plan was “a gift to the rich”',
    'Anna Berg',
    'According to',
    'mixed',
  ]),
  row('Anna Berg told the council that the town had been “left to drown”.', [
    'the town had been “left to drown”',
    'Anna Berg',
    'told',
    'mixed',
  ]),
  row('The union said in a statement that its members were “tired of waiting”.', [
    'its members were “tired of waiting”',
    'The union',
    'said',
    'mixed',
  ]),
  row('Anna Berg said the crew “did everything a crew could do in that storm.”', [
    'the crew “did everything a crew could do in that storm.”',
    'Anna Berg',
    'said',
    'mixed',
  ]),
];

const speakers: readonly QuoteRow[] = [
  // Pronouns.
  row('Paul Varley arrived on Tuesday. "I came to listen," he said.', [
    'I came to listen,',
    'Paul Varley',
    'said',
    'direct',
  ]),
  row('Anna Berg visited the site. She said the works would last three years.', [
    'the works would last three years',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Anna Berg met Paul Varley on Friday. “He was polite,” she said.', [
    'He was polite,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  row('Paul Varley met Anna Berg on Friday. “She was polite to us,” he said.', [
    'She was polite to us,',
    'Paul Varley',
    'said',
    'direct',
  ]),
  row('Residents met on Friday. They said the bridge was unsafe.', [
    'the bridge was unsafe',
    'Residents',
    'said',
    'indirect',
  ]),
  row('Harrow Shipping closed the yard. It said the cost was too high.', [
    'the cost was too high',
    'Harrow Shipping',
    'said',
    'indirect',
  ]),
  row(
    '“The yard is finished,” Paul Varley said.\nHe said the machines would be sold.',
    ['The yard is finished,', 'Paul Varley', 'said', 'direct'],
    ['the machines would be sold', 'Paul Varley', 'said', 'indirect'],
  ),
  // Surnames and acronyms go to the full name.
  row('Paul Varley runs the port. “We lost half of our clients,” Varley said.', [
    'We lost half of our clients,',
    'Paul Varley',
    'said',
    'direct',
  ]),
  row('Paul Varley runs the port. Mr. Varley said that he had lost half of his clients.', [
    'he had lost half of his clients',
    'Paul Varley',
    'said',
    'indirect',
  ]),
  row('The North Harbour Union (NHU) met on Friday. “We will strike,” the NHU said.', [
    'We will strike,',
    'North Harbour Union',
    'said',
    'direct',
  ]),
  row('Anna Berg and Paul Varley met. “The town is angry about it,” Berg said.', [
    'The town is angry about it,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  // A description that points back.
  row('Anna Berg, the mayor of Holt, came late. “The road was closed,” the mayor said.', [
    'The road was closed,',
    'Anna Berg',
    'said',
    'direct',
  ]),
  // Title only, organisation, document, unnamed.
  row('“We found no trace of fire,” the fire chief said.', [
    'We found no trace of fire,',
    'the fire chief',
    'said',
    'direct',
  ]),
  row('A spokesman for the ministry said the files were lost.', [
    'the files were lost',
    'A spokesman for the ministry',
    'said',
    'indirect',
  ]),
  row('The ministry said the files were lost.', ['the files were lost', 'The ministry', 'said', 'indirect']),
  row('Police said the driver was 19.', ['the driver was 19', 'Police', 'said', 'indirect']),
  row('Two officials said the files were lost.', ['the files were lost', 'Two officials', 'said', 'indirect']),
  row('A senior official, who spoke on condition of anonymity, said the files were lost.', [
    'the files were lost',
    'A senior official',
    'said',
    'indirect',
  ]),
  row('Critics say the files were burned.', ['the files were burned', 'Critics', 'say', 'indirect']),
  row('“The files were burned,” said a source close to the ministry.', [
    'The files were burned,',
    'a source close to the ministry',
    'said',
    'direct',
  ]),
  // The one spoken to is not the speaker.
  row('“We have no money left,” Anna Berg told Paul Varley.', [
    'We have no money left,',
    'Anna Berg',
    'told',
    'direct',
  ]),
  row('Anna Berg wrote to Paul Varley that the town had no money left.', [
    'the town had no money left',
    'Anna Berg',
    'wrote',
    'indirect',
  ]),
  row('Asked by Paul Varley about the debt, Anna Berg said the town had no money left.', [
    'the town had no money left',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Speaking to Paul Varley, Anna Berg said the town had no money left.', [
    'the town had no money left',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  // Never from inside another's quotation.
  row(
    '“Paul Varley is a liar,” Anna Berg said. “He never came here,” she added.',
    ['Paul Varley is a liar,', 'Anna Berg', 'said', 'direct'],
    ['He never came here,', 'Anna Berg', 'added', 'direct'],
  ),
  // Floating quotations stay with the last speaker until somebody else speaks.
  row(
    '“I sold the boat,” said Tom Harrow.\n“There was no other way to pay the crew.”',
    ['I sold the boat,', 'Tom Harrow', 'said', 'direct'],
    ['There was no other way to pay the crew.', 'Tom Harrow', undefined, 'direct'],
  ),
  row(
    'Tom Harrow said he had sold the boat. “There was no other way to pay the crew.”',
    ['he had sold the boat', 'Tom Harrow', 'said', 'indirect'],
    ['There was no other way to pay the crew.', 'Tom Harrow', undefined, 'direct'],
  ),
  row(
    '“I sold the boat,” said Tom Harrow.\n“That is a lie,” said Anna Berg.\n“He still has it.”',
    ['I sold the boat,', 'Tom Harrow', 'said', 'direct'],
    ['That is a lie,', 'Anna Berg', 'said', 'direct'],
    ['He still has it.', 'Anna Berg', undefined, 'direct'],
  ),
  // Nouns that look like verbs, verbs behind "who", marks of two kinds, brackets, who stays unnamed.
  row('Tom Harrow was asked about the battle to claim Holt for the party. He said it was lost.', [
    'it was lost',
    'Tom Harrow',
    'said',
    'indirect',
  ]),
  row('Another reason the crew balked is the cold, Tom Harrow said.', [
    'Another reason the crew balked is the cold',
    'Tom Harrow',
    'said',
    'indirect',
  ]),
  row('The Holt daily said the crane had been sold.', [
    'the crane had been sold',
    'The Holt daily',
    'said',
    'indirect',
  ]),
  row('According to Tom Harrow, the yard employs 30 people, and it will hire more.', [
    'the yard employs 30 people, and it will hire more',
    'Tom Harrow',
    'According to',
    'indirect',
  ]),
  row('“The yard is a ruin. It has no crane.” – Lena Strand, the Harbour Show', [
    'The yard is a ruin. It has no crane.',
    'Lena Strand',
    '–',
    'direct',
  ]),
  row(
    'The source told the Courier the yard was bankrupt. Tom Harrow, an old pilot, was at sea. “It is over,” the source said.',
    ['the yard was bankrupt', 'The source', 'told', 'indirect'],
    ['It is over,', 'The source', 'said', 'direct'],
  ),
  row(
    'Lena Strand, a ferry captain, is away. A pilot said the crane was sold. “It was old,” the pilot said.',
    ['the crane was sold', 'A pilot', 'said', 'indirect'],
    ['It was old,', 'A pilot', 'said', 'direct'],
  ),
  row('The man brings out a box and says the key is lost.', ['the key is lost', 'The man', 'says', 'indirect']),
  row(
    '“The sea is rising," Lena Strand said. "We are not ready.”',
    ['The sea is rising,', 'Lena Strand', 'said', 'direct'],
    ['We are not ready.', 'Lena Strand', undefined, 'direct'],
  ),
  row("Lena Strand brags that's good news for the yard.", [
    "that's good news for the yard",
    'Lena Strand',
    'brags',
    'indirect',
  ]),
  row('Many women who sail say they feel alone.', ['they feel alone', 'Many women', 'say', 'indirect']),
  row('Critics whose claim rates are high say the tax is unfair.', ['the tax is unfair', 'Critics', 'say', 'indirect']),
  row('Harrow wore a borrowed jacket (“a garment for a king,” Lena Strand said) and the songs of the yard.', [
    'a garment for a king,',
    'Lena Strand',
    'said',
    'direct',
  ]),
  row('In a statement, Governor of Norbit Anna Berg said the crane was sold.', [
    'the crane was sold',
    'Anna Berg',
    'said',
    'indirect',
  ]),
  row('Lena Strand has branded fraud claims against her as false, saying that people envy her.', [
    'people envy her',
    'Lena Strand',
    'saying',
    'indirect',
  ]),
  row('After the storm, Lena Strand reports crews underwent a test.', [
    'crews underwent a test',
    'Lena Strand',
    'reports',
    'indirect',
  ]),
  // An office named before its only holder.
  row(
    'The mayor said the bridge would close. “It is old,” she added. Ruth Calloway, mayor of Holt since 2014, will meet the pilots.',
    ['the bridge would close', 'Ruth Calloway', 'said', 'indirect'],
    ['It is old,', 'Ruth Calloway', 'added', 'direct'],
  ),
  row(
    'The governor said the port was safe. Anna Berg, governor of Norbit, was in Holt. Tom Harrow, governor of the bank, was not.',
    ['the port was safe', 'The governor', 'said', 'indirect'],
  ),
  // Namesakes, verbs that show by their neighbours, who reports what was said.
  row(
    'Paul Berg and Mary Berg met on the quay. “It is late,” Mr. Berg said. “Not at all,” Ms. Berg said.',
    ['It is late,', 'Paul Berg', 'said', 'direct'],
    ['Not at all,', 'Mary Berg', 'said', 'direct'],
  ),
  row('Paul Harrow left. Mary Harrow stayed. Harrow said the yard would close.', [
    'the yard would close',
    'Mary Harrow',
    'said',
    'indirect',
  ]),
  row('The event angered the crew who said the yard was closed.', [
    'the yard was closed',
    'the crew',
    'said',
    'indirect',
  ]),
  row('The crew boss then tries to leave and says the key is lost.', [
    'the key is lost',
    'The crew boss',
    'says',
    'indirect',
  ]),
  row('The crane had been sold, the official said, according to reports in the local press.', [
    'The crane had been sold',
    'the official',
    'said',
    'indirect',
  ]),
  // A clause without a subject of its own.
  row('The council sold the quay, a decision critics say will cost the town millions.', [
    'will cost the town millions',
    'critics',
    'say',
    'indirect',
  ]),
  // Courts and officials in headlines, absolute clauses, pull quotes left in the text.
  row(
    'Officials tell Harbour News every claim will be heard, with the Courier reporting no one will be turned away.',
    ['every claim will be heard', 'Officials', 'tell', 'indirect'],
    ['no one will be turned away', 'Courier', 'reporting', 'indirect'],
  ),
  row(
    'Tom Harrow said any plan “must be thought out”: “Moves to cut the fee are welcome but late.”',
    ['any plan “must be thought out”', 'Tom Harrow', 'said', 'mixed'],
    ['Moves to cut the fee are welcome but late.', 'Tom Harrow', ':', 'direct'],
  ),
  row('Norbit court rules worship of the old sea gods is legal.', [
    'worship of the old sea gods is legal',
    'Norbit court',
    'rules',
    'indirect',
  ]),
  row('Critics fear the bridge will fall within a year.', [
    'the bridge will fall within a year',
    'Critics',
    'fear',
    'indirect',
  ]),
  row(
    'The harbour was full of boats. Ms. Strand was at sea.\nI was hauled in and told that my crew had sold the boat and that I had to leave. Lena Strand\nI was hauled in and told that my crew had sold the boat and that I had to leave. The yard has closed since.',
    [
      'I was hauled in and told that my crew had sold the boat and that I had to leave.',
      'Lena Strand',
      undefined,
      'indirect',
    ],
  ),
];

export const rows: readonly QuoteRow[] = [...direct, ...clauses, ...mixed, ...speakers];

/** Nothing in these is a quotation. */
export const nothing: readonly string[] = [
  // Titles.
  'He read the novel "The Last Lighthouse" twice.',
  'The film "Evening Waves" opens on Wednesday.',
  'The album "Salt" sold well.',
  'Lena Strand wrote the book “A Harbour of Our Own” in 1998.',
  'Her first song, “Bring Me the Tide and the Rain”, was a hit.',
  'The series “Men of the Quay” returns in June.',
  'Mark Tessier starred in “Nobody Sails Tonight” and “The Ropes”.',
  'The play “Twelve Days at Sea” was banned.',
  'The show “Good Morning Holt” was cancelled.',
  // Names and nicknames.
  'The team, nicknamed "the dock gang", plays on Saturday.',
  'The so-called "king of the port" has left.',
  'Tom “the Hook” Harrow owns the yard.',
  'The ship, called “Spirit of the Northern Sea”, was built in 1950.',
  'The storm was dubbed “the beast from the bay” by sailors.',
  'The operation, known as “Clean Hands and Clear Water”, began in May.',
  // Words and terms.
  'The word "beach" is old.',
  'The term “managed retreat of the coast” is used by planners.',
  'Engineers use the phrase “a once in a century wave” for such a storm.',
  'A “dry port” has no quay.',
  // Scare quotes.
  'The “experts” went home.',
  'Its “green” boats burn oil.',
  'The yard lost its “special” status.',
  'Some shops sell “organic” salt.',
  // Slogans, laws, lyrics, prizes.
  'Hundreds marched behind a banner reading “Hands off our harbour”.',
  'They marched under the slogan “The sea belongs to us all”.',
  'Article 5 of the law defines a harbour as “any place where ships may lie”.',
  'The chorus, “roll on, roll on, you silver sea”, is known to every child.',
  'She won the award “Best Young Sailor of the Year”.',
  'His T-shirt was printed with the words “Ask me about my boat”.',
  // Depending on.
  'Prices vary according to size and season.',
  'Boats are sorted according to their length.',
  'The tide changes according to the moon.',
  // Verbs that report nothing here.
  'She did not say that the bridge would close.',
  'The harbour, built in 1920, was enlarged by Mark Tessier.',
  "People's boats were lost in the storm of the ’90s.",
  'Tom Harrow declined to comment.',
  'The mayor did not respond to a request for comment.',
  'The yard showed a profit in 2010.',
  'Anna Berg added two rooms to the house.',
  'The ferry continued to Holt.',
  'Anna Berg has never said that the yard would close.',
  'The police found the boat on Monday.',
  'She told her story to a full room.',
  'Lena Strand thought of the sea.',
  'The state report is on the desk.',
  'Thousands of claims were paid last year.',
  // Relatives and participles that look like reports.
  "The body needs iron, the mineral found in red meat that's responsible for the colour.",
  'Tom Harrow, who has written a number of books on lighthouses, will stand for mayor.',
  'The pilots are hoping to win it back with their new captain.',
  'Lectures and luncheons with noted sailors are on the agenda.',
  // Infinitives, gerunds and nouns that look like reports.
  'The crew fought to claim the port, which has been lost by the army.',
  'Laws banning crews from claiming wages in the port are expected next month.',
  'Officials dropped the test for five ports whose claim rate is already high.',
  'Harrow read from the novel of the year (“Deep Water”) and left.',
  // A condition.
  'If the court rules that the quay is public, the yard must leave.',
];
