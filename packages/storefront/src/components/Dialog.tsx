import { type ReactNode, useEffect, useId, useRef } from 'react';

/**
 * A dialog over the page. The browser keeps the focus inside, closes it with Escape
 * and gives the focus back to where it was.
 */
export function Dialog(props: {
  open: boolean;
  title: string;
  onClose(): void;
  className?: string;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useId();
  const { open, onClose } = props;
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);
  return (
    <dialog
      ref={dialog}
      className={props.className ?? 'dialog'}
      aria-labelledby={title}
      onClose={onClose}
    >
      {open && (
        <>
          <h2 id={title}>{props.title}</h2>
          {props.children}
        </>
      )}
    </dialog>
  );
}
