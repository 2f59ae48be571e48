import { join } from 'node:path';
import { readManifest } from './assets';
import { readShowPageConfig } from './config';
import { createShowPageApp } from './createShowPageApp';
import { serve } from './serve';

const config = readShowPageConfig(process.env);
const assets = join(__dirname, 'public');
serve(
  createShowPageApp({
    config,
    assets,
    manifest: readManifest(assets, 'showPage'),
  }),
  config.PORT,
);
