import { App, HTTPReceiver, SocketModeReceiver, type webApi } from '@slack/bolt';
import { deliveryOf } from './admit.ts';
import { boltLogger } from './log.ts';
import type { SlackOptions } from './options.ts';
import type { Pace } from './pace.ts';

/** Requests under way at a time: enough for a rush, few enough for little memory. */
export const sendingAtOnce = 20;

/** Bolt, and the way in which events reach it. */
export interface BoltApp {
  readonly app: App;
  readonly receiver: SocketModeReceiver | HTTPReceiver;
}

/** Sets Bolt up without connecting: no token is checked before `app.init()`. */
export function createApp(options: SlackOptions, pace: Pace): BoltApp {
  const logger = boltLogger(options.log);
  const clientOptions: webApi.WebClientOptions = {
    slackApiUrl: options.apiUrl,
    retryConfig: pace.requests,
    timeout: pace.requestTimeout,
    maxRequestConcurrency: sendingAtOnce,
    logger,
  };
  const shared = { logger, customPropertiesExtractor: deliveryOf(options.clock) };
  const { access } = options;
  const receiver =
    access.mode === 'http'
      ? new HTTPReceiver({ ...shared, signingSecret: access.signingSecret })
      : new SocketModeReceiver({
          ...shared,
          appToken: access.appToken,
          autoReconnectEnabled: false,
          clientPingTimeout: pace.ping,
          installerOptions: { clientOptions: { ...clientOptions } },
        });
  const app = new App({
    token: options.botToken,
    receiver,
    clientOptions,
    logger,
    convoStore: false,
    deferInitialization: true,
  });
  return { app, receiver };
}
