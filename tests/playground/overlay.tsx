import { render } from 'preact';
import { Badge } from '../../src/content/overlay/badge';
import { badgePlace } from '../../src/content/overlay/badge-place';
import hostCss from '../../src/content/overlay/host.css?inline';
import { noticeIn } from '../../src/content/overlay/notice';
import css from '../../src/content/overlay/overlay.css?inline';
import { Warning } from '../../src/content/overlay/warning';
import tokens from '../../src/ui/tokens.css?inline';
import { BADGES, TOLD } from './overlay-scenes';

/**
 * The overlay's own components in an open shadow root, where a checker can look. `?show=` names what is shown: one of
 * the warnings, `badges`, `edge` or `notice`. On a real page the root is closed.
 */
const host = document.createElement('div');
host.id = 'overlay';
// In the body, which is as far as the checker looks at colours; on a real page it stands beside it.
document.body.append(host);
const root = host.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(tokens + hostCss + css);
root.adoptedStyleSheets = [sheet];

const show = new URLSearchParams(location.search).get('show') ?? '';
const told = TOLD[show];
const nothing = () => undefined;
/** Boxes as wide as the window, written from left to right and from right to left. */
const wide = (show === 'edge' ? ['ltr', 'rtl'] : []).map((dir) => {
  const text = document.createElement('textarea');
  text.dir = dir;
  text.style.cssText = 'display: block; box-sizing: border-box; width: 100%; margin: 40px 0 0';
  document.body.append(text);
  return text;
});

render(
  <>
    {told && <Warning told={told} onChoice={nothing} />}
    {show === 'badges' &&
      BADGES.map((state, at) => {
        const left = `${24 + (at % 5) * 60}px`;
        const place = `translate(${left}, ${at < 5 ? 200 : 240}px)`;
        return (
          <div key={place} ref={(div) => div?.style.setProperty('transform', place)}>
            <Badge state={state} guard={at % 2 === 0 ? 'exact' : 'general'} onPress={nothing} />
          </div>
        );
      })}
    {wide.map((text) => (
      <div key={text.dir} ref={(div) => div?.setAttribute('style', badgePlace(text) ?? '')}>
        <Badge state={BADGES[0] ?? { name: 'checking' }} guard="exact" onPress={nothing} />
      </div>
    ))}
  </>,
  root,
);
if (show === 'notice') noticeIn(root)('Hatcheck was updated. Reload this page to be guarded again.');
