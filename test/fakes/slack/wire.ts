import { limits } from '../../../src/chat/slack/limits.ts';

/** A JSON object from the wire. */
export type Json = { readonly [key: string]: unknown };

/** What is wrong with a message, a view or a list of options on the wire by Slack's own limits; none for a good one. */
export type Violation = string;

/** Element types of rich text that are plain; all others mention, link to people, or draw emoji. */
const plainElements = new Set(['text', 'link']);

const blockTypes = new Set([
  'header',
  'section',
  'context',
  'context_actions',
  'actions',
  'rich_text',
  'input',
  'divider',
]);

/** Checks a message (chat.postMessage, chat.postEphemeral, chat.update or a response_url). */
export function messageViolations(message: Json): readonly Violation[] {
  const blocks = listOf(message.blocks);
  const text = String(message.text ?? '');
  return [
    ...over('blocks of a message', blocks.length, limits.message.blocks),
    ...over('JSON of all blocks', JSON.stringify(blocks).length, limits.message.json),
    ...over('text of a message', text.length, limits.message.text),
    ...(text.trim() === '' ? ['a message has no text for screen readers'] : []),
    ...markupIn(text),
    ...duplicateActions(blocks),
    ...blocks.flatMap(blockViolations),
  ];
}

/** Checks a modal or a Home tab. */
export function viewViolations(view: Json): readonly Violation[] {
  const blocks = listOf(view.blocks);
  return [
    ...over('blocks of a view', blocks.length, limits.view.blocks),
    ...over('title', textIn(view.title).length, limits.view.title),
    ...over('submit', textIn(view.submit).length, limits.view.submit),
    ...over('close', textIn(view.close).length, limits.view.close),
    ...over('private_metadata', String(view.private_metadata ?? '').length, limits.view.metadata),
    ...over('callback_id', String(view.callback_id ?? '').length, limits.view.callback),
    ...(blocks.some((it) => it.type === 'input') && view.type === 'modal' && !view.submit
      ? ['a modal with inputs has no submit button']
      : []),
    ...duplicateActions(blocks),
    ...blocks.flatMap(blockViolations),
  ];
}

/** Checks the options that an external select is given. */
export function optionViolations(options: readonly Json[]): readonly Violation[] {
  return [
    ...over('options', options.length, limits.select.options),
    ...options.flatMap((option) => [
      ...bounded('text of an option', textIn(option.text), limits.option.text),
      ...bounded('value of an option', String(option.value ?? ''), limits.option.value),
      ...plainOnly(option.text),
    ]),
  ];
}

function blockViolations(block: Json): readonly Violation[] {
  const type = String(block.type);
  if (!blockTypes.has(type)) return [`unknown block ${type}`];
  const check = checks[type];
  return [
    ...over('block_id', String(block.block_id ?? '').length, limits.id.block),
    ...(check ? check(block) : []),
  ];
}

const checks: Readonly<Record<string, (block: Json) => readonly Violation[]>> = {
  header: (block) => [
    ...bounded('header', textIn(block.text), limits.header.text),
    ...plainOnly(block.text),
  ],
  section: (block) => [
    ...(block.text === undefined && block.fields === undefined ? ['an empty section'] : []),
    ...bounded('section', textIn(block.text), limits.section.text),
    ...over('fields', listOf(block.fields).length, limits.section.fields),
    ...plainOnly(block.text),
    ...(block.accessory ? elementViolations(block.accessory as Json) : []),
  ],
  context: (block) => [
    ...countBetween('context elements', listOf(block.elements).length, limits.context.elements),
    ...listOf(block.elements).flatMap((it) => [
      ...bounded('context', textIn(it), limits.context.text),
      ...(it.type === 'mrkdwn' ? loneLink(textIn(it)) : plainOnly(it)),
    ]),
  ],
  actions: (block) => [
    ...countBetween('actions', listOf(block.elements).length, limits.actions.elements),
    ...listOf(block.elements).flatMap(elementViolations),
  ],
  context_actions: (block) => [
    ...countBetween(
      'context actions',
      listOf(block.elements).length,
      limits.contextActions.elements,
    ),
  ],
  rich_text: (block) => richViolations(block),
  input: (block) => [
    ...bounded('label', textIn(block.label), limits.input.label),
    ...elementViolations(block.element as Json),
  ],
};

function elementViolations(element: Json): readonly Violation[] {
  const id = over('action_id', String(element.action_id ?? '').length, limits.id.action);
  const placeholder = over(
    'placeholder',
    textIn(element.placeholder).length,
    limits.select.placeholder,
  );
  if (element.type !== 'button') return [...id, ...placeholder];
  return [
    ...id,
    ...bounded('text of a button', textIn(element.text), limits.button.text),
    ...over('value of a button', String(element.value ?? '').length, limits.button.value),
    ...plainOnly(element.text),
  ];
}

function richViolations(block: Json): readonly Violation[] {
  const elements = innermost(block);
  const text = elements.map((it) => String(it.text ?? '')).join('');
  return [
    ...bounded('rich text', text, limits.richText.text),
    ...elements.flatMap((it) => [
      ...(plainElements.has(String(it.type)) ? [] : [`rich text element ${String(it.type)}`]),
      ...(it.text === '' ? ['an empty rich text element'] : []),
      ...(it.type === 'link' ? linkViolations(String(it.url)) : []),
    ]),
  ];
}

function linkViolations(url: string): readonly Violation[] {
  return [
    ...over('address', url.length, limits.button.url),
    ...(/^https?:\/\/[^\s<>|]+$/.test(url) ? [] : [`an address that is no web address: ${url}`]),
  ];
}

/** The only markup allowed is one link under words of our own. */
function loneLink(text: string): readonly Violation[] {
  const [, url] = /^<(https?:[^<>|\s]+)\|Read it in the source>$/.exec(text) ?? [];
  return url === undefined ? [`markup that is no lone link: ${text}`] : linkViolations(url);
}

/** The inline elements of a rich text block, at whatever depth. */
export function innermost(block: Json): readonly Json[] {
  const elements = listOf(block.elements);
  return elements.flatMap((it) => (it.elements ? innermost(it) : [it]));
}

function duplicateActions(blocks: readonly Json[]): readonly Violation[] {
  const ids = blocks
    .flatMap((it) => [...listOf(it.elements), it.accessory as Json | undefined])
    .map((it) => it?.action_id)
    .filter((it) => typeof it === 'string');
  return ids.length === new Set(ids).size ? [] : ['two actions of one name'];
}

/** In the text of a message all notation begins with `<` and every special character is escaped. */
function markupIn(text: string): readonly Violation[] {
  return /[<>]|&(?!(?:amp|lt|gt);)/.test(text) ? ['markup in the text of a message'] : [];
}

function plainOnly(object: unknown): readonly Violation[] {
  if (object === undefined) return [];
  const { type, emoji } = object as Json;
  return type === 'plain_text' && emoji === false ? [] : [`text that Slack would format: ${type}`];
}

function bounded(name: string, text: string, most: number): readonly Violation[] {
  return text.trim() === '' ? [`empty ${name}`] : over(name, text.length, most);
}

function countBetween(name: string, count: number, most: number): readonly Violation[] {
  return count === 0 ? [`no ${name}`] : over(name, count, most);
}

function over(name: string, length: number, most: number): readonly Violation[] {
  return length > most ? [`${name}: ${length} of ${most}`] : [];
}

function textIn(object: unknown): string {
  return String((object as Json | undefined)?.text ?? '');
}

function listOf(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value : [];
}
