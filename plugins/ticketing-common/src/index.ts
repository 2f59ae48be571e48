export * from './api';
export * from './seating';
