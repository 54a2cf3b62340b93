import { ids, person, snowflake } from './people.ts';
import { messageFaults, modalFaults } from './validate.ts';

/** A message of the bot's as it stands now. */
export interface Posted {
  readonly id: string;
  readonly channel: string;
  readonly private: boolean;
  /** The token of its interaction, or null for a plain message. */
  readonly interaction: string | null;
  readonly repliesTo: string | null;
  body: Body;
}

export interface Body {
  readonly flags?: number;
  readonly components?: readonly object[];
  readonly [key: string]: unknown;
}

/** An interaction as Discord sees it. */
export interface Exchange {
  readonly id: string;
  readonly channel: string;
  /** Milliseconds since 1970. */
  readonly sentAt: number;
  /** The message whose component was used. */
  readonly clicked: Posted | null;
  /** When the first answer arrived. */
  answeredAt: number | null;
  /** Type of the first answer (4 message, 5 and 6 promises, 7 update, 8 values, 9 form). */
  answer: number | null;
  choices: readonly { readonly name: string; readonly value: string }[] | null;
  modal: { readonly custom_id: string; readonly components: readonly object[] } | null;
  /** What stands where the answer goes; null while it is only promised, and after it was deleted. */
  original: Posted | null;
  promised: boolean;
  promisedPrivately: boolean;
  /** Further answers that were refused because there was one. */
  refused: number;
}

const ephemeral = 64;

/** What a request comes to: a status and the body of the answer. */
export type Answer = readonly [status: number, body: unknown];

/** Discord's record of interactions and messages; refuses what Discord refuses and notes why. */
export class Desk {
  readonly exchanges = new Map<string, Exchange>();
  readonly posted: Posted[] = [];
  /** Every limit that a request broke. */
  readonly faults: string[] = [];
  readonly #nonces = new Map<string, Posted>();
  /** Discord waits for 3 seconds; a busy test machine gets longer, for it measures nothing. */
  readonly deadlineMs = 10_000;

  open(token: string, id: string, channel: string, clicked: Posted | null): Exchange {
    const exchange: Exchange = {
      id,
      channel,
      sentAt: Date.now(),
      clicked,
      answeredAt: null,
      answer: null,
      choices: null,
      modal: null,
      original: null,
      promised: false,
      promisedPrivately: false,
      refused: 0,
    };
    this.exchanges.set(token, exchange);
    return exchange;
  }

  /** `POST /interactions/{id}/{token}/callback` */
  callback(token: string, body: { readonly type: number; readonly data?: Body }): Answer {
    const exchange = this.exchanges.get(token);
    if (!exchange || Date.now() - exchange.sentAt > this.deadlineMs) {
      return [404, { code: 10062, message: 'Unknown interaction' }];
    }
    if (exchange.answer !== null) {
      exchange.refused += 1;
      return [400, { code: 40060, message: 'Interaction has already been acknowledged.' }];
    }
    const { type, data = {} } = body;
    const wrong = this.#check(type, data);
    if (wrong) return wrong;
    exchange.answer = type;
    exchange.answeredAt = Date.now();
    return this.#take(exchange, token, type, data);
  }

  /** `PATCH /webhooks/{app}/{token}/messages/@original` */
  edit(token: string, body: Body): Answer {
    const exchange = this.exchanges.get(token);
    if (!exchange || exchange.answer === null) return unknownWebhook;
    const wrong = this.#check(4, body);
    if (wrong) return wrong;
    if (exchange.original) exchange.original.body = body;
    else if (exchange.promised) {
      exchange.original = this.#post(exchange.channel, body, token, exchange.promisedPrivately);
    } else return [404, { code: 10008, message: 'Unknown Message' }];
    return [200, messageOf(exchange.original)];
  }

  /** `DELETE /webhooks/{app}/{token}/messages/@original` */
  remove(token: string): Answer {
    const exchange = this.exchanges.get(token);
    if (!exchange) return unknownWebhook;
    exchange.original = null;
    exchange.promised = false;
    return [204, null];
  }

