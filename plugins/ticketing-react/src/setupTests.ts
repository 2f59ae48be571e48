import '@testing-library/jest-dom';

// Some forms are typed key by key, which takes its time on a busy machine.
jest.setTimeout(30_000);
