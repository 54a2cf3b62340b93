import type { Line } from '../text/line.ts';

const name = String.raw`\p{Lu}[\p{L}.'\u2019-]+`;
/** "Von Jutta Beispiel, Oberstadt", "Autor: Jan Zmyślony": nothing but names after the word. */
const byName = new RegExp(
  `^(?:[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v|[Aa]f|(?:Texte?|Texto|Testo|Autora?|Autorin|Autore|Auteur|Redacción|Redaktion|Σύνταξη|Γράφει|Автор|Текст|Yazan|Haber):?)\\s+${name}(?:\\s+${name}){1,3}(?:(?:\\s*,|\\s+(?:und|et|y|e|en|och|og|i|и|και|ve))\\s+${name}(?:\\s+${name}){0,3}){0,3}$`,
  'u',
);

const months = `januar februar märz maerz mai juni juli oktober dezember
  janvier février fevrier mars avril juin juillet août septembre octobre novembre décembre
  enero febrero marzo mayo junio julio agosto septiembre octubre noviembre diciembre
  janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
  gennaio febbraio maggio giugno luglio settembre ottobre dicembre
  januari februari maart mei augustus maj augusti okt kwiecień
  stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
  января февраля марта апреля мая июня июля августа сентября октября ноября декабря
  ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου
  ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
  april august september november`;
/** Words that say when a text was published or changed. */
const labels = `publié publicado publicada pubblicato veröffentlicht erschienen aktualisiert aktualisierung stand
  actualizado actualizada atualizado aggiornato mis jour modifié geplaatst bijgewerkt publicerad uppdaterad publisert
  oppdatert opublikowano aktualizacja опубликовано обновлено обновлён δημοσίευση ενημέρωση oluşturulma güncelleme
  güncellenme yayınlanma tarihi uhr`;
const joints =
  'le la el à a às as h alle ore il de del da den am um vom der dem kl om et und y e г года в at ώρα saat gmt cet';
const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const monthWords = split(months);
const labelWords = split(labels);
const jointWords = split(joints);

const isNumber = (word: string) => /^\d{1,4}(?:h\d{2})?$/u.test(word);

/** "Publié le 7 novembre 2019 à 10h14", "07.11.2019, 10.14 Uhr": a date with a label, or in words with the time of day. */
function isStamp({ text, folded, words }: Line): boolean {
  if (words.length > 20) return false;
  const parts = folded.match(/[\p{L}\p{M}]+|\d+(?:h\d{2})?/gu) ?? [];
  const isDated = /\b(?:19|20)\d{2}\b/.test(text) && parts.filter(isNumber).length >= 2;
  const isTimed = /\d[:.h]\d{2}(?!\d|\.\d)/u.test(text);
  const isLabelled = parts.some((part) => labelWords.has(part));
  const isKnown = (part: string) =>
    isNumber(part) || monthWords.has(part) || labelWords.has(part) || jointWords.has(part);
  const isNamed = parts.some((part) => monthWords.has(part));
  return isDated && (isLabelled || (isTimed && isNamed)) && parts.every(isKnown);
}

/** Whether a line is a by-line or a time stamp in one of the other languages that pages come in. */
export function isForeignByline(line: Line): boolean {
  if (line.quotes) return false;
  return (line.words.length <= 14 && byName.test(line.text)) || isStamp(line);
}
