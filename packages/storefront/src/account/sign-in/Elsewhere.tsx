import { useAccountTexts } from '../texts/useAccountTexts';

/** The account is of a role that signs in at the portal. */
export function Elsewhere(props: { url: string; onBack(): void }) {
  const texts = useAccountTexts();
  return (
    <div className="notice" role="alert">
      <p>{texts('elsewhere')}</p>
      <p className="actions">
        <a className="button button-primary" href={props.url}>
          {texts('toPortal')}
        </a>
        <button type="button" className="button" onClick={props.onBack}>
          {texts('otherAccount')}
        </button>
      </p>
    </div>
  );
}
