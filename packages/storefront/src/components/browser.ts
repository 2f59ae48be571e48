/** What pages ask of the browser itself; tests watch it here. */
export const browser = {
  /** Leaves for another address. */
  go(url: string): void {
    window.location.assign(url);
  },
};
