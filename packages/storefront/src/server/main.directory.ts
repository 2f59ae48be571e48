import { join } from 'node:path';
import { readManifest } from './assets';
import { readDirectoryConfig } from './config';
import { createDirectoryApp } from './createDirectoryApp';
import { serve } from './serve';

const config = readDirectoryConfig(process.env);
const assets = join(__dirname, 'public');
serve(
  createDirectoryApp({
    config,
    assets,
    manifests: {
      directory: readManifest(assets, 'directory'),
      account: readManifest(assets, 'account'),
      tickets: readManifest(assets, 'tickets'),
    },
  }),
  config.PORT,
);
