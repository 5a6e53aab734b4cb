import { JSDOM } from 'jsdom';
import { readAddress } from '../../lib/claude/address';
import { WATCHED_SELECTORS } from '../../lib/claude/anchors';
import { readerOf } from '../../entrypoints/claude/read-page';
import { watch } from '../../lib/page/sightings';
import type { Observation } from '../../lib/observation';
import { detect } from '../../lib/surfaces/detect';
import { DEFAULTS, respond, type SiteOptions } from '../site/site';

/** What the extension makes of HTML at an address. jsdom runs no animations, so the sweep does the sighting. */
export function observe(html: string, url: string, scripts = true): Observation {
  const dom = new JSDOM(html, { url, ...(scripts && { runScripts: 'dangerously' }) });
  const root = dom.window.document.documentElement;
  const stop = new dom.window.AbortController();
  const sightings = watch(root, WATCHED_SELECTORS, () => undefined, stop.signal);
  sightings.sweep();
  const address = readAddress(dom.window.location.href);
  const seen = detect(address && readerOf(root, sightings).read(address));
  dom.window.close();
  return seen;
}

/** What the extension makes of a page of the stand-in. */
export function observeStandIn(url: string, options: Partial<SiteOptions> = {}): Observation {
  const all = { ...DEFAULTS, messages: 2, links: 2, ...options };
  return observe(respond(url, all).body, url);
}
