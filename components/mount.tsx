import { createRoot } from 'react-dom/client';
import { words } from '../lib/words';

/** Draws a page of the extension, in the language and direction of its words. */
export function mount(page: React.ReactNode): void {
  const { documentElement } = document;
  documentElement.lang = words.language;
  documentElement.dir = words.direction;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(page);
}
