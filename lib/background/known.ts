/** Session key of a tab whose page has reported since this start: it need not be loaded again. */
export function knownKey(tabId: number): string {
  return `page.${tabId}`;
}
