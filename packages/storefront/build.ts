export * from './build/buildStorefront';
export { STOREFRONT_IMAGES, type StorefrontImage } from './build/sites';
