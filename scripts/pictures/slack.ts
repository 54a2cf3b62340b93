import type { KnownBlock, View } from '@slack/types';
import { commands } from '../../commands/index.ts';
import { againLine } from '../../src/chat/again-line.ts';
import { renderReply } from '../../src/chat/slack/render.ts';
import { homeView } from '../../src/chat/slack/views/home.ts';
import { searchView } from '../../src/chat/slack/views/search.ts';
import { pageLine } from '../../src/command/line.ts';
import { openDispatch } from './open-dispatch.ts';
import { shoot } from './shoot.ts';
import { conversationPage, type DrawnMessage, homePage, modalPage } from './slack-page.ts';

/** Draws the pictures of the README: what the bot really sends, in the look of Slack. */
const dispatch = await openDispatch();
const folder = 'docs/pictures';

await draw('slack-answer', 'why was Lee Stephens sacked?');
await draw('slack-case', '/case force:hampshire');
await draw('slack-refusal', 'who is Mr A?', true);
const { blocks: holdings = [] } = await answerTo('corpus');
const home = homeView(commands, holdings);
await shoot({ html: homePage(drawable(home)), file: `${folder}/slack-home.png`, width: 700 });
const search = commands.find((it) => it.name === 'case');
if (search) {
  const view = searchView(search);
  const html = modalPage({ ...view, blocks: drawable(view) });
  await shoot({ html, file: `${folder}/slack-search.png`, width: 570 });
}

async function draw(name: string, line: string, onlyYou = false): Promise<void> {
  const text = line.startsWith('/') ? line : `@Verbatim ${line}`;
  const answer = { ...(await answerTo(line)), onlyYou };
  const html = conversationPage([{ from: 'person', text }, answer]);
  await shoot({ html, file: `${folder}/${name}.png`, width: 700 });
}

/** The blocks of a view; all that the bot builds are of known types. */
function drawable({ blocks }: View): readonly KnownBlock[] {
  return blocks as KnownBlock[];
}

async function answerTo(line: string): Promise<DrawnMessage> {
  const reply = await dispatch.call({
    line,
    surface: 'slack',
    user: null,
    channel: null,
    conversation: null,
  });
  const again = againLine(line, reply, commands);
  const [first] = renderReply(reply, {
    line: again,
    pageLine: (page) => (again === null ? null : pageLine(again, page)),
    showable: false,
    askedBy: null,
    feedback: true,
  });
  return { from: 'bot', blocks: first?.blocks ?? [] };
}
