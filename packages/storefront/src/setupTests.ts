import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A page takes its time on a machine that runs other tests beside.
configure({ asyncUtilTimeout: 15_000 });

// jsdom knows the element, but not how it opens and closes.
if (typeof HTMLDialogElement !== 'undefined') {
  HTMLDialogElement.prototype.showModal ??= function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close ??= function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
}
