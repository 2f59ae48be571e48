export * from './api';
export * from './cancellation';
export * from './changes';
export * from './pricing';
export * from './sale';
export * from './seating';
export * from './selection';
export * from './states';
