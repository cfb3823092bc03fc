import { describe, expect, test } from 'vitest';
import { asksToWrite, kindNamed, saysOf } from '../../src/content/naming';

describe('what the name of a control says', () => {
  test.each([
    'Post',
    'Post all',
    'Reply',
    'Post comment',
    'Comment as Mali',
    'Close with comment',
    'Send (Ctrl+Enter)',
    'SEND',
    'Save comment',
    'Update post',
    'Publish to my-blog',
    'Beitrag veröffentlichen',
    'Jetzt posten',
    'Yorum gönder',
    'PAYLAŞ',
    'Hozzászólás küldése',
    'コメントを投稿',
    '提交评论',
    '댓글달기',
    'ΔΗΜΟΣΙΕΥΣΗ',
    'أضف تعليقاً',
  ])('“%s” sends', (name) => {
    expect(saysOf(name)).toBe('sends');
  });

  test.each(['Share', 'Submit', 'Save changes', 'Teilen', 'Enregistrer', '保存', 'Done'])(
    '“%s” may mean that or something else',
    (name) => {
      expect(saysOf(name)).toBe('may send');
    },
  );

  test.each([
    'Schedule',
    'Schedule post',
    'Send later',
    'Add to queue',
    'Planen',
    '予約投稿',
    '定时发布',
    'جدولة',
  ])('“%s” sends at another time', (name) => {
    expect(saysOf(name)).toBe('sends later');
  });

  test.each([
    '',
    'Later',
    'Maybe later',
    'Add post',
    'Quote',
    '3 comments',
    'Share location',
    'Post settings',
    'Reply options',
    'Everyone can reply',
    'Photo',
    'Send a GIF',
    'Posted an hour ago',
  ])('“%s” is something else', (name) => {
    expect(saysOf(name)).toBe('something else');
  });

  test.each(['Search', 'Save draft', 'Cancel reply', 'Preview post', 'Abbrechen', 'Log in', '取消'])(
    '“%s” does not send',
    (name) => {
      expect(saysOf(name)).toBe('does not send');
    },
  );
});

test('a box asks for something to be posted', () => {
  for (const hint of ['What’s happening?', 'Add a comment…', 'Schreibe einen Kommentar', 'いまどうしてる？'])
    expect(asksToWrite(hint)).toBe(true);
  for (const hint of ['', 'Postal address', 'About you', 'Search', 'Notes to the kitchen'])
    expect(asksToWrite(hint)).toBe(false);
});

test('a message is one by its box, unless its button publishes', () => {
  expect(kindNamed('Send\nWrite a message')).toBe('message');
  expect(kindNamed('Post\nMessage')).toBe('post');
  expect(kindNamed('Send\nYour comment')).toBe('comment');
  expect(kindNamed('Reply\nAdd a comment')).toBe('reply');
});
