import { defineBackground } from 'wxt/utils/define-background';
import { serve } from './serve';
import { followPermissions } from './consent-pages';
import { adoptOnce, adoptPages, askPages, openWelcome } from './tabs';
import { browser } from '../../lib/browser';
import { keepFromPages } from '../../lib/storage/access';
import { onSettingsChange } from '../../lib/settings/store';

// All listeners are set in the worker's first turn; nothing is kept that a new worker could not rebuild.
export default defineBackground({
  // A module: what the worker and the pages both need stands in the package once.
  type: 'module',
  main: () => {
    browser.runtime.onMessage.addListener((message, sender) => serve(message, sender));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') void openWelcome();
      void followPermissions();
    });
    browser.permissions.onAdded.addListener(() => {
      void followPermissions();
      // The site itself may have been taken back and given again.
      void adoptPages();
    });
    browser.permissions.onRemoved.addListener(() => void followPermissions());
    onSettingsChange(() => void askPages());
    void adoptOnce();
    void keepFromPages();
  },
});
