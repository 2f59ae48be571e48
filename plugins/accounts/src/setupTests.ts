import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// A page takes its time on a machine that runs other tests beside.
configure({ asyncUtilTimeout: 15_000 });
