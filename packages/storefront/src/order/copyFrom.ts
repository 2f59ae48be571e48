/**
 * Copies the text of an element. Where pages may not write to the clipboard, as over
 * plain http, the element is selected and copied from as by hand; where that is not
 * possible either, it stays selected.
 */
export async function copyFrom(
  element: HTMLElement,
): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'copied';
  } catch {
    // Either there is no clipboard, or the reader does not let us use it.
    window.getSelection()?.selectAllChildren(element);
    return document.execCommand('copy') ? 'copied' : 'selected';
  }
}
