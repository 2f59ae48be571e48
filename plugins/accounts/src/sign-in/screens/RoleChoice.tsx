import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Radio, RadioGroup } from '@backstage/ui';
import {
  SIGN_UP_ROLES,
  type SignUpRole,
} from '@marquee/plugin-accounts-common';
import { accountsTranslationRef } from '../../translation';

/** Which account fits, with what each is for. */
export function RoleChoice(props: {
  role: SignUpRole;
  onChange: (role: SignUpRole) => void;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <RadioGroup
      label={t('signUp.role')}
      value={props.role}
      onChange={chosen => {
        const role = SIGN_UP_ROLES.find(it => it === chosen);
        if (role) props.onChange(role);
      }}
    >
      {SIGN_UP_ROLES.map(role => (
        <Radio key={role} value={role}>
          {t(`signUp.as.${role}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}
