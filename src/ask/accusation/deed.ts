import { nameToken } from '../question/name-token.ts';

/** What people do in a role: whatever the words, the answer may stand where they are not named. */
const official =
  /^(?:sa(?:y|id)|tell|told|find|found|rule[d]?|decide[d]?|conclude[d]?|describe[d]?|call(?:ed)?|think|thought|add(?:ed)?|chair(?:ed)?|present(?:ed)?|defend(?:ed)?|represent(?:ed)?|apologi[sz]e[d]?|promise[d]?|mean|meant|want(?:ed)?|argue[d]?|claim(?:ed)?|believe[d]?|accept(?:ed)?|agree[d]?|criticise[d]?|condemn(?:ed)?|praise[d]?|blame[d]?|mention(?:ed)?|explain(?:ed)?|state[d]?|warn(?:ed)?|comment(?:ed)?|respond(?:ed)?|react(?:ed)?|feel|felt|suggest(?:ed)?|recommend(?:ed)?|urge[d]?|ask(?:ed)?|refer(?:red)?|investigate[d]?|oversee|oversaw|sack(?:ed)?|dismiss(?:ed)?|speak|spoke)$/;
const deed = new RegExp(
  `^(?:\\w+ )?(?:did|has|had|didn't) ${nameToken} (?:ever |also )?(?<verb>\\w+)`,
);

/** Whether a folded question, in which the token stands for a person, asks what that person did, other than in a role. */
export function asksOfDeed(asked: string): boolean {
  const verb = deed.exec(asked)?.groups?.verb;
  return verb !== undefined && !official.test(verb);
}
