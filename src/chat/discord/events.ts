import { type Client, type Interaction, MessageFlags } from 'discord.js';
import { firstSeen } from '../once.ts';
import { answerAutocomplete } from './autocomplete.ts';
import { answerCommand, answerMenu } from './command.ts';
import { answerClick } from './component.ts';
import type { Desk } from './desk.ts';
import { answerMessage, questionIn, type Said } from './mention.ts';
import { plainMessage, words } from './plain-message.ts';
import { answerReport } from './report.ts';

/** Answers an interaction unless it was answered before. */
export async function onInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return answerAutocomplete(interaction, desk);
  if (!(await isNew(interaction.id, desk))) return;
  if (interaction.isChatInputCommand()) return answerCommand(interaction, desk);
  if (interaction.isMessageContextMenuCommand()) return answerMenu(interaction, desk);
  if (interaction.isButton() || interaction.isStringSelectMenu()) {
    return answerClick(interaction, desk);
  }
  if (interaction.isModalSubmit()) return answerReport(interaction, desk);
}

/** Answers a message that speaks to the bot, unless it was answered before. */
export async function onMessage(client: Client, said: Said, desk: Desk): Promise<void> {
  const question = client.user ? questionIn(said, client.user.id) : null;
  if (question === null || !(await isNew(said.id, desk))) return;
  await answerMessage(client, said, question, desk);
}

/** Discord delivers an event again when a session is resumed and it is not sure. */
async function isNew(id: string, desk: Desk): Promise<boolean> {
  const isFirst = await firstSeen(`discord:${id}`, desk.store, desk.log);
  if (!isFirst) {
    desk.meter.observe({ surface: 'discord', stage: 'answer', outcome: 'duplicate', seconds: 0 });
  }
  return isFirst;
}

/** Says that the bot is going down; after a restart the question can be asked again. */
export async function declineInteraction(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) return interaction.respond([]);
  await interaction.reply({
    components: [plainMessage(words.restarting)],
    flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral],
  });
}
