import { readManifest } from './assets';
import { readDirectoryConfig } from './config';
import { createDirectoryApp } from './createDirectoryApp';
import { findAssets } from './findAssets';
import { serve } from './serve';

const config = readDirectoryConfig(process.env);
const assets = findAssets(__dirname, 'directory');
serve(
  createDirectoryApp({ config, assets, manifest: readManifest(assets) }),
  config.PORT,
);
