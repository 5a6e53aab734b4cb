import * as react from 'react';
import * as client from 'react-dom/client';
import * as jsx from 'react/jsx-runtime';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** React, once in the package: the card and the pages find it in their own world (lib/build/react-once.ts). */
export default defineUnlistedScript(() => {
  Object.assign(globalThis, {
    [Symbol.for('privacy-hints.react')]: {
      react,
      'react-dom/client': client,
      'react/jsx-runtime': jsx,
    },
  });
});
