import { remountPlain } from './remount';
import { act, attempt, showCount } from './sending';
import { named, switches } from './switches';

/** Pages shaped like Hacker News: tables from a server, forms that the browser itself submits, votes that are links. */
const { account = 'mali', by } = switches;
const user = (name: string) => `<a href="user?id=${name}" class="${named('hnuser')}">${name}</a>`;
const vote = (id: number) =>
  `<td class="${named('votelinks')}"><a id="${named('up')}_${id}" class="${named('clicky')}" data-test="up-${id}"
    href="vote?id=${id}&amp;how=up"><div title="upvote" style="width: 12px; height: 12px; background: currentColor"></div></a></td>`;
const comment = (
  id: number,
  words: string,
) => `<tr class="${named('athing')} comtr"><td><table><tr>${vote(id)}
  <td class="default"><span class="comhead">${user(by)} 1 hour ago</span>
  <div class="${named('commtext')}">${words}</div><a href="reply?id=${id}">reply</a></td></tr></table></td></tr>`;
const story = `<tr class="${named('athing')} submission">${vote(1)}<td class="title">
  <span class="${named('titleline')}"><a href="https://hills.example/fog">Fog over the ridge</a></span></td></tr>
  <tr><td></td><td class="subtext">12 points by ${user(by)} | <a href="hide?id=1">hide</a></td></tr>`;

/** A new comment, or one that answers. */
const commentForm = (label: string) => `<form action="${named('comment')}" method="post">
  <input type="hidden" name="parent" value="1"><input type="hidden" name="goto" value="item?id=1">
  <textarea name="${named('text')}" rows="8" cols="60" wrap="virtual" data-test="comment"></textarea>
  <br><input type="submit" value="${label}" data-test="comment-send"></form>`;

const submitForm = `<form action="${named('/r')}" method="post"><table>
  <tr><td>title</td><td><input type="text" name="${named('title')}" size="50" data-test="title"></td></tr>
  <tr><td>url</td><td><input type="url" name="${named('url')}" size="50" value="https://hills.example/map"></td></tr>
  <tr><td>text</td><td><textarea name="${named('text')}" rows="4" cols="49" data-test="post"></textarea></td></tr>
  <tr><td></td><td><input type="submit" value="submit" data-test="post-send"></td></tr></table></form>`;

const editForm = `<form action="${named('/xedit')}" method="post"><input type="hidden" name="id" value="7">
  <table><tr><td>text:</td><td><textarea name="${named('text')}" rows="8" cols="60" data-test="edit"></textarea></td></tr>
  <tr><td></td><td><input type="submit" value="update" data-test="edit-send"></td></tr></table></form>`;

function bodyFor(path: string): string {
  if (path === '/submit') return `<tr><td>${submitForm}</td></tr>`;
  if (path === '/edit') return `<tr><td>${editForm}</td></tr>`;
  if (path === '/reply')
    return `<tr><td><table class="${named('fatitem')}">${comment(5, 'Fog like this comes twice a year.')}
      <tr><td>${commentForm('reply')}</td></tr></table></td></tr>`;
  return `<tr><td><table class="${named('fatitem')}">${story}<tr><td></td><td>${commentForm('add comment')}</td></tr>
    </table><table>${comment(5, 'Fog like this comes twice a year.')}</table></td></tr>`;
}

const root = document.getElementById('root');
if (root)
  root.innerHTML = `<center><table><tr><td><a href="news">Made-up News</a> | <a href="submit">submit</a>
    ${account === null ? '<a href="login">login</a>' : `<a id="${named('me')}" href="user?id=${account}">${account}</a> (77)`}
    </td></tr>${bodyFor(location.pathname)}<tr><td>
    <form method="get" action="//search.example/">Search: <input type="text" name="q" size="17"></form></td></tr></table></center>`;

// In place of the server.
document.addEventListener('submit', (event) => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  const fields = [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('[type="text"], textarea'),
  ];
  const text = fields.map(({ value }) => value.trim()).filter((value) => value !== '');
  const done = () => form.reset();
  attempt({ text: text.join('\n\n'), box: location.pathname, via: 'submit', event, done });
});
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="vote"]') : null;
  if (!link) return;
  event.preventDefault();
  act('like', event);
});
remountPlain();
showCount();
