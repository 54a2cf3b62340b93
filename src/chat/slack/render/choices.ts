import type { Button, KnownBlock } from '@slack/types';
import type { Choice } from '../../../core/reply.ts';
import { actionId, verbFor } from '../actions.ts';
import { isBlank, plainText, writtenLength } from '../escape.ts';
import { limits } from '../limits.ts';
import { type Run, richText } from './rich.ts';

/** Buttons that stand together, so that a row stays readable. */
export const rowLength = 5;
/** Most written characters of one row, so that it is within the size of a message. */
const rowRoom = 6_000;

/** Whether a choice fits a button; one that does not is written out. */
export function fitsButton({ label, command }: Choice): boolean {
  return (
    !isBlank(label) &&
    label.length <= limits.button.text &&
    command.length > 0 &&
    command.length <= limits.button.value
  );
}

/**
 * The button of a choice. Its value is the command line itself, so that it works after a restart
 * and whoever presses it.
 * @param name tells it from the other buttons of the message
 */
export function buttonOf({ label, command }: Choice, name: string): Button {
  return {
    type: 'button',
    action_id: actionId(verbFor(command), name),
    text: plainText(label),
    value: command,
  };
}

/** Choices as rows of buttons; what fits no button is written out as the line to type. */
export function renderChoices(choices: readonly Choice[], name: string): readonly KnownBlock[] {
  const buttons = choices
    .filter(fitsButton)
    .map((choice, index) => buttonOf(choice, `${name}-${index}`));
  const written = choices
    .filter((choice) => !fitsButton(choice))
    .flatMap(({ label, command }, index): Run[] => [
      { text: `${index === 0 ? '' : '\n'}${label}: ` },
      { text: command, code: true },
    ]);
  return [...richText(written, 'rich_text_section'), ...rowsOf(buttons)];
}

/** Buttons, shared out over rows. */
export function rowsOf(buttons: readonly Button[]): readonly KnownBlock[] {
  const rows: Button[][] = [];
  let length = 0;
  for (const button of buttons) {
    const own = writtenLength(button.value ?? '') + writtenLength(button.text.text);
    const last = rows.at(-1);
    if (last && last.length < rowLength && length + own <= rowRoom) {
      last.push(button);
      length += own;
    } else {
      rows.push([button]);
      length = own;
    }
  }
  return rows.map((elements) => ({ type: 'actions', elements }));
}
