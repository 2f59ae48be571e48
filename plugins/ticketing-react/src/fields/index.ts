export { MoneyField } from './MoneyField';
export { NumberField } from './NumberField';
