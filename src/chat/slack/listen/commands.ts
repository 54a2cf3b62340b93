import type { App } from '@slack/bolt';
import { acknowledge } from '../acknowledge.ts';
import { answer } from '../answer.ts';
import { readCommand } from '../conversation.ts';
import type { Desk } from '../desk.ts';
import { placeOfCommand } from '../place.ts';

/** Answers slash commands, whichever of them Slack has been told of. */
export function listenToCommands(app: App, desk: Desk): void {
  app.command(/^\/./, async ({ command, ack }) => {
    await acknowledge(ack, desk.log);
    const read = readCommand(command.command, command.text ?? '');
    const place = placeOfCommand(command);
    await answer(desk, { ...read, place, inPlace: false, askedBy: null, part: 1 });
  });
}
