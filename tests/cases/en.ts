// English quotations: what is said, who speaks, by which cue; and what nobody says.
import type { QuoteRow } from './quote-row';

export const rows: readonly QuoteRow[] = [
  {
    text: '"The bridge will stay closed all summer," said Anna Berg.',
    quotes: [['The bridge will stay closed all summer,', 'Anna Berg', 'said', 'direct']],
  },
  {
    text: '"The bridge will stay closed all summer," Anna Berg said.',
    quotes: [['The bridge will stay closed all summer,', 'Anna Berg', 'said', 'direct']],
  },
  {
    text: '“The bridge will stay closed,” said Anna Berg, the mayor of Holt.',
    quotes: [['The bridge will stay closed,', 'Anna Berg', 'said', 'direct']],
  },
  {
    text: 'Anna Berg said that the bridge would stay closed.',
    quotes: [['the bridge would stay closed', 'Anna Berg', 'said', 'indirect']],
  },
  {
    text: 'Anna Berg said the bridge would stay closed.',
    quotes: [['the bridge would stay closed', 'Anna Berg', 'said', 'indirect']],
  },
  {
    text: 'Anna Berg told reporters that the bridge would stay closed.',
    quotes: [['the bridge would stay closed', 'Anna Berg', 'told', 'indirect']],
  },
  {
    text: 'Anna Berg told reporters she would resign in May.',
    quotes: [['she would resign in May', 'Anna Berg', 'told', 'indirect']],
  },
  {
    text: 'According to Paul Varley, the port has lost half of its clients.',
    quotes: [['the port has lost half of its clients', 'Paul Varley', 'According to', 'indirect']],
  },
  {
    text: 'The port has lost half of its clients, according to Paul Varley.',
    quotes: [['The port has lost half of its clients', 'Paul Varley', 'according to', 'indirect']],
  },
  {
    text: 'Paul Varley arrived on Tuesday. "I came to listen," he said.',
    quotes: [['I came to listen,', 'Paul Varley', 'said', 'direct']],
  },
  {
    text: 'Anna Berg visited the site. She said the works would last three years.',
    quotes: [['the works would last three years', 'Anna Berg', 'said', 'indirect']],
  },
  {
    text: 'The talks have failed, officials said.',
    quotes: [['The talks have failed', 'officials', 'said', 'indirect']],
  },
  {
    text: 'Anna Berg said: "The bridge will stay closed all summer."',
    quotes: [['The bridge will stay closed all summer.', 'Anna Berg', 'said', 'direct']],
  },
  {
    text: 'The report found that the river had been poisoned for years.',
    quotes: [['the river had been poisoned for years', 'The report', 'found', 'indirect']],
  },
  {
    text: 'Anna Berg argued that the plan was "a gift to the rich".',
    quotes: [['the plan was "a gift to the rich"', 'Anna Berg', 'argued', 'mixed']],
  },
  {
    text: 'Researchers say the lake is warming faster than before.',
    quotes: [['the lake is warming faster than before', 'Researchers', 'say', 'indirect']],
  },
];

/** Nothing in these is a quotation. */
export const nothing: readonly string[] = [
  'He read the novel "The Last Lighthouse" twice.',
  'The team, nicknamed "the dock gang", plays on Saturday.',
  'Prices vary according to size and season.',
  'She did not say that the bridge would close.',
  'The film "Evening Waves" opens on Wednesday.',
  'The so-called "king of the port" has left.',
  'The harbour, built in 1920, was enlarged by Mark Tessier.',
  'The album "Salt" sold well.',
  'The word "beach" is old.',
  "People's boats were lost in the storm of the ’90s.",
];
