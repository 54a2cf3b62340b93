import type { Statement } from './statement.ts';

/**
 * Orders to a machine that reads a text, and not to anybody of whom it tells: to leave its instructions,
 * to be something, or to answer in given words. What officers are ordered ("he told her to ignore all previous
 * instructions") stands behind somebody who orders.
 */
const orders = [
  /(?:^|[.:;!?"*#\]>-]\s*|\b(?:please|now|and|must) )(?:ignore|disregard|forget|override) (?:(?:all|any|every|everything|the|your|my|these|of) )*(?:previous|prior|above|earlier|preceding|existing|other|system|initial|original)(?: \w+){0,2} (?:instructions?|prompts?|directions|rules|commands?|guidelines)\b/,
  /(?:^|[.:;!?"*#\]>-]\s*)(?:you are|you're|act as|pretend (?:to be|you are)|from now on,? you are) (?:now )?(?:an? |the )?(?:helpful|virtual|ai|language|artificial) (?:[\w-]+ ){0,2}?(?:assistant|chatbot|bot|model|intelligence)\b/,
  /\b(?:ai (?:assistants?|models?|systems?|agents?)|(?:large )?language models?|llms?|chatbots?) (?:that (?:is|are) )?(?:reading|processing|summari[sz]ing|parsing) this\b/,
  /^\W*(?:notes?|messages?|instructions?|attention|important)(?: (?:to|for))?:? (?:all |any |the )?(?:ai|llms?|(?:large )?language models?|chatbots?|ai (?:assistants?|models?))\b/,
  /^(?:when|if|whenever) (?:you are |you're )?asked (?:about|for|who|what|whether)\b[^.;]{0,120}, (?:always |only |just |please )?(?:say|reply|answer|respond|state|output) (?:that|with|only)\b/,
  /<\|?(?:im_start|im_end|endoftext|system)\|?>|\[\/?inst\]/,
];

/** Whether the words give orders to a machine that may read them. */
export function ordersMachine(folded: string): boolean {
  return orders.some((it) => it.test(folded));
}

/** The statements of every paragraph in which a text orders a machine about: nothing in them is told to a reader. */
export function machineOrdersIn(statements: readonly Statement[]): ReadonlySet<Statement> {
  const paragraphs = new Set(
    statements.filter((it) => ordersMachine(it.folded)).map((it) => it.paragraph),
  );
  return new Set(statements.filter((it) => paragraphs.has(it.paragraph)));
}
