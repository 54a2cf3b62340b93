import { type Line, opens, says } from '../text/line.ts';
import { phrases } from '../text/phrases.ts';
import type { Place, Rule } from './rule.ts';
import { isLabel, isPageSpeaking } from './voice.ts';

const commentWords = phrases([
  'comment',
  'comments',
  'commenting',
  'commenters',
  'sylw',
  'sylwadau',
]);
const heads = phrases([
  'comments',
  'comment',
  'sylwadau',
  'your comments',
  'reader comments',
  'readers say',
  'what readers say',
  'what our readers say',
  'what you say',
]);
const acts = phrases([
  'view comments',
  'jump to comments',
  'show comments',
  'hide comments',
  'load comments',
  'read comments',
  'all comments',
  'post a comment',
  'post comment',
  'leave a comment',
  'leave a reply',
  'add a comment',
  'add your comment',
  'have your say',
  'join the conversation',
  'join the discussion',
  'join the debate',
  'comments are closed',
  'comments have been closed',
  'comments have been disabled',
  'comments are disabled',
  'comments are moderated',
  'comments are turned off',
  'comments below',
  'comments section is closed',
  'register to comment',
  'login to comment',
  'in the comments section',
  'in the comments below',
  'commenting on this article',
  'comment on this article',
  'comments on this article',
  'comment on this story',
  'view all comments',
  'dweud eich dweud',
  'gadewch sylw',
  'laisser un commentaire',
  'ajouter un commentaire',
  'déposer un commentaire',
  'dejar un comentario',
  'deja un comentario',
  'deja tu comentario',
  'ver comentarios',
  'kommentar schreiben',
  'kommentar verfassen',
  'kommentare anzeigen',
  'lascia un commento',
  'deixe um comentário',
  'deixe seu comentário',
  'plaats een reactie',
  'skriv en kommentar',
  'dodaj komentarz',
  'оставить комментарий',
]);
const rules = phrases([
  'submitting a comment',
  'posting a comment',
  'respectful conversations',
  'our comments',
  'our rules',
  'house rules',
  'community guidelines',
  'community standards',
  'comment guidelines',
  'rules here',
  'break our rules',
  'report any comments',
  'reader comments on',
  'our community',
  'ability to comment',
]);

/** By which a page disowns what its readers write, whoever it speaks to. */
const disclaimers = phrases([
  'opinions expressed in comments',
  'opinions expressed in the comments',
  'views expressed in the comments',
  'respectful conversations',
  'comments are welcome while open',
  'las opiniones de los lectores',
  'les commentaires sont modérés',
  'i commenti sono moderati',
  'الآراء الواردة أدناه',
]);

/** "How to have your say" heads what an article tells; "Comments can be made by:" goes on to tell it. */
const tellsHow = /^\W*(?:how|where|when|why|who)\b|\w\W+\w+\W+\w+\W+\w+:$/iu;

function isCommentRow(line: Line): boolean {
  if (line.quotes || tellsHow.test(line.text)) return false;
  if (isLabel(line) && opens(line, heads)) return true;
  if (
    /^\W*(?:this (?:article|story) has )?\(?\d[\d,]*\)?\s+(?:comments?|sylw(?:adau)?)\W*$/iu.test(
      line.text,
    )
  )
    return true;
  return (
    says(line, acts) &&
    line.words.length <= 40 &&
    (line.addresses || !line.endsSentence || line.words.length <= 12)
  );
}

function statesRules(line: Line, place: Place): boolean {
  if (!isPageSpeaking(line) || !says(line, rules)) return false;
  const nearComments = says(line, commentWords) || isAboutComments(place.previous);
  return nearComments || (!line.endsSentence && line.words.length <= 12);
}

function isAboutComments(line: Line | null): boolean {
  return line !== null && !line.quotes && says(line, commentWords);
}

/** Comment counts, the form, and the rules of the comment section. */
export const commentRules: readonly Rule[] = [
  { reason: 'comments', applies: isCommentRow },
  { reason: 'comments', applies: statesRules },
  { reason: 'comments', applies: (line) => !line.quotes && says(line, disclaimers) },
];
