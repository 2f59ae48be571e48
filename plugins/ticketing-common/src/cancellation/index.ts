export * from './cancellationPolicy';
