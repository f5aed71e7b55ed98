// The fact-checks a page publishes itself, as the JSON of its ClaimReview markup; read and trusted by nobody here.
import { structured, types } from './metadata';

/** A page that lists more, or says more of one, is no page about a claim. */
const MOST = 20;
const LONGEST = 40_000;

/** The page's ClaimReview objects as JSON texts, those inside other objects included; nothing where there are none. */
export function publishedChecks(document: Document, nodes = structured(document)): string[] {
  const found: string[] = [];
  const visit = (value: unknown, depth: number) => {
    if (found.length >= MOST || depth > 6 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const each of value) visit(each, depth + 1);
      return;
    }
    const node = value as Record<string, unknown>;
    if (types(node).some((type) => /(?:^|[/:])ClaimReview$/.test(type))) {
      const text = JSON.stringify(node);
      if (text.length <= LONGEST && !found.includes(text)) found.push(text);
    } else for (const key of ['review', 'hasPart', 'mainEntity', '@graph']) visit(node[key], depth + 1);
  };
  for (const node of nodes) visit(node, 0);
  return found;
}
