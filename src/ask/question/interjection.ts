const interjections =
  /^\s*(?:(?:@\w+|ok|okay|oh|ah|hmm+|um+|er+m*|hey|hi|hello|hiya|yo|lol|alright|please|pls)\b[,.!:\s]*(?:(?:there|bot|verbatim)\b[,.!\s]*)?)+(?=\S)/i;

/** A text without what is said to somebody before it is asked: "ok and Ms B", "hi, who chaired it?", "@all who is he". */
export function withoutInterjections(text: string): string {
  return text.replace(interjections, '');
}
