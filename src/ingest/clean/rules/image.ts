import type { Line } from '../text/line.ts';
import type { Rule } from './rule.ts';

const bracketed =
  /^[\s\S]{0,260}[([](?:image|images|picture|pictures|pic|pics|photo|photos|photograph|credit|llun|lluniau|source)\s*(?:s|by|credit|from)?\s*[:\u2013-][^)\]]{1,80}[)\]]\W*$/iu;
const labelled =
  /^\W*(?:image|picture|photo|photograph|video|media|main image|file image|file photo|stock image|stock photo|pic|llun|fideo)s?\s*(?:(?:credit|source|caption|copyright)s?\b|[:\u00a9])/iu;
const takenBy =
  /^\W*(?:image|picture|photo|photograph|video|pic|llun)s?\s+(?:by|gan|from|courtesy of)\s/iu;
const credited =
  /^\W*(?:credits?\s*[:/]|copyright\b|\u00a9|getty images?\b|caption\s*:|ffynhonnell y llun\b|disgrifiad o['\u2019]r llun\b|hawlfraint\b)/iu;
const trailing =
  /[.)]\s*(?:Picture|Photo|Photograph|Image|Pic|Credit|Llun|PICTURE|PHOTO|IMAGE|PIC|CREDIT)s?\s*(?:[Cc]redit|by|gan)?\s*:\s*\p{Lu}[^.!?]{1,60}\.?$/u;
const stock =
  /^(?:file|stock|library|archive|general|generic)\s+(?:image|picture|photo|photograph|pic)\b/iu;

const agencies =
  /^\W*(?:getty(?: images)?|pa(?: media| wire| images)?|press association|reuters|afp|alamy|shutterstock|istock|google(?: maps| street ?view)?|wales news service|athena pictures)(?:\s*[/|,]\s*\p{L}[\p{L}\s]{1,40})?\W*$/iu;

const agencyNames =
  'AFP|AP|Associated Press|Reuters|Getty|Getty Images|EPA|EFE|PA|PA Wire|dpa|ANSA|TASS|Xinhua|Bloomberg|Shutterstock|Alamy|Rex';
/** "(Ann Example/AFP/Getty Images)", "(AP Photo/Ann Example)" after a caption. */
const agencyLast = new RegExp(
  `\\((?:[^()]{2,60}[/|,]\\s?(?:${agencyNames})|(?:AP|AFP|Reuters|EPA) (?:Photo|Images?))[^()]{0,40}\\)\\W*$`,
  'u',
);

/** "Ann Example / Getty Images" and no more. */
const nameAndAgency = new RegExp(
  `^\\W*\\p{Lu}[^.!?:"\u201c]{2,50}\\s?[/|]\\s?(?:${agencyNames})\\W*$`,
  'u',
);

/** "(Example Agency/Ann Example)" after a caption: two names, one of them of two words. */
const namesLast =
  /\((?:\p{Lu}[\p{L}.]+\/\p{Lu}[\p{L}'\u2019.-]+(?: \p{Lu}[\p{L}'\u2019.-]+)+|\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}'\u2019.-]+)+\/\p{Lu}[\p{L}. -]+)\)\W*$/u;

/** Image credits, and captions that say that they are captions. */
function isCredit(line: Line): boolean {
  const text = line.text;
  if (line.words.length <= 60 && (agencyLast.test(text) || namesLast.test(text))) return true;
  if (line.words.length > 45) return false;
  if (line.words.length <= 10 && nameAndAgency.test(text)) return true;
  if (bracketed.test(text) || agencies.test(text)) return true;
  if (line.words.length <= 40 && (labelled.test(text) || stock.test(text))) return true;
  if (line.words.length <= 10 && !line.endsSentence && takenBy.test(text)) return true;
  if (line.words.length <= 25 && !line.reports && credited.test(text)) return true;
  if (
    line.words.length <= 8 &&
    !line.endsSentence &&
    /^\W*(?:source|quelle|fuente|fonte|källa|kilde|bron|źródło|источник|πηγή|kaynak|المصدر|来源|出典)\s*[:\uff1a]/iu.test(
      text,
    )
  )
    return true;
  return line.words.length <= 30 && !line.quotes && trailing.test(text);
}

export const imageRules: readonly Rule[] = [{ reason: 'credit', applies: isCredit }];
