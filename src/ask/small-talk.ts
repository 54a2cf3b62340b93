import type { Corpus } from '../core/corpus.ts';
import type { Reply } from '../core/reply.ts';
import { fold } from '../core/text/fold.ts';
import { casesByForce } from './compose/collection.ts';
import { bareReply, choicesBlock, paragraph } from './compose/reply.ts';

/** What people say to a bot that asks nothing of the sources. */
const talk = [
  '(?:hello|hi|hiya|hey|howdy|yo|good (?:morning|afternoon|evening|day))(?: (?:there|bot|verbatim|all|everyone))?',
  '(?:thanks|thank you|thx|ta|cheers)(?: (?:you|very much|a lot|so much|bot|for (?:that|the help|your help)))*',
  '(?:ok|okay|great|good|nice|cool|right|lol|sorry|bye|bye bye|goodbye|see you|good night)(?: (?:thanks|thank you|then|one|bot))?',
  '(?:are|r) (?:you|u) (?:a |an |really |just )*(?:ro)?(?:bot|human|person|machine|ai|real|computer|program|automated|chatgpt|llm)(?: or (?:a )?\\w+)?',
  '(?:who|what) (?:are|r) (?:you|u)',
  "(?:what is|what's|whats) (?:this|your name|this bot)",
  '(?:who|what) (?:made|built|wrote|runs|owns|created|programmed) (?:you|u|this(?: bot)?)',
  'how (?:do|does) (?:you|u|this|it|this bot) work|how (?:do|can) i use (?:you|this|this bot|it)',
  'what (?:can|do) (?:you|u|i) (?:do|ask|know|answer)(?: (?:you|here|for me))?',
  'how are (?:you|u)(?: (?:doing|today))?',
  '(?:please |can you |could you )*help(?: me| us| please)*(?: out)?',
];
/** What is asked of a machine that writes, which this one is not. */
const tasks = [
  '(?:can|could|will|would) (?:you|u) (?:please )?(?:write|sing|draw|translate|code|play|pretend|act|roleplay|invent|guess)\\b.*',
  '(?:please )?(?:can you |could you )?(?:write|tell|sing|make)(?: me| us)? (?:a|an|another|some) (?:\\w+ )?(?:jokes?|poems?|songs?|stories|story|essays?|haikus?|limericks?|tweets?|headlines?|articles?|letters?)\\b.*',
];
const whole = new RegExp(`^\\W*(?:${[...talk, ...tasks].join('|')})\\W*$`);

/** Whether a text is only talk: a greeting, thanks, a question about the bot itself, or a task for a writer. */
export function isSmallTalk(text: string): boolean {
  return whole.test(fold(text));
}

/** Says what the bot is and does, with three examples that its collection can answer. */
export function introduction(query: string, corpus: Corpus, drafts: boolean): Reply {
  const [force] = casesByForce(corpus, drafts);
  return bareReply({
    query,
    kind: 'found',
    blocks: [
      paragraph(
        'This is Verbatim, an automated bot. It answers questions about police misconduct hearings in exact quotes from a small collection of published reports, and says so where they do not tell.',
      ),
      paragraph('Three things to ask:'),
      ...choicesBlock([
        { label: 'Which officers were dismissed?', command: 'ask which officers were dismissed?' },
        force
          ? { label: `${force.label} cases`, command: `case force:${force.slug}` }
          : { label: 'What gross misconduct means', command: 'background gross misconduct' },
        { label: 'What the collection holds', command: 'corpus' },
      ]),
    ],
  });
}
