const officers = '(?:officers|policemen|policewomen|cops|pcs|constables|sergeants|detectives)';
const several = new RegExp(
  `\\b(?:the pair|the duo|the trio|(?:both|two|three|four|five|several)(?: \\S+)? ${officers}|(?:were|did|are|have) both(?: of them)?(?! (?:allegation|charge|count|incident|case)s))\\b`,
);

/** Whether a folded question speaks of more than one officer, who then is not alone in the case. */
export function asksOfSeveral(asked: string): boolean {
  return several.test(asked);
}
