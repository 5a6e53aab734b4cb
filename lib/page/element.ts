import { make } from './make';

/**
 * An element with a class, a text or children.
 * @param name of the element.
 * @param className its classes; empty for none.
 * @param content a text, or what stands in it; nothing is left out.
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: string | readonly (Node | undefined)[] = [],
): HTMLElementTagNameMap[Name] {
  const made = make(name);
  if (className) made.className = className;
  if (typeof content === 'string') made.textContent = content;
  else for (const one of content) if (one) made.append(one);
  return made;
}

/**
 * A button of ours.
 * @param pressed called for what a person presses; a page that presses it by script is not heard.
 */
export function button(className: string, text: string, pressed: () => void): HTMLButtonElement {
  const made = element('button', className, text);
  made.type = 'button';
  made.addEventListener('click', ({ isTrusted }) => isTrusted && pressed());
  return made;
}
