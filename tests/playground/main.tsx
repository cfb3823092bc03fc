/** @jsxImportSource react */
import { createRoot } from 'react-dom/client';
import { App } from './app';

const root = document.getElementById('root');
if (!root) throw new Error('index.html holds no #root');
createRoot(root).render(<App />);
