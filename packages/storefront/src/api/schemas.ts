// Forms are checked by the schemas that the box office checks them by.
export {
  orderRequestSchema,
  refundAccountSchema,
} from '@marquee/plugin-ticketing-common';
