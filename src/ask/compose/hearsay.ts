/** Words by which somebody repeats what another person said or put to them. */
const repeats =
  /(?<!\b(?:we|i|us|panel|tribunal|and) (?:also |have |had )?)\b(?:(?:told|invited|asked|urged|informed) (?:us|me|the (?:panel|hearing|tribunal))|(?:submitted|argue[sd]|contend(?:s|ed)|(?:submits|asserts|asserted|claims|claimed|alleges|alleged|suggests|suggested|maintains|maintained|insists|insisted) that)|described|would have us)\b|\b(?:we|i) (?:\w+ )?(?:were|was|have been|had been|are) (?:told|invited|asked|urged)\b|\b(?:it (?:was|is|has been) (?:said|put|suggested|submitted|argued|claimed|alleged)|according to|on (?:his|her|their) behalf)\b/i;
/** Words by which those who decide say what they make of it. */
const rules =
  /\b(?:we|i|panel|tribunal) (?:\w+ ){0,2}?(?:accept|reject|find|found|agree|disagree|conclude|believe|prefer|give|gave|attach|place|placed|do not|did not|cannot|are (?:not )?(?:satisfied|persuaded|sure)|consider)\w*|\bhearsay\b|\bnothing of the (?:kind|sort)\b|\bnot (?:enough|sufficient)\b|\binsufficient\b|\bno evidence\b|\bno weight\b|\b(?:that|this|it) (?:is|was) (?:not )?(?:a lie|untrue|false|wrong|nonsense|fanciful|implausible|true|right|correct)\b/i;

/** Whether a panel's words only repeat what somebody told it, or also rule on that; null where they do neither. */
export function hearsayIn(words: string): 'repeated' | 'ruled' | null {
  if (!repeats.test(words)) return null;
  return rules.test(words) ? 'ruled' : 'repeated';
}
