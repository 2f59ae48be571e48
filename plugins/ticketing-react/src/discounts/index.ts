export { DiscountFields } from './DiscountFields';
export { useDiscountText } from './useDiscountText';
