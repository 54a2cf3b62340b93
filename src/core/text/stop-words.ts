const list = `a about above after again against all also am an and any are as at be because been before being
below between both but by can could did do does doing done down during each else etc ever few for from further
get gets getting got had has have having he her here hers herself him himself his how however i if in into is it
its itself just let may me might more most much must my myself no nor not now of off on once only or other our
ours ourselves out over own per please same shall she should so some still such than that the their theirs them
themselves then there these they this those through to too under until up upon us very was we were what whatever
when where whether which while who whoever whom whose why will with within without would yet you your yours
yourself yourselves im ive id ill isnt arent wasnt werent dont doesnt didnt hasnt havent hadnt wont wouldnt cant couldnt shouldnt hes shes
theyre whats whos wheres hows thats theres isn't aren't wasn't weren't don't doesn't didn't hasn't haven't hadn't won't
wouldn't can't couldn't shouldn't he'd she'd they'd he's she's it's that's what's who's where's there's tell show
give find know want many`;

const stopWords: ReadonlySet<string> = new Set(list.split(/\s+/));

/** Whether a folded word carries grammar rather than matter. "Not" counts for quotes, never for search. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}