  /** `POST /webhooks/{app}/{token}` */
  followUp(token: string, body: Body): Answer {
    const exchange = this.exchanges.get(token);
    if (!exchange || exchange.answer === null) return unknownWebhook;
    const wrong = this.#check(4, body);
    if (wrong) return wrong;
    if (exchange.promised && !exchange.original) {
      exchange.original = this.#post(exchange.channel, body, token, exchange.promisedPrivately);
      return [200, messageOf(exchange.original)];
    }
    return [200, messageOf(this.#post(exchange.channel, body, token, isPrivate(body)))];
  }

  /** `POST /channels/{id}/messages` */
  message(channel: string, body: Body): Answer {
    const wrong = this.#check(4, body);
    if (wrong) return wrong;
    const nonce = body.enforce_nonce ? `${channel} ${body.nonce}` : null;
    const known = nonce === null ? undefined : this.#nonces.get(nonce);
    if (known) return [200, messageOf(known)];
    const posted = this.#post(channel, body, null, false);
    if (nonce !== null) this.#nonces.set(nonce, posted);
    return [200, messageOf(posted)];
  }

  #take(exchange: Exchange, token: string, type: number, data: Body): Answer {
    exchange.promised = type === 5;
    exchange.promisedPrivately = type === 5 && isPrivate(data);
    if (type === 4) exchange.original = this.#post(exchange.channel, data, token, isPrivate(data));
    if (type === 6 || type === 7) exchange.original = exchange.clicked;
    if (type === 7 && exchange.clicked) exchange.clicked.body = data;
    if (type === 8) exchange.choices = (data.choices ?? []) as Exchange['choices'];
    if (type === 9) exchange.modal = data as unknown as Exchange['modal'];
    const message = exchange.original ? messageOf(exchange.original) : undefined;
    const interaction = { id: exchange.id, type: 2, response_message_id: message?.id };
    return [200, { interaction, resource: { type, ...(message ? { message } : {}) } }];
  }

  #post(channel: string, body: Body, interaction: string | null, isHidden: boolean): Posted {
    const reference = body.message_reference as { message_id?: string } | undefined;
    const repliesTo = reference?.message_id ?? null;
    const posted = { id: snowflake(), channel, private: isHidden, interaction, repliesTo, body };
    this.posted.push(posted);
    return posted;
  }

  #check(type: number, data: Body): Answer | null {
    const faults = faultsOf(type, data);
    this.faults.push(...faults);
    return faults.length > 0 ? [400, { code: 50035, message: faults.join('; ') }] : null;
  }
}

const unknownWebhook: Answer = [404, { code: 10015, message: 'Unknown Webhook' }];

function faultsOf(type: number, data: Body): string[] {
  if (type === 4 || type === 7) return messageFaults(data as Parameters<typeof messageFaults>[0]);
  if (type === 9) return modalFaults(data as unknown as Parameters<typeof modalFaults>[0]);
  if (type === 8) return valueFaults(data.choices as { name: string; value: string }[]);
  const flags = data.flags ?? 0;
  return (flags & ~ephemeral) === 0 ? [] : ['a promise may only be ephemeral'];
}

function valueFaults(choices: readonly { name: string; value: string }[]): string[] {
  const long = choices.filter(
    (it) => it.name.length < 1 || it.name.length > 100 || String(it.value).length > 100,
  );
  return choices.length > 25 || long.length > 0 ? ['values that do not fit'] : [];
}

function isPrivate(body: Body): boolean {
  return ((body.flags ?? 0) & ephemeral) !== 0;
}

/** The message as Discord hands it out. */
export function messageOf(posted: Posted) {
  return {
    id: posted.id,
    type: posted.interaction === null ? 19 : 20,
    channel_id: posted.channel,
    author: person(ids.bot),
    content: '',
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    flags: posted.body.flags ?? 0,
    components: posted.body.components ?? [],
  };
}
