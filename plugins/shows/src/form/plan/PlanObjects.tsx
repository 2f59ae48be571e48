import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  Accordion,
  AccordionPanel,
  AccordionTrigger,
  Flex,
  Text,
} from '@backstage/ui';
import type { KubernetesObject, Wave } from '@marquee/plugin-shows-common';
import { stringify } from 'yaml';
import { showsTranslationRef } from '../../translation';

/** Every object that would be applied, wave by wave, as YAML to open. */
export function PlanObjects({ waves }: { waves: Wave[] }) {
  const { t } = useTranslationRef(showsTranslationRef);
  const number = waves.reduce((sum, wave) => sum + wave.objects.length, 0);
  return (
    <Accordion>
      <AccordionTrigger
        title={t('plan.objects', {
          number: `${number}`,
          waves: `${waves.length}`,
        })}
      />
      <AccordionPanel>
        <Flex direction="column" gap="4">
          {waves.map(({ name, objects }) => (
            <section key={name}>
              <Text as="h4" variant="body-medium" weight="bold">
                {t(`plan.wave.${name}`)}
              </Text>
              {objects.map(object => (
                <ObjectYaml
                  key={`${object.kind} ${object.metadata.name}`}
                  object={object}
                />
              ))}
            </section>
          ))}
        </Flex>
      </AccordionPanel>
    </Accordion>
  );
}

function ObjectYaml({ object }: { object: KubernetesObject }) {
  return (
    <details>
      <summary style={{ cursor: 'pointer', padding: '4px 0' }}>
        {object.kind} {object.metadata.name}
      </summary>
      <pre
        style={{
          margin: 0,
          padding: 12,
          overflow: 'auto',
          maxHeight: 400,
          fontSize: 12,
        }}
      >
        {stringify(object)}
      </pre>
    </details>
  );
}
