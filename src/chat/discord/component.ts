import { type ButtonInteraction, MessageFlags, type StringSelectMenuInteraction } from 'discord.js';
import { type Action, type Payload, readCustomId, readOptionValue, readPart } from './actions.ts';
import { answerInteraction, callOf, tellPrivately } from './answer.ts';
import { asking } from './command.ts';
import type { Ask, Desk } from './desk.ts';
import { words } from './plain-message.ts';
import { recoverLine } from './recover.ts';
import { openReport } from './report.ts';

type Click = ButtonInteraction | StringSelectMenuInteraction;

/** Does what a clicked button or a chosen option asks for, whoever clicked and whenever it was sent. */
export async function answerClick(interaction: Click, desk: Desk): Promise<void> {
  const action = readCustomId(interaction.customId);
  const payload = payloadOf(interaction, action);
  if (action === null || payload === null) return tellPrivately(interaction, words.stale, desk);
  const line = await recoverLine(payload, interaction.message, callOf(interaction), desk);
  if (line === null) return tellPrivately(interaction, words.stale, desk);
  if (action.verb === 'report' && interaction.isButton()) {
    return openReport(interaction, line, desk);
  }
  const ask = askOf(action, line, interaction);
  return ask === null
    ? tellPrivately(interaction, words.stale, desk)
    : answerInteraction(interaction, ask, desk);
}

/** What a component carries: a button in its own id, a menu in the chosen option. */
function payloadOf(interaction: Click, action: Action | null): Payload | null {
  if (interaction.isButton()) return action?.payload ?? null;
  return readOptionValue(interaction.values[0] ?? '');
}

function askOf({ verb }: Action, line: string, interaction: Click): Ask | null {
  const part = verb === 'part' ? readPart(line) : null;
  if (verb === 'part') return part && { ...asking(part.line, true), part: part.part };
  if (verb === 'show') return { ...asking(line, false), askedBy: nameOf(interaction) };
  return { ...asking(line, true), inPlace: verb === 'turn' && isForOne(interaction) };
}

/** A page turn changes a message only where nobody else reads it. */
function isForOne(interaction: Click): boolean {
  return interaction.message.flags.has(MessageFlags.Ephemeral);
}

/** The name that people of the server know whoever clicked by. */
function nameOf({ member, user }: Click): string {
  const nick = member && 'displayName' in member ? member.displayName : member?.nick;
  return nick ?? user.displayName;
}
