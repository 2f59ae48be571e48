import type { ReactNode } from 'react';

/** One subject of the account page. */
export function Section(props: {
  id: string;
  title: string;
  children: ReactNode;
}) {
  const { id, title } = props;
  return (
    <section className="account-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      {props.children}
    </section>
  );
}

/** Says that something was done; read aloud as soon as it is there. */
export function Done(props: { text?: string }) {
  return (
    <p role="status" className="done">
      {props.text}
    </p>
  );
}
