const officers = '(?:officers|policemen|policewomen|cops|pcs|constables|sergeants|detectives)';
const several = new RegExp(
  `\\b(?:both|the pair|the duo|the trio|(?:two|three|four|five|several)(?: \\S+)? ${officers})\\b`,
);

/** Whether a folded question speaks of more than one officer, who then is not alone in the case. */
export function asksOfSeveral(asked: string): boolean {
  return several.test(asked);
}
