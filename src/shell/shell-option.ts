import type { FieldType } from '../command/fields.ts';

/** An option that every command takes. */
export interface ShellOption {
  readonly name: string;
  readonly type: FieldType;
  readonly description: string;
}

/** Options everywhere; `limit`, `page` and `drafts` go to the commands that have such fields. */
export const shellOptions: readonly ShellOption[] = [
  {
    name: 'limit',
    type: 'integer',
    description: 'Cases or quotes a page, 5 unless you say otherwise.',
  },
  { name: 'page', type: 'integer', description: 'Which page to show, counted from 1.' },
  {
    name: 'corpus',
    type: 'text',
    description: 'Folder of the corpus; CORPUS_DIR, or the one that comes along.',
  },
  { name: 'json', type: 'yes-no', description: 'Print JSON, one object a query.' },
  { name: 'drafts', type: 'yes-no', description: 'Let draft cases answer too, marked as drafts.' },
  { name: 'color', type: 'yes-no', description: 'Colour the output; --no-color never does.' },
  { name: 'help', type: 'yes-no', description: 'Say what the command does and takes.' },
  { name: 'version', type: 'yes-no', description: 'Print the version.' },
];
