import type { AutocompleteInteraction } from 'discord.js';
import { within } from '../in-flight.ts';
import type { Desk } from './desk.ts';
import { sendable } from './escape.ts';
import { limits } from './limits.ts';
import { shortLabel } from './render/piece.ts';

/** Later than this nobody sees the values any more: they have typed on. */
const uselessAfterMs = 2_000;

/** Offers values while somebody types. Nothing is offered rather than an error shown. */
export async function answerAutocomplete(
  interaction: AutocompleteInteraction,
  desk: Desk,
): Promise<void> {
  const { name, value } = interaction.options.getFocused(true);
  const request = { command: interaction.commandName, option: name, typed: String(value) };
  try {
    const offered = await within(desk.dispatch.complete(request), uselessAfterMs);
    const { choices, name: longest, value: room } = limits.autocomplete;
    const fitting = (offered ?? []).filter(
      (it) => it.value.length <= room && it.label.trim() !== '',
    );
    await interaction.respond(
      fitting.slice(0, choices).map((it) => ({
        name: shortLabel(sendable(it.label), longest),
        value: it.value,
      })),
    );
  } catch (cause) {
    desk.log.warn('discord-autocomplete-failed', {
      error: cause instanceof Error ? cause.name : 'unknown',
    });
  }
}
