import { Flex } from '@backstage/ui';
import {
  customCancellationSchema,
  type Currency,
  type CustomCancellation,
} from '@marquee/plugin-ticketing-common';
import { BookingFeeField } from './BookingFeeField';
import { DeadlineFields } from './DeadlineFields';
import { customFaults } from './customFaults';
import { GraceFields } from './GraceFields';
import { StepFields } from './StepFields';

/** A seller's own rules of cancelling; what cannot be says why on its row. */
export function CustomFields(props: {
  rules: CustomCancellation;
  currency: Currency;
  onChange: (rules: CustomCancellation) => void;
}) {
  const { rules, currency, onChange } = props;
  const faults = customFaults(customCancellationSchema.safeParse(rules));
  return (
    <Flex direction="column" gap="4" style={{ paddingInlineStart: 24 }}>
      <StepFields
        steps={rules.steps}
        currency={currency}
        faultOf={index => faults.steps[index]}
        onChange={steps => onChange({ ...rules, steps })}
      />
      <GraceFields
        grace={rules.grace}
        late={faults.graceLate}
        onChange={grace => {
          const { grace: _, ...rest } = rules;
          onChange(grace ? { ...rest, grace } : rest);
        }}
      />
      <DeadlineFields
        deadline={rules.deadline}
        onChange={deadline => onChange({ ...rules, deadline })}
      />
      <BookingFeeField
        refund={rules.bookingFee}
        onChange={bookingFee => onChange({ ...rules, bookingFee })}
      />
    </Flex>
  );
}
