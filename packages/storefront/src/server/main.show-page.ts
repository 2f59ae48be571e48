import { readManifest } from './assets';
import { readShowPageConfig } from './config';
import { createShowPageApp } from './createShowPageApp';
import { findAssets } from './findAssets';
import { serve } from './serve';

const config = readShowPageConfig(process.env);
const assets = findAssets(__dirname, 'show-page');
serve(
  createShowPageApp({ config, assets, manifest: readManifest(assets) }),
  config.PORT,
);
