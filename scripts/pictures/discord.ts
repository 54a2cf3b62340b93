import { commands } from '../../commands/index.ts';
import { againLine } from '../../src/chat/again-line.ts';
import { burst } from '../../src/chat/discord/compose.ts';
import { renderReply } from '../../src/chat/discord/render.ts';
import { pageLine } from '../../src/command/line.ts';
import { conversationPage, type DrawnMessage } from './discord-page.ts';
import { openDispatch } from './open-dispatch.ts';
import { shoot } from './shoot.ts';

/** Draws the pictures of the README: what the bot really sends, in the look of Discord. */
const dispatch = await openDispatch();
const width = 760;

await draw('discord-answer', 'who chaired the hearing of Lee Stephens?', {});
await draw('discord-case', 'case force:hampshire', { command: '/case' });
await draw('discord-refusal', 'ask who is Mr A?', { command: '/ask', onlyYou: true });
await draw('discord-quote', 'quote the officer was dismissed with notice', {
  command: 'Check this quote',
  onlyYou: true,
});

async function draw(name: string, line: string, how: Partial<DrawnMessage>): Promise<void> {
  const asked: DrawnMessage[] =
    how.command === undefined ? [{ from: 'person', text: `@Verbatim ${line}` }] : [];
  const reply = await dispatch.call({
    line,
    surface: 'discord',
    user: null,
    channel: null,
    conversation: null,
  });
  const again = againLine(line, reply, commands);
  const { messages } = renderReply(reply, {
    line: again,
    pageLine: (page) => (again === null ? null : pageLine(again, page)),
    showable: how.onlyYou ?? false,
    askedBy: null,
    part: 1,
    most: burst,
  });
  const html = conversationPage([...asked, { from: 'bot', containers: messages, ...how }]);
  await shoot({ html, file: `docs/pictures/${name}.png`, width });
}
