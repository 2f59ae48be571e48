import type { OwnAccount } from '@marquee/plugin-accounts-common';
import { useAccountSession } from '../session/AccountSession';
import { useAccountTexts } from '../texts/useAccountTexts';

/** Nothing to do: on to the page, or to another account. */
export function AlreadySignedIn(props: {
  account: OwnAccount;
  continueTo: string;
}) {
  const texts = useAccountTexts();
  const { client, reload } = useAccountSession();
  return (
    <div className="notice">
      <p>{texts('alreadySignedIn', { name: props.account.name })}</p>
      <p className="actions">
        <a className="button button-primary" href={props.continueTo}>
          {texts('goOn')}
        </a>
        <button
          type="button"
          className="button"
          onClick={() => client.signOut().then(reload, reload)}
        >
          {texts('otherAccount')}
        </button>
      </p>
    </div>
  );
}
