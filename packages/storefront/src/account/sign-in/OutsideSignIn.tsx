import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';

/** Where an outside identity provider keeps the accounts: one button that leads there. */
export function OutsideSignIn(props: { name: string; continueTo: string }) {
  const texts = useAccountTexts();
  const { client } = useAccountSession();
  return (
    <>
      <p>{texts('outsideText', { name: props.name })}</p>
      <p>
        <a
          className="button button-primary"
          href={client.outsideUrl(props.continueTo)}
        >
          {texts('outsideSignIn', { name: props.name })}
        </a>
      </p>
    </>
  );
}
