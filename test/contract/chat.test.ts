import { openHouse as openDiscord } from '../e2e/discord/house.ts';
import { openHouse as openSlack, tokens } from '../e2e/slack/house.ts';
import { slash } from '../fakes/discord/events.ts';
import { mention, signedRequest } from '../fakes/slack/events.ts';
import { testChat } from './chat.ts';

testChat('Slack by socket', async () => {
  const { chat, slack, close } = await openSlack({ connect: false });
  return {
    chat,
    ask: (question) => void slack.send('events_api', mention(question)),
    answers: () => slack.calls.filter((it) => it.method === 'chat.postMessage').length,
    end: close,
  };
});

testChat('Slack by signed requests', async () => {
  const { chat, slack, url, close } = await openSlack({ mode: 'http', connect: false });
  return {
    chat,
    ask(question) {
      const request = signedRequest(mention(question), tokens.secret, Date.now());
      void fetch(`${url}/slack/events`, { method: 'POST', ...request });
    },
    answers: () => slack.calls.filter((it) => it.method === 'chat.postMessage').length,
    end: close,
  };
});

testChat('Discord', async () => {
  const { chat, discord, close } = await openDiscord({ connect: false });
  const events: ReturnType<typeof slash>[] = [];
  return {
    chat,
    ask(question) {
      const event = slash('ask', { question });
      events.push(event);
      discord.interact(event);
    },
    answers: () => events.flatMap((it) => discord.answersTo(it)).length,
    async end() {
      await close();
      await discord.close();
    },
  };
});
