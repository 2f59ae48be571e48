export { benchTicketing } from './bench/benchTicketing';
export { testFaults } from './faults/testFaults';
export { runBots } from './rehearsal/runBots';
