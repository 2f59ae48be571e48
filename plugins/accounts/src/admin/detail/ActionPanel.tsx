import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  accountActionRequestSchema,
  ROLES,
  type Account,
} from '@marquee/plugin-accounts-common';
import { useEffect, useRef } from 'react';
import { adminApiRef } from '../../api/AdminApi';
import { Choice } from '../../components/Choice';
import { ObstacleList } from '../../components/ObstacleList';
import { Section } from '../../components/Section';
import { FormFrame } from '../../form/FormFrame';
import { TextInput } from '../../form/TextInput';
import { useForm } from '../../form/useForm';
import { accountsTranslationRef } from '../../translation';
import type { ActionType } from '../accountActions';
import { effectsOf } from './effectsOf';

/** An action with its effects, what it asks for, and the way back first. */
export function ActionPanel(props: {
  type: ActionType;
  account: Account;
  onDone: () => void;
  onCancel: () => void;
}) {
  const { type, account, onDone, onCancel } = props;
  const { t } = useTranslationRef(accountsTranslationRef);
  const api = useApi(adminApiRef);
  const box = useRef<HTMLDivElement>(null);
  const otherRoles = ROLES.filter(role => role !== account.role);
  const form = useForm({
    initial: { role: otherRoles[0], email: '' },
    schema: accountActionRequestSchema,
    toRequest: ({ role, email }) => ({
      type,
      ...(type === 'change-role' && { role }),
      ...(type === 'erase' && { email }),
    }),
    check: ({ email }) =>
      type !== 'erase' || email.trim().toLowerCase() === account.email
        ? {}
        : { email: 'confirmation' },
    send: async request => {
      await api.act(account.id, request);
      onDone();
    },
  });
  useEffect(() => box.current?.focus(), []);

  return (
    <div ref={box} tabIndex={-1} style={{ outline: 'none' }}>
      <Section
        title={t(`actions.${type}.title`)}
        lead={t('actions.lead', { name: account.name })}
      >
        {type === 'change-role' && (
          <Choice
            label={t('actions.newRole')}
            value={form.values.role}
            options={otherRoles.map(value => ({
              value,
              label: t(`role.${value}`),
            }))}
            onChange={role => role && form.set('role', role)}
          />
        )}
        <ul style={{ margin: 0, paddingInlineStart: 20 }}>
          {effectsOf(type, { account, role: form.values.role }).map(effect => (
            <li key={effect}>{t(`effect.${effect}`)}</li>
          ))}
        </ul>
        {form.refusal?.obstacles && (
          <ObstacleList obstacles={form.refusal.obstacles} />
        )}
        <div>
          <Button size="medium" onPress={onCancel}>
            {t('actions.cancel')}
          </Button>
        </div>
        <FormFrame
          form={form}
          submit={t(`actions.${type}.submit`)}
          destructive={type === 'erase' || type === 'suspend'}
        >
          {type === 'erase' && (
            <TextInput
              form={form}
              name="email"
              label={t('withdrawal.type', { email: account.email })}
              autoComplete="off"
            />
          )}
        </FormFrame>
      </Section>
    </div>
  );
}
