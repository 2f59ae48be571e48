export * from './cancellation';
export * from './discounts';
export * from './fields';
export * from './poster';
export { useLanguage } from './useLanguage';
