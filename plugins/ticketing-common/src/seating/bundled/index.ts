export * from './bundledSeatingPlan';
