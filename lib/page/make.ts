/** `document.createElement`, also on a page that shadows it with an element of that name. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
): HTMLElementTagNameMap[Name];
export function make(name: string): HTMLElement;
export function make(name: string): HTMLElement {
  return Document.prototype.createElement.call(document, name);
}
