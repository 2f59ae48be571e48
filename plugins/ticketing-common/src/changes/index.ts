export * from './factsFields';
export * from './judgeFactsChange';
export * from './mergeFacts';
