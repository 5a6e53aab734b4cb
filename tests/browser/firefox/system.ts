import { GECKO_ID } from '../../../lib/build/manifest.ts';
import type { Connection } from './connection.ts';

type Answer =
  | { type: 'success'; result: { value?: unknown } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The extension as the browser itself holds it. */
const OURS = `WebExtensionPolicy.getByID('${GECKO_ID}').extension`;
const ADDON = `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${GECKO_ID}')`;

/** What a user does in the browser's own windows: as Firefox's own code does it. */
export const ACTS = {
  /** Stops the background as the browser does when it has had nothing to do. */
  stop: `${OURS}.terminateBackground()`,
  disable: `${ADDON}.then((addon) => addon.disable())`,
  enable: `${ADDON}.then((addon) => addon.enable())`,
  remove: `${ADDON}.then((addon) => addon.uninstall())`,
  reload: `${ADDON}.then((addon) => addon.reload())`,
  /** The real badge in the real toolbar: its words, how wide they are and how much of that is drawn, in CSS pixels. */
  badge: `(() => {
    const badge = document.querySelector('[data-extensionid="${GECKO_ID}"] .toolbarbutton-badge');
    return badge && { text: badge.textContent, needs: badge.scrollWidth, has: badge.clientWidth, area: badge.closest('toolbar')?.id ?? '' };
  })()`,
  /** A request of the browser's own. */
  fetch: `new Promise((done) => ChromeUtils.importESModule('resource://gre/modules/NetUtil.sys.mjs').NetUtil.asyncFetch({ uri: 'https://heard.example/', loadUsingSystemPrincipal: true }, () => done(null)))`,
  /** What the processes of claude.ai pages took so far: milliseconds of processor time, and MB they hold. */
  cost: `ChromeUtils.requestProcInfo().then(({ children }) => children
    .filter(({ origin }) => origin?.includes('claude.ai'))
    .reduce((sum, { cpuTime, memory }) => ({ time: sum.time + cpuTime / 1e6, memory: sum.memory + memory / 1e6 }), { time: 0, memory: 0 }))`,
  /** The panel that asks for a permission, where it is open. */
  asks: `!!document.querySelector('#addon-webext-permissions-notification:not([hidden])')`,
  allow: `PopupNotifications.panel.firstElementChild.button.click()`,
  refuse: `PopupNotifications.panel.firstElementChild.secondaryButton.click()`,
} as const;

/** Runs one of them with the browser's own rights. */
export async function system<T>(connection: Connection, act: keyof typeof ACTS): Promise<T> {
  const { contexts } = await connection.send<{ contexts: { context: string }[] }>(
    'browsingContext.getTree',
    { 'moz:scope': 'chrome', maxDepth: 0 },
  );
  const answer = await connection.send<Answer>('script.evaluate', {
    expression: `(async () => JSON.stringify([await (${ACTS[act]})]))()`,
    target: { context: contexts[0]?.context },
    awaitPromise: true,
  });
  if (answer.type === 'exception') throw new Error(`${act}: ${answer.exceptionDetails.text}`);
  return (JSON.parse(String(answer.result.value)) as [T])[0];
}
