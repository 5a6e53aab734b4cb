/**
 * The page's address, as `location.href`. Asked of the document, in a way no page can shadow: the first use of
 * `location` builds its table in every page.
 */
export function href(): string {
  return Reflect.get<Document, 'URL'>(Document.prototype, 'URL', document);
}
