import { type APIContainerComponent, ComponentType } from 'discord.js';
import { escapeText } from './escape.ts';
import { textDisplay } from './render/piece.ts';

/** A message of our own words, for what is no reply: a stale button, a fault, a restart. */
export function plainMessage(text: string): APIContainerComponent {
  return { type: ComponentType.Container, components: [textDisplay(escapeText(text))] };
}

/** What people are told; each is private. */
export const words = {
  stale:
    'This button is too old: what it would ask is no longer known here. Please ask the question again.',
  restarting: 'Verbatim is restarting. Please ask again in a minute.',
  notUnderstood: 'This message holds no text that could be checked.',
  fault: (id: string) =>
    `The answer could not be sent. Please ask again; if it happens again, give the number ${id} to whoever runs this bot.`,
} as const;
