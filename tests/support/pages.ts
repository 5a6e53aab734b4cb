import { readAddress } from '../../lib/claude/address';
import type { Page } from '../../lib/claude/page';

/** A page of which only the address is known, as at the very start of a load, and what more is given of it. */
export function pageAt(href: string, more: Partial<Page> = {}): Page {
  const address = readAddress(new URL(href).href);
  if (!address) throw new Error(`${href} is none of claude.ai`);
  return {
    address,
    anchors: [],
    section: '',
    attachments: 0,
    approval: false,
    plan: 'unknown',
    connectCard: false,
    connector: '',
    frontEnd: 'unknown',
    ...more,
  };
}
