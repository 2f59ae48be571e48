export * from './findPosterFault';
export * from './readPicture';
