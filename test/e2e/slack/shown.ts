import type { Call } from '../../fakes/slack/server.ts';
import type { Json } from '../../fakes/slack/wire.ts';

/** Buttons and menus of a message or view, wherever they stand. */
export function elementsOf(holder: Json): readonly Json[] {
  const blocks = (holder.blocks ?? (holder.view as Json | undefined)?.blocks ?? []) as Json[];
  return blocks.flatMap((it) => [
    ...(['actions', 'context_actions'].includes(String(it.type)) ? (it.elements as Json[]) : []),
    ...(it.accessory ? [it.accessory as Json] : []),
    ...(it.element ? [it.element as Json] : []),
  ]);
}

/** The button with this label. */
export function buttonOf(call: Call, label: string): Json {
  const found = elementsOf(call.body).find((it) => (it.text as Json | undefined)?.text === label);
  if (!found) throw new Error(`no button ${label} in ${JSON.stringify(call.body)}`);
  return found;
}

/** What a click sends of a button. */
export function pressed(button: Json): Json {
  return {
    type: button.type,
    action_id: button.action_id,
    value: button.value,
    text: button.text,
  };
}
