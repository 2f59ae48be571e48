import type { DebianFiles } from '../debian/DebianFiles';
import type { LayerCache } from '../layer/LayerCache';
import type { ImageConfig } from '../oci/Image';
import type { StoredBlob } from '../store/BlobStore';

/** What recipes work with. */
export type Kitchen = {
  /** Top folder of the checkout. */
  checkout: string;
  layers: LayerCache;
  debian: DebianFiles;
  /** The Node.js program that goes into the images of services. */
  nodePath: string;
};

/** How one image of Marquee is made. */
export type Recipe = {
  /** Last part of the image's name, and the name of the part if it is one. */
  name: string;
  /** Part descriptor, relative to the checkout; absent for services that are no parts of shows. */
  descriptorFile?: string;
  cook(
    kitchen: Kitchen,
  ): Promise<{ layers: StoredBlob[]; config: ImageConfig }>;
};
