/** How a press begins, by pointer, keyboard or assistive technology, which may send the click alone. */
const PRESSES = ['pointerdown', 'keydown', 'click'];

/**
 * Calls back once, at the start of the first press in the window and before the page hears of it: listeners that
 * are added then hear the same event.
 */
export function onFirstPress(act: () => void, signal: AbortSignal): void {
  const pressed = ({ isTrusted }: Event) => {
    if (!isTrusted) return;
    for (const type of PRESSES) removeEventListener(type, pressed, true);
    act();
  };
  for (const type of PRESSES)
    addEventListener(type, pressed, { capture: true, passive: true, signal });
}
