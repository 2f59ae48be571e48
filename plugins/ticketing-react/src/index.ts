export * from './cancellation';
export * from './discounts';
export * from './fields';
export * from './poster';
export * from './rollout';
export { useLanguage } from './useLanguage';
