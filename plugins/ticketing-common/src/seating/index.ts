export * from './seatingPlan';
