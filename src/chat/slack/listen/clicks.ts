import type { App, BlockAction } from '@slack/bolt';
import { acknowledge } from '../acknowledge.ts';
import { actionPattern, readPart, verbs } from '../actions.ts';
import { answer } from '../answer.ts';
import { deliver } from '../deliver.ts';
import type { Ask, Desk } from '../desk.ts';
import { keptLine } from '../kept-lines.ts';
import { isEphemeral, nameOf, placeOfClick } from '../place.ts';
import { textOf } from '../render/paging.ts';
import { renderParagraph } from '../render/paragraph.ts';
import { answerInView } from './views.ts';

/** What a click asks, as far as its button alone tells. */
type Clicked = Omit<Ask, 'place' | 'line'> & { readonly line: string };

/** An answer for whoever pressed the button, beside the message that it stands in. */
const aside = { part: 1, inPlace: false, askedBy: null, private: true } as const;

/** Verbs whose buttons carry a line to be answered, and how each is. */
const answering: Readonly<
  Record<'run' | 'turn' | 'part' | 'show', (value: string, body: BlockAction) => Clicked>
> = {
  run: (line) => ({ ...aside, line }),
  turn: (line, body) => ({
    ...aside,
    line,
    inPlace: isEphemeral(body) || placeOfClick(body).direct,
  }),
  part: (value) => ({ ...aside, ...(readPart(value) ?? { line: value }) }),
  show: (line, body) => ({ ...aside, line, private: false, askedBy: nameOf(body.user) }),
};

const forgotten =
  'The question behind this button is no longer kept here. Please ask it again in your own words.';
const retired =
  'This button is from an earlier version of the bot and does nothing any more. Please ask again.';

/** Answers presses of the buttons under answers. They carry all they need, so that they outlive a restart. */
export function listenToClicks(app: App, desk: Desk): void {
  for (const [verb, asked] of Object.entries(answering)) {
    app.action<BlockAction>(
      actionPattern(verb as keyof typeof answering),
      async ({ body, action, ack }) => {
        await acknowledge(ack, desk.log);
        const value = 'value' in action && typeof action.value === 'string' ? action.value : '';
        const ask = asked(value, body);
        const line = await keptLine(ask.line, desk.store);
        if (line === null || line === '') await note(desk, body, forgotten);
        else if (body.view?.type === 'modal') await answerInView(desk, body, { ...ask, line });
        else await answer(desk, { ...ask, line, place: placeForTurn(body, ask.inPlace) });
      },
    );
  }
  app.action<BlockAction>(unknownActions(), async ({ body, ack }) => {
    await acknowledge(ack, desk.log);
    await note(desk, body, retired);
  });
}

/** A page turns in place by the response address, also in direct messages. */
function placeForTurn(body: BlockAction, inPlace: boolean) {
  const place = placeOfClick(body);
  return inPlace ? { ...place, responseUrl: body.response_url ?? null } : place;
}

/** Tells whoever pressed a button, and nobody else, what became of it. */
async function note(desk: Desk, body: BlockAction, text: string): Promise<void> {
  const blocks = [...renderParagraph(text)];
  const message = { text: textOf(blocks), blocks };
  await deliver(desk, message, placeOfClick(body), { private: true, inPlace: false });
}

/** Ids that no button of this version has. Inputs of forms and menus are not buttons. */
function unknownActions(): RegExp {
  return new RegExp(`^(?!(?:${verbs.join('|')}|complete):)(?!value$)`);
}
