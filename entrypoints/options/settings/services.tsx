import { useEffect, useState } from 'react';
import { browser } from '../../../lib/browser';
import { directory } from '../../../lib/connectors/directory/directory';
import { words } from '../../../lib/words';

const ASKABLE = directory.filter(({ askable }) => askable);

type Props = {
  wanted: string;
  /** Ids of the apps the administrator offers; without, all are. */
  offered: readonly string[] | undefined;
};

/** Lets the user allow, service by service, that we explain its consent page. */
export function Services({ wanted, offered }: Props) {
  const [granted, setGranted] = useState<readonly string[]>([]);
  useEffect(() => {
    const look = () =>
      void browser.permissions.getAll().then(({ origins = [] }) => setGranted(origins));
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);
  const list = ASKABLE.filter(({ id }) => offered?.includes(id) ?? true).toSorted(
    (a, b) => Number(b.id === wanted) - Number(a.id === wanted),
  );
  return (
    <>
      <h2 id="consent">{words.ui('consent.options')}</h2>
      <p className="help">{words.ui('consent.options.help')}</p>
      <ul className="services">
        {list.map(({ id, name, consentOrigins }) => {
          const origins = [...consentOrigins];
          const has = origins.every((origin) => granted.includes(origin));
          return (
            <li key={id} className={id === wanted ? 'from' : undefined}>
              <bdi>{name}</bdi>{' '}
              <button
                type="button"
                className="plain"
                data-service={id}
                onClick={() =>
                  void (has
                    ? browser.permissions.remove({ origins })
                    : browser.permissions.request({ origins }))
                }
              >
                {words.ui(has ? 'consent.remove' : 'consent.allow')}
                <span className="unseen"> {name}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
