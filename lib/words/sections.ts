import type ui from '../../assets/locales/en/ui.json';

/** Keys of the interface's texts: one that no text has does not compile. */
export type UiKey = keyof typeof ui;

/** Files of a language, apart from the manifest's. */
export type Section =
  | 'ui'
  | 'hints'
  | 'surfaces'
  | 'evidence'
  | 'actions'
  | 'statements'
  | 'guide'
  | 'controls'
  | 'checklists'
  | 'work'
  | 'changes'
  | 'connectors';
