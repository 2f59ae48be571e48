import { useCallback, useEffect, useRef } from 'react';

/**
 * Gives a function that runs its task now or, while a button of the mouse is
 * down, once that press has become a click: a message that appears in between
 * would move the thing away that is being clicked.
 */
export function useAfterPress(): (task: () => void) => void {
  const pressed = useRef(false);
  const waiting = useRef<() => void>();
  useEffect(() => {
    const down = () => {
      pressed.current = true;
    };
    const up = () => {
      pressed.current = false;
      const task = waiting.current;
      waiting.current = undefined;
      // The click comes right after its press is over.
      if (task) setTimeout(task);
    };
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    return () => {
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, []);
  return useCallback(task => {
    if (pressed.current) waiting.current = task;
    else task();
  }, []);
}
