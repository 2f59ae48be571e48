import { useCallback, useEffect, useRef } from 'react';

/** How long after the finger is up its click may still come, in ms. */
const CLICK_MS = 400;

/**
 * Gives a function that runs its task now or, while something is being pressed, once
 * that press has become a click: a message that comes or goes in between would move
 * the thing away that is being pressed. Of a finger, the field that is left and the
 * click come only after it is up.
 */
export function useAfterPress(): (task: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<() => void>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const down = () => {
      clearTimeout(timer);
      pressed.current = true;
    };
    const over = () => {
      clearTimeout(timer);
      pressed.current = false;
      const task = waiting.current;
      waiting.current = undefined;
      // What was pressed hears of its click first.
      if (task) setTimeout(task);
    };
    const up = () => {
      clearTimeout(timer);
      timer = setTimeout(over, CLICK_MS);
    };
    const listeners = {
      pointerdown: down,
      pointerup: up,
      pointercancel: over,
      click: over,
    };
    for (const [event, listener] of Object.entries(listeners))
      document.addEventListener(event, listener);
    return () => {
      clearTimeout(timer);
      for (const [event, listener] of Object.entries(listeners))
        document.removeEventListener(event, listener);
    };
  }, []);
  return useCallback(task => {
    if (pressed.current) waiting.current = task;
    else task();
  }, []);
}
