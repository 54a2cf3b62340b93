import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js';
import { answerInteraction, tellPrivately } from './answer.ts';
import type { Ask, Desk } from './desk.ts';
import { words } from './plain-message.ts';
import { privateOption } from './register.ts';

/** Answers a slash command by its typed options. */
export function answerCommand(interaction: ChatInputCommandInteraction, desk: Desk): Promise<void> {
  const given = interaction.options.data.flatMap(({ name, value }) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const options = Object.fromEntries(given.filter(([name]) => name !== privateOption));
  const isPrivate = interaction.options.getBoolean(privateOption) ?? false;
  return answerInteraction(
    interaction,
    asking({ command: interaction.commandName, options }, isPrivate),
    desk,
  );
}

/** "Check this quote": whether the text of a message stands in the sources, told to whoever asks. */
export function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const text = interaction.targetMessage.content.trim();
  if (text === '') return tellPrivately(interaction, words.notUnderstood, desk);
  return answerInteraction(
    interaction,
    asking({ command: 'quote', options: { text } }, true),
    desk,
  );
}

/** A first answer to a line, private or as the reply says. */
export function asking(line: Ask['line'], isPrivate: boolean): Ask {
  return { line, private: isPrivate, inPlace: false, askedBy: null, part: 1 };
}
