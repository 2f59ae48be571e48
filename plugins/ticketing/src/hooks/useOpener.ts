import { useRef } from 'react';

/** Gives the focus back to what opened something, when that closes. */
export function useOpener() {
  const opener = useRef<Element | null>(null);
  return {
    /** Call as it opens. */
    remember: () => {
      opener.current = document.activeElement;
    },
    /** Call as it closes. */
    giveBack: () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    },
  };
}
