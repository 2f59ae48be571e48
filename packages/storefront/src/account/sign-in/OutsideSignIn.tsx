import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';
import { outsideRefusal } from './outsideRefusal';

/**
 * Where an outside identity provider keeps the accounts: one button that leads
 * there, and for whoever comes back without being let in, why.
 */
export function OutsideSignIn(props: { name: string; continueTo: string }) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  const { name } = props;
  const refusal = outsideRefusal(window.location.search);
  return (
    <>
      {refusal && (
        <p role="alert" className="banner banner-danger">
          {texts(`outsideRefused.${refusal}`, { name })}
        </p>
      )}
      <p>{texts('outsideText', { name })}</p>
      <p>
        <a
          className="button button-primary"
          href={client.outsideUrl(props.continueTo)}
        >
          {texts('outsideSignIn', { name })}
        </a>
      </p>
    </>
  );
}
