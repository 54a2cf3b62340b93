/**
 * What Slack accepts, in characters (UTF-16 units) or items. Sources: Slack's reference of
 * blocks, block elements, composition objects, views and chat.postMessage, and the doc comments
 * of @slack/types, unless a line says otherwise.
 */
export const limits = {
  message: {
    blocks: 50,
    /** Slack asks for at most 4,000 and cuts beyond 40,000. */
    text: 4_000,
    /**
     * All blocks of a message as JSON. Not documented: messages near 13,200 are refused although
     * each block is within its own limit (slackapi/bolt-js#2509).
     */
    json: 12_500,
  },
  view: { blocks: 100, title: 24, submit: 24, close: 24, metadata: 3_000, callback: 255 },
  section: { text: 3_000, fields: 10, field: 2_000 },
  header: { text: 150 },
  context: { elements: 10, text: 3_000 },
  actions: { elements: 25 },
  contextActions: { elements: 5 },
  /** Slack documents no limit for rich text; a block of it is kept to that of a section. */
  richText: { text: 3_000 },
  button: { text: 75, value: 2_000, url: 3_000 },
  option: { text: 75, value: 150 },
  select: { options: 100, placeholder: 150 },
  input: { label: 2_000, hint: 2_000, placeholder: 150, value: 3_000 },
  id: { action: 255, block: 255 },
  prompts: { count: 4 },
  /** Messages that one response_url takes, within 30 minutes. */
  responses: { count: 5 },
  manifest: {
    commands: 50,
    command: 32,
    summary: 2_000,
    hint: 1_000,
    name: 35,
    description: 140,
    agent: 300,
    shortcuts: 10,
    shortcutName: 24,
    shortcut: 150,
  },
} as const;
