/** What the names of British newspapers end in, and what only some do that say when they come out. */
const title =
  /^(?:times|gazette|herald|echo|argus|express|chronicle|journal|telegraph|observer|courier|advertiser|standard|tribune|guardian|examiner|bulletin|news|mail)$/i;
const edition = /^(?:daily|evening|morning|sunday|weekly|weekend)$/i;
const ofEdition = /^(?:post|star|sun|mirror|mercury|record|mail|news)$/i;

/** Whether capitalised words name a newspaper and no person. */
export function isNewspaper(words: readonly string[]): boolean {
  const [last = '', before = ''] = [words.at(-1), words.at(-2)];
  if (words.length < 2) return false;
  return title.test(last) || (edition.test(before) && ofEdition.test(last));
}
