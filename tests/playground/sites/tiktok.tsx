/** @jsxImportSource react */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Draft } from '../editors/draft';
import { act, showCount } from './sending';
import { named, switches } from './switches';
import { useBox } from './use-box';

/** A page shaped like TikTok, in Korean: an upload in Studio, and comments that Enter sends. */
function TikTok() {
  return (
    <>
      <nav>
        <div data-e2e={named('profile-icon')}>
          <a href="/@mali.foto?lang=ko">프로필</a>
        </div>
      </nav>
      <main>{location.pathname.startsWith('/tiktokstudio') ? <Upload /> : <Video />}</main>
    </>
  );
}

function Upload() {
  const box = useBox('caption');
  const [paid, setPaid] = useState(false);
  return (
    <div className="composer">
      <div data-e2e={named('caption_container')} data-test="caption">
        <Draft label="설명" placeholder="동영상 설명을 입력하세요" {...box.editor} />
      </div>
      <div data-e2e={named('disclose_content_container')}>
        게시물 콘텐츠 공개
        <div
          className={named('Switch__content')}
          data-state={paid ? 'checked' : 'unchecked'}
          {...{ 'aria-checked': paid }}
        >
          {/* Its own name is gone in newer builds. */}
          <input type="checkbox" data-test="paid" checked={paid} onChange={() => setPaid(!paid)} />
        </div>
      </div>
      {/* What sends comes first here, and two that do not come after. */}
      <button
        type="button"
        data-e2e={named('post_video_button')}
        data-test="send"
        aria-disabled={box.empty}
        onClick={({ nativeEvent }) => box.send(nativeEvent, 'click')}
      >
        게시
      </button>
      <button type="button" data-e2e={named('save_draft_button')}>
        임시 저장
      </button>
      <button type="button" data-e2e={named('discard_post_button')}>
        삭제
      </button>
    </div>
  );
}

function Video() {
  const box = useBox('comment', 'enter');
  return (
    <article className="composer" data-e2e={named('recommend-list-item-container')}>
      <a href={`/@${switches.by}`}>
        <span data-e2e={named('browse-username')}>{switches.by}</span>
      </a>
      <button
        type="button"
        data-e2e={named('feed-follow')}
        data-test="follow"
        onClick={({ nativeEvent }) => act('follow', nativeEvent)}
      >
        팔로우
      </button>
      <p data-e2e={named('browse-video-desc')}>아침 안개 속의 능선</p>
      <button
        type="button"
        aria-label="좋아요 48"
        aria-pressed="false"
        data-test="like"
        onClick={({ nativeEvent }) => act('like', nativeEvent)}
      >
        <span data-e2e={named('like-icon')}>♥</span>
      </button>
      <div style={{ display: 'flex' }}>
        <div data-e2e={named('comment-input')} data-test="comment" style={{ flex: 1 }}>
          <Draft label="댓글 추가..." placeholder="댓글 추가..." {...box.editor} />
        </div>
        <button type="button" aria-label="이모지">
          ☺
        </button>
        <div
          {...{ role: 'button', tabIndex: 0, 'aria-label': '게시' }}
          data-e2e={named('comment-post')}
          data-test="comment-send"
          {...{ onClick: ({ nativeEvent }: { nativeEvent: Event }) => box.send(nativeEvent, 'click') }}
        >
          게시
        </div>
      </div>
    </article>
  );
}

showCount();
const root = document.getElementById('root');
if (root) createRoot(root).render(<TikTok />);
