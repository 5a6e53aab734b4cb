import { useEffect, useState } from 'react';
import { browser } from '../../../lib/browser';
import { directory } from '../../../lib/connectors/directory/directory';
import { LEDGER_KEY, readLedger, type Ledger } from '../../../lib/connectors/ledger';

/** What this browser saw being connected, followed as it changes. */
export function useLedger(): Ledger {
  const [ledger, setLedger] = useState<Ledger>([]);
  useEffect(() => {
    const look = () =>
      void browser.storage.local
        .get(LEDGER_KEY)
        .then((stored) => setLedger(readLedger(stored[LEDGER_KEY]).ledger));
    look();
    browser.storage.onChanged.addListener(look);
    return () => browser.storage.onChanged.removeListener(look);
  }, []);
  return ledger;
}

/** Ids of services whose consent pages we may look at now. */
export function useExplained(): ReadonlySet<string> {
  const [origins, setOrigins] = useState<readonly string[]>([]);
  useEffect(() => {
    void browser.permissions.getAll().then(({ origins: all = [] }) => setOrigins(all));
  }, []);
  return new Set(
    directory
      .filter(
        ({ consentOrigins }) =>
          consentOrigins.length > 0 && consentOrigins.every((one) => origins.includes(one)),
      )
      .map(({ id }) => id),
  );
}
