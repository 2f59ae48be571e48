import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Alert, Button } from '@backstage/ui';
import type { Obstacle } from '@marquee/plugin-accounts-common';
import { ObstacleList } from '../../components/ObstacleList';
import { Section } from '../../components/Section';
import { accountsTranslationRef } from '../../translation';

/** What must be settled before one can withdraw, with the way to each. */
export function Obstacles(props: {
  obstacles: Obstacle[];
  onRetry: () => void;
}) {
  const { t } = useTranslationRef(accountsTranslationRef);
  return (
    <Section title={t('withdrawal.obstacles')}>
      <Alert
        status="warning"
        icon
        title={t('withdrawal.obstaclesLead')}
        description={<ObstacleList obstacles={props.obstacles} />}
        customActions={
          <Button variant="secondary" size="small" onPress={props.onRetry}>
            {t('withdrawal.lookAgain')}
          </Button>
        }
      />
    </Section>
  );
}
