import '@backstage/cli/asset-types';
import '@backstage/ui/css/styles.css';
import './brand/contrast.css';
import './brand/narrow.css';
import ReactDOM from 'react-dom/client';
import { app } from './App';
import { adoptBrowserLanguage } from './language/adoptBrowserLanguage';

adoptBrowserLanguage(localStorage, navigator.languages);
ReactDOM.createRoot(document.getElementById('root')!).render(app.createRoot());
