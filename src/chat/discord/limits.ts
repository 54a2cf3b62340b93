/**
 * Discord's published limits (https://discord.com/developers/docs), the only place where they are
 * written down. Lengths are counted here in UTF-16 units, never fewer than Discord's characters.
 */
export const limits = {
  /** Components V2: nested components count, and so do those that stand as an accessory. */
  message: { components: 40, text: 4_000, nonce: 25 },
  row: { buttons: 5 },
  section: { texts: 3 },
  button: { label: 80, customId: 100, url: 512 },
  select: {
    customId: 100,
    placeholder: 150,
    options: 25,
    optionLabel: 100,
    optionValue: 100,
    optionDescription: 100,
  },
  modal: {
    title: 45,
    customId: 100,
    components: 5,
    label: 45,
    labelDescription: 100,
    inputValue: 4_000,
    placeholder: 100,
  },
  command: {
    /** Slash commands, and apart from them context-menu commands of one kind. */
    slashCommands: 100,
    menuCommands: 15,
    name: 32,
    description: 100,
    options: 25,
    choices: 25,
    choiceName: 100,
    choiceValue: 100,
    /** Names, descriptions and values of a command, its options and choices, together. */
    total: 8_000,
  },
  autocomplete: { choices: 25, name: 100, value: 100 },
  interaction: {
    firstAnswerMs: 3_000,
    tokenMs: 15 * 60_000,
    /** Follow-up messages where the app is installed for the user alone. */
    followUps: 5,
  },
} as const;
