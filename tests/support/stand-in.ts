import { JSDOM } from 'jsdom';
import { readAddress } from '../../lib/claude/address';
import { WATCHED_SELECTORS } from '../../lib/claude/anchors';
import { readerOf } from '../../entrypoints/claude/read-page';
import { watch } from '../../lib/page/sightings';
import type { Observation } from '../../lib/observation';
import { detect } from '../../lib/surfaces/detect';
import { DEFAULTS, respond, type SiteOptions } from '../site/site';

/** What the extension makes of HTML at an address; no script of it runs. */
export function observe(html: string, url: string): Observation {
  return observeIn(new JSDOM(html, { url }));
}

/** What the extension makes of a page of the stand-in, whose script draws it. */
export function observeStandIn(url: string, options: Partial<SiteOptions> = {}): Observation {
  const all = { ...DEFAULTS, messages: 2, links: 2, ...options };
  return observeIn(new JSDOM(respond(url, all).body, { url, runScripts: 'dangerously' }));
}

/** jsdom runs no animations, so the sweep does the sighting. */
function observeIn({ window }: JSDOM): Observation {
  const root = window.document.documentElement;
  const stop = new window.AbortController();
  const sightings = watch(root, WATCHED_SELECTORS, () => undefined, stop.signal);
  sightings.sweep();
  const address = readAddress(window.location.href);
  const seen = detect(address && readerOf(root, sightings).read(address));
  window.close();
  return seen;
}
