import { showCount } from './sending';
import { named, switches } from './switches';
import { showBlocks } from './wordpress-blocks';
import { showClassic } from './wordpress-classic';
import { showComments } from './wordpress-comments';

/**
 * Pages shaped like WordPress, in German: a post in the block editor (`?canvas=frame`: in a frame; `?out=now`: published
 * already, `?out=before`: as shown until 6.5), at `/classic` in the editor before it with the real TinyMCE, elsewhere what a reader sees.
 */
const { account = 'mali' } = switches;
const bar = account
  ? `<div id="wpadminbar"><ul><li id="${named('wp-admin-bar-my-account')}"><a href="#">Hallo,
      <span class="display-name">${account}</span></a></li></ul></div>`
  : '';

const root = document.getElementById('root');
if (root) {
  root.innerHTML = `${bar}<div data-test="page"></div>`;
  const page = root.lastElementChild;
  if (!(page instanceof HTMLElement)) throw new Error('expected a place for the page');
  if (location.pathname.startsWith('/post')) showBlocks(page);
  else if (location.pathname === '/classic') void showClassic(page);
  else showComments(page);
}
showCount();
