import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Problem, Result } from './core/failure.ts';

/** Variables as the process has them. */
export type Environment = Readonly<Record<string, string | undefined>>;

export const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const secret = z.string().regex(/^\S+$/, 'holds spaces or line breaks');
const address = z.url({ protocol: /^https?$/, error: 'is not an http or https address' });

/** Every variable that Verbatim reads. `.env.example` lists the same, which a test holds. */
export const environmentSchema = z.object({
  DISCORD_TOKEN: secret.optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{17,20}$/, 'is not a number of 17 to 20 digits')
    .optional(),
  DISCORD_API_URL: address.default('https://discord.com/api'),
  SLACK_BOT_TOKEN: secret.startsWith('xoxb-', 'does not begin with xoxb-').optional(),
  SLACK_APP_TOKEN: secret.startsWith('xapp-', 'does not begin with xapp-').optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_API_URL: address.default('https://slack.com/api/'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'is not a port number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port number from 0 to 65535')
    .default(3000),
  CORPUS_DIR: z.string().optional(),
  STATE_DIR: z.string().optional(),
  CHAT_HISTORY: z.enum(['on', 'off'], 'is neither on nor off').default('on'),
  LOG_LEVEL: z.enum(logLevels, `is none of ${logLevels.join(', ')}`).default('info'),
});
type Variables = z.infer<typeof environmentSchema>;

export interface DiscordConfig {
  readonly token: string;
  readonly applicationId: string | null;
  /** Without a slash at its end. */
  readonly apiUrl: string;
}

/** Socket Mode where there is an app token, else HTTP with a signing secret. */
export interface SlackConfig {
  readonly botToken: string;
  readonly appToken: string | null;
  readonly signingSecret: string | null;
  /** With a slash at its end. */
  readonly apiUrl: string;
}

/** The environment, read and checked. */
export interface Config {
  /** Null where the token is not set: the platform stays off. */
  readonly discord: DiscordConfig | null;
  readonly slack: SlackConfig | null;
  readonly port: number;
  readonly corpusFolder: string;
  /** Where history, problem reports and conversations are kept. */
  readonly stateFolder: string;
  readonly keepsHistory: boolean;
  readonly logLevel: (typeof logLevels)[number];
}

/** Variables that connect a platform, for whoever has set none. */
export const platformTokens = [
  'DISCORD_TOKEN for Discord',
  'SLACK_BOT_TOKEN and SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET) for Slack',
] as const;

/** The same in one line of a terminal. */
export const platformVariables =
  'Discord by DISCORD_TOKEN; Slack by SLACK_BOT_TOKEN, SLACK_APP_TOKEN';

/** Reads the environment. @returns the configuration, or every missing and malformed variable by name */
export function readConfig(env: Environment): Result<Config> {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''));
  const read = environmentSchema.safeParse(set);
  const problems = [
    ...(read.success ? [] : read.error.issues.map((issue) => malformed(issue))),
    ...missingForSlack(set),
  ];
  if (!read.success || problems.length > 0) return { ok: false, problems };
  return { ok: true, value: configOf(read.data, set) };
}

/** Whether a platform token is set, so that `start` means `serve`. */
export function hasPlatformToken(env: Environment): boolean {
  return Boolean(env.DISCORD_TOKEN?.trim() || env.SLACK_BOT_TOKEN?.trim());
}

/** Whether output may be coloured (https://no-color.org, and FORCE_COLOR as Node reads it). */
export function allowsColour(env: Environment, isTerminal: boolean): boolean {
  if (env.NO_COLOR !== undefined && env.NO_COLOR !== '') return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return isTerminal && env.TERM !== 'dumb';
}

/** The corpus that comes with the checkout, wherever the code runs from. */
export function shippedCorpus(): string {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const isBuilt = /[\\/]dist[\\/](?:src|app)[\\/]?$/.test(here);
  return join(here, isBuilt ? '../../corpus' : '../corpus');
}

function configOf(read: Variables, env: Environment): Config {
  return {
    discord: read.DISCORD_TOKEN
      ? {
          token: read.DISCORD_TOKEN,
          applicationId: read.DISCORD_APPLICATION_ID ?? null,
          apiUrl: read.DISCORD_API_URL.replace(/\/+$/, ''),
        }
      : null,
    slack: read.SLACK_BOT_TOKEN
      ? {
          botToken: read.SLACK_BOT_TOKEN,
          appToken: read.SLACK_APP_TOKEN ?? null,
          signingSecret: read.SLACK_SIGNING_SECRET ?? null,
          apiUrl: read.SLACK_API_URL.replace(/\/*$/, '/'),
        }
      : null,
    port: read.PORT,
    corpusFolder: read.CORPUS_DIR ?? shippedCorpus(),
    stateFolder: read.STATE_DIR ?? defaultStateFolder(env),
    keepsHistory: read.CHAT_HISTORY === 'on',
    logLevel: read.LOG_LEVEL,
  };
}

/** The folder for state of the XDG base directory specification. */
function defaultStateFolder(env: Environment): string {
  return join(env.XDG_STATE_HOME ?? join(homedir(), '.local', 'state'), 'verbatim');
}

function malformed(issue: z.core.$ZodIssue): Problem {
  const input = String(issue.path[0] ?? '');
  return { input, message: issue.message, nearest: [] };
}

function missingForSlack(env: Environment): Problem[] {
  const hasBot = env.SLACK_BOT_TOKEN !== undefined;
  const hasWay = env.SLACK_APP_TOKEN !== undefined || env.SLACK_SIGNING_SECRET !== undefined;
  if (hasBot === hasWay) return [];
  return hasBot
    ? [missing('SLACK_APP_TOKEN', 'missing: SLACK_BOT_TOKEN needs it, or SLACK_SIGNING_SECRET')]
    : [missing('SLACK_BOT_TOKEN', 'missing, though other variables of Slack are set')];
}

function missing(input: string, message: string): Problem {
  return { input, message: `is ${message}`, nearest: [] };
}

/**
 * The variables of this process, those of `.env` in its working directory among them; what is set
 * already stays.
 */
export function processEnvironment(): Environment {
  try {
    process.loadEnvFile();
  } catch {
    // no .env: everything may be set otherwise, and nothing must be
  }
  return process.env;
}
