/**
 * The data that the server rendered the page from. It comes from our own server
 * in the same document, so it is not checked again.
 */
export function readPageData<T>(): T {
  const element = document.getElementById('page-data');
  return JSON.parse(element?.textContent ?? 'null') as T;
}
