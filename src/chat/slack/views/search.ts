import type { InputBlock, ModalView } from '@slack/types';
import type { AnyCommand } from '../../../command/define.ts';
import { chatFieldsOf, type Field } from '../../../command/fields.ts';
import type { FilterField } from '../../../core/query.ts';
import { plainText } from '../escape.ts';
import { limits } from '../limits.ts';
import { modal } from './text.ts';

/** Callback of the search form. */
export const searchCallback = 'search';
/** Block of the channel in which the result is shown to all as well. */
export const channelBlock = 'channel';

/** Filters that are typed, not chosen from a list: any date or year fits. */
const typed: ReadonlySet<FilterField> = new Set(['year', 'from', 'to', 'incident', 'hearing']);

/** Filters that are seldom needed; they can still be typed among the free words. */
const rare: ReadonlySet<FilterField> = new Set([
  'standard',
  'proceeding',
  'incident',
  'hearing',
  'status',
  'publisher',
  'article',
  'case',
]);

/** A form with an input for the free words of a command and for each of its common filters. */
export function searchView(command: AnyCommand): ModalView {
  const all = chatFieldsOf(command);
  const filters = all.filter(({ rest, filter }) => !rest && filter !== null && !rare.has(filter));
  const fields = [...all.filter((field) => field.rest), ...filters];
  return modal('Find a case', [...fields.map((field) => inputOf(command.name, field)), channel], {
    callback_id: searchCallback,
    private_metadata: command.name,
    submit: plainText('Search'),
  });
}

/** Action id of an input whose values complete while somebody types. */
function completionId(command: string, option: string): string {
  return `complete:${command}:${option}`;
}

/** Reads {@link completionId} back; null for any other id. */
export function readCompletionId(id: string): { command: string; option: string } | null {
  const [, command, option] = /^complete:([^:]+):([^:]+)$/.exec(id) ?? [];
  return command && option ? { command, option } : null;
}

function inputOf(command: string, field: Field): InputBlock {
  return {
    type: 'input',
    block_id: field.name,
    optional: !field.required,
    label: plainText(labelOf(field)),
    hint: plainText(field.description),
    element: elementOf(command, field),
  };
}

function elementOf(command: string, field: Field): InputBlock['element'] {
  if (field.filter === null || typed.has(field.filter)) {
    const most = Math.min(field.most ?? limits.input.value, limits.input.value);
    return { type: 'plain_text_input', action_id: 'value', max_length: most };
  }
  return {
    type: 'external_select',
    action_id: completionId(command, field.name),
    min_query_length: 0,
    placeholder: plainText('Type to choose'),
  };
}

/** "terms" as "Terms". */
function labelOf({ name }: Field): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const channel: InputBlock = {
  type: 'input',
  block_id: channelBlock,
  optional: true,
  label: plainText('Also show in'),
  hint: plainText('Everybody in that channel will see the result and who asked for it.'),
  element: {
    type: 'conversations_select',
    action_id: 'value',
    response_url_enabled: true,
  },
};
