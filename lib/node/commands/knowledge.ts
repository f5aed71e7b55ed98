// The knowledge a command works with: its --pack and --no-starter options carried out, what is wrong told on standard error.
import type { Knowledge } from '../../model/knowledge';
import { loadKnowledge } from '../knowledge';
import { bad, note } from '../out';

export const KNOWLEDGE_OPTIONS = {
  'no-starter': { type: 'boolean' },
  pack: { type: 'string', multiple: true },
} as const;

/** A broken pack is named and left out; the documents are answered with what is left. */
export const knowledgeOf = (values: { 'no-starter'?: boolean; pack?: string[] }): Promise<Knowledge> =>
  loadKnowledge({
    starter: !values['no-starter'],
    packs: values.pack ?? [],
    onProblem: (line, level) => (level === 'error' ? bad(line) : note(line)),
  });
