/** What can be read back from a message of ours that was clicked. */
export interface ShownMessage {
  /** Contents of its text displays, in order. */
  readonly texts: readonly string[];
  /** Ids of its buttons and values of its menus' options, in order. */
  readonly ids: readonly string[];
}

/** As much of a message as discord.js hands over. */
export interface Clicked {
  readonly components: readonly { toJSON(): unknown }[];
}

/** Reads the components of a message, nested ones included. */
export function readShown(message: Clicked): ShownMessage {
  const texts: string[] = [];
  const ids: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const item of node) visit(item);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { content, custom_id, value, components, accessory, options } = node as Node;
    if (typeof content === 'string') texts.push(content);
    for (const id of [custom_id, value]) if (typeof id === 'string') ids.push(id);
    visit([components, accessory, options]);
  };
  visit(message.components.map((component) => component.toJSON()));
  return { texts, ids };
}

type Node = Readonly<
  Record<'content' | 'custom_id' | 'value' | 'components' | 'accessory' | 'options', unknown>
>;
