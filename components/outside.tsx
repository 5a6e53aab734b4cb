import { createContext, useContext } from 'react';

/** Opens an address from a face inside a page; absent on the extension's own pages, where a link is a link. */
export const OpenAddress = createContext<((address: string) => void) | undefined>(undefined);

/**
 * A way to another page, in a tab of its own. In somebody else's page it is a button: of a link the page can make the
 * browser fetch its address before anybody presses it.
 */
export function Outside({ address, children }: { address: string; children: React.ReactNode }) {
  const open = useContext(OpenAddress);
  if (open)
    return (
      <button
        type="button"
        className="out"
        onClick={(event) => event.nativeEvent.isTrusted && open(address)}
      >
        {children}
      </button>
    );
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
