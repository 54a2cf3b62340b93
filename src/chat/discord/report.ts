import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type ButtonInteraction,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { createActionIds, readCustomId, readOptionValue } from './actions.ts';
import { answerInteraction, tellPrivately } from './answer.ts';
import { asking } from './command.ts';
import type { Desk } from './desk.ts';
import { unescapeText } from './escape.ts';
import { limits } from './limits.ts';
import { persist } from './persist.ts';
import { words } from './plain-message.ts';
import { shortLabel } from './render/piece.ts';
import { readShown, type ShownMessage } from './shown.ts';

/** Ids of the form's inputs. */
const inputs = { quote: 'quote', text: 'text' } as const;
/** A report says what is wrong in a few sentences. */
const mostText = 1_000;

/** A quote that a problem can be reported with. */
interface Reportable {
  readonly receipt: string;
  /** How the quote begins, for choosing among several. */
  readonly label: string;
}

/** Opens the form for a problem with a quote of the clicked message. */
export async function openReport(
  interaction: ButtonInteraction,
  receipt: string,
  desk: Desk,
): Promise<void> {
  const quotes = quotesOf(readShown(interaction.message), receipt);
  const until = desk.clock.now() + limits.interaction.firstAnswerMs;
  await persist(() => interaction.showModal(form(quotes)), until, desk.clock);
}

/** Takes the form in and says what became of the report. */
export function answerReport(interaction: ModalSubmitInteraction, desk: Desk): Promise<void> {
  const action = readCustomId(interaction.customId);
  if (action?.verb !== 'report' || action.payload.type !== 'line') {
    return tellPrivately(interaction, words.stale, desk);
  }
  const chosen = chosenReceipt(interaction);
  const receipt = chosen ?? action.payload.line;
  const text = interaction.fields.getTextInputValue(inputs.text).trim();
  const options = { receipt, text };
  return answerInteraction(interaction, asking({ command: 'report', options }, true), desk);
}

/** The quotes whose context the message offers; the one that its button names where it offers none. */
function quotesOf({ ids, texts }: ShownMessage, receipt: string): Reportable[] {
  const receipts = ids.flatMap((id) => {
    const payload = readCustomId(id)?.payload ?? readOptionValue(id);
    const line = payload?.type === 'line' ? payload.line : '';
    return /^context (?<receipt>\S+)$/.exec(line)?.groups?.receipt ?? [];
  });
  const quotes = texts.filter((text) => /^> /m.test(text)).map(beginning);
  const known = [...new Set(receipts.length > 0 ? receipts : [receipt])];
  return known
    .slice(0, limits.select.options)
    .map((it, index) => ({ receipt: it, label: quotes[index] || it }));
}

function beginning(markdown: string): string {
  const quoted = markdown.split('\n').filter((line) => line.startsWith('> '));
  const plain = unescapeText(quoted.join(' ').replace(/(?:^| )> |\*\*/g, ' '));
  return shortLabel(plain, limits.select.optionLabel);
}

function form(quotes: readonly Reportable[]): APIModalInteractionResponseCallbackData {
  const ids = createActionIds();
  const first = quotes[0]?.receipt ?? '';
  return {
    custom_id: ids.customId('report', first),
    title: 'Report a problem',
    components: [...(quotes.length > 1 ? [quoteMenu(quotes)] : []), textInput],
  };
}

function quoteMenu(quotes: readonly Reportable[]): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: 'Which quote?',
    component: {
      type: ComponentType.StringSelect,
      custom_id: inputs.quote,
      options: quotes.map(({ receipt, label }, index) => ({
        label,
        value: receipt,
        description: `Receipt ${receipt}`.slice(0, limits.select.optionDescription),
        default: index === 0,
      })),
    },
  };
}

const textInput: APILabelComponent = {
  type: ComponentType.Label,
  label: 'What is wrong?',
  description: 'Goes to the people who run this bot, with the receipt of the quote.',
  component: {
    type: ComponentType.TextInput,
    custom_id: inputs.text,
    style: TextInputStyle.Paragraph,
    max_length: mostText,
    required: true,
  },
};

function chosenReceipt(interaction: ModalSubmitInteraction): string | undefined {
  const { fields } = interaction;
  return fields.fields.has(inputs.quote)
    ? fields.getStringSelectValues(inputs.quote)[0]
    : undefined;
}
