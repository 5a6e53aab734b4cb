import { defineBackground } from 'wxt/utils/define-background';
import { serve } from '../lib/background/serve';
import { followPermissions } from '../lib/background/consent';
import { adoptPages, askPages, openWelcome } from '../lib/background/tabs';
import { browser } from '../lib/browser';
import { onSettingsChange } from '../lib/settings/store';

// All listeners are set in the worker's first turn; nothing is kept that a new worker could not rebuild.
export default defineBackground(() => {
  browser.runtime.onMessage.addListener((message, sender) => serve(message, sender));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
    void adoptPages();
    void followPermissions();
  });
  browser.permissions.onAdded.addListener(() => void followPermissions());
  browser.permissions.onRemoved.addListener(() => void followPermissions());
  onSettingsChange(() => void askPages());
});
