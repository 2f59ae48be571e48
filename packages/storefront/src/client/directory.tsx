import { hydrateRoot } from 'react-dom/client';
import { DirectorySite } from '../directory/DirectorySite';
import type { DirectoryPageData } from '../pages/pageData';
import { readPageData } from './readPageData';

const root = document.getElementById('root');
if (root)
  hydrateRoot(root, <DirectorySite data={readPageData<DirectoryPageData>()} />);
