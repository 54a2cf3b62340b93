import { limits } from '../../../src/chat/discord/limits.ts';

/** A node of a message's component tree, as far as checking looks at it. */
interface Node {
  readonly type: number;
  readonly components?: readonly Node[];
  readonly accessory?: Node;
  readonly component?: Node;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly url?: string;
  readonly style?: number;
  readonly placeholder?: string;
  readonly max_length?: number;
  readonly options?: readonly Option[];
}

interface Option {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}

interface MessageBody {
  readonly content?: unknown;
  readonly embeds?: unknown;
  readonly flags?: number;
  readonly components?: readonly Node[];
  readonly allowed_mentions?: { readonly parse?: readonly unknown[] };
  readonly nonce?: string;
}

const type = {
  row: 1,
  button: 2,
  select: 3,
  input: 4,
  section: 9,
  text: 10,
  separator: 14,
  container: 17,
  label: 18,
};
const componentsV2 = 1 << 15;
/** What may stand in what (Discord's component reference). */
const children: Readonly<Record<number, readonly number[]>> = {
  [type.container]: [type.row, type.text, type.section, type.separator],
  [type.row]: [type.button, type.select],
  [type.section]: [type.text],
};

/** What Discord would refuse in a message, or do that it must not; nothing where all is well. */
export function messageFaults(message: MessageBody): string[] {
  const nodes = flatten(message.components ?? []);
  const text = nodes.reduce((sum, node) => sum + (node.content?.length ?? 0), 0);
  return [
    ...expect((message.flags ?? 0) & componentsV2, 'the flag for Components V2'),
    ...expect(message.content === undefined && !message.embeds, 'no content and no embeds'),
    ...expect(message.components?.length, 'at least one component'),
    ...expect(message.allowed_mentions?.parse?.length === 0, 'mentions that are not allowed'),
    ...most(nodes.length, limits.message.components, 'components'),
    ...most(text, limits.message.text, 'characters of text'),
    ...most(message.nonce?.length ?? 0, limits.message.nonce, 'characters of a nonce'),
    ...uniqueIds(nodes),
    ...nodes.flatMap(nodeFaults),
    ...(message.components ?? []).flatMap(nesting),
  ];
}

/** The same for a form. */
export function modalFaults(modal: {
  readonly title: string;
  readonly custom_id: string;
  readonly components: readonly Node[];
}): string[] {
  const nodes = flatten(modal.components);
  return [
    ...most(modal.title.length, limits.modal.title, 'characters of a title'),
    ...most(modal.custom_id.length, limits.modal.customId, 'characters of an id'),
    ...most(modal.components.length, limits.modal.components, 'components of a form'),
    ...modal.components.flatMap((it) => expect(it.type === type.label, 'labels in a form')),
    ...uniqueIds(nodes),
    ...nodes.flatMap(nodeFaults),
  ];
}

function flatten(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => {
    const inner = [...(node.components ?? []), node.accessory, node.component];
    return [node, ...flatten(inner.filter((it) => it !== undefined))];
  });
}

function nodeFaults(node: Node): string[] {
  switch (node.type) {
    case type.text:
      return between(node.content?.trim().length, 1, limits.message.text, 'characters of a text');
    case type.button:
      return buttonFaults(node);
    case type.select:
      return selectFaults(node);
    case type.section:
      return [
        ...between(node.components?.length, 1, limits.section.texts, 'texts of a section'),
        ...expect(node.accessory, 'an accessory'),
      ];
    case type.row:
      return rowFaults(node);
    case type.label:
      return [
        ...between(node.label?.length, 1, limits.modal.label, 'characters of a form label'),
        ...most(
          node.description?.length ?? 0,
          limits.modal.labelDescription,
          'characters of a description',
        ),
      ];
    case type.input:
      return between(node.max_length, 1, limits.modal.inputValue, 'characters of an input');
    default:
      return between(node.components?.length ?? 1, 1, limits.message.components, 'children');
  }
}

function buttonFaults(node: Node): string[] {
  const isLink = node.style === 5;
  return [
    ...between(node.label?.trim().length, 1, limits.button.label, 'characters of a button'),
    ...(isLink
      ? between(node.url?.length, 1, limits.button.url, 'characters of a link')
      : between(node.custom_id?.length, 1, limits.button.customId, 'characters of an id')),
  ];
}

function selectFaults({ custom_id, placeholder, options = [] }: Node): string[] {
  const { select } = limits;
  return [
    ...between(custom_id?.length, 1, select.customId, 'characters of an id'),
    ...most(placeholder?.length ?? 0, select.placeholder, 'characters of a placeholder'),
    ...between(options.length, 1, select.options, 'options'),
    ...expect(
      new Set(options.map((it) => it.value)).size === options.length,
      'options that differ',
    ),
    ...options.flatMap((it) => [
      ...between(it.label.trim().length, 1, select.optionLabel, 'characters of an option'),
      ...between(it.value.length, 1, select.optionValue, 'characters of a value'),
      ...most(it.description?.length ?? 0, select.optionDescription, 'characters of a description'),
      ...expect(it.description === undefined || it.description.trim() !== '', 'a description'),
    ]),
  ];
}

function rowFaults({ components = [] }: Node): string[] {
  const selects = components.filter((it) => it.type === type.select).length;
  return selects > 0
    ? expect(components.length === 1, 'one menu a row')
    : between(components.length, 1, limits.row.buttons, 'buttons of a row');
}

function nesting(node: Node): string[] {
  const allowed = children[node.type] ?? [];
  const inner = node.components ?? [];
  return [
    ...inner.flatMap((it) => expect(allowed.includes(it.type), `no ${it.type} in ${node.type}`)),
    ...inner.flatMap(nesting),
  ];
}

function uniqueIds(nodes: readonly Node[]): string[] {
  const ids = nodes.flatMap((node) => node.custom_id ?? []);
  return expect(new Set(ids).size === ids.length, 'ids that differ');
}

function expect(holds: unknown, what: string): string[] {
  return holds ? [] : [`expected ${what}`];
}

function most(count: number, limit: number, what: string): string[] {
  return count <= limit ? [] : [`${count} ${what}, at most ${limit}`];
}

function between(count: number | undefined, least: number, limit: number, what: string): string[] {
  return count !== undefined && count >= least && count <= limit
    ? []
    : [`${count} ${what}, from ${least} to ${limit}`];
}
