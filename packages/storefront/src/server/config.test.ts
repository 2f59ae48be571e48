/** @jest-environment node */
import { readDirectoryConfig, readShowPageConfig } from './config';

const env = {
  PORT: '8080',
  BOOKING_URL: 'http://box-office:8080/',
  PUBLIC_URL: 'http://hamlet.marquee.localhost:8080',
  DIRECTORY_URL: 'http://marquee.localhost:8080',
  SHOW_ID: 'hamlet',
};

describe('config', () => {
  it('reads the environment and drops slashes at the end of addresses', () => {
    expect(readShowPageConfig(env)).toMatchObject({
      PORT: 8080,
      BOOKING_URL: 'http://box-office:8080',
    });
  });

  it('names what is missing or wrong', () => {
    const { SHOW_ID: _, ...rest } = env;
    expect(() => readShowPageConfig({ ...rest, PUBLIC_URL: 'hamlet' })).toThrow(
      /PUBLIC_URL.*SHOW_ID/,
    );
    expect(() => readDirectoryConfig({})).toThrow(/SHOWS_URL.*PUBLIC_DOMAIN/);
  });
});
