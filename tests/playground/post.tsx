/** @jsxImportSource react */
import { useState } from 'react';
import { Composer } from './composer';
import { Avatar, Picture } from './pieces';
import { ME, type Post } from './rooms';

/** One post of a feed, with its answers and, where it has one, the box for the next. */
export function PostCard({ post, room }: { readonly post: Post; readonly room: string }) {
  const [answers, setAnswers] = useState<readonly Post[]>(post.answers ?? []);
  const { box } = post;
  return (
    <article className="post">
      <Body post={post} answers={answers.length} />
      {answers.length > 0 && (
        <div className="answers">
          {answers.map((answer) => (
            <Body key={answer.id} post={answer} answers={0} />
          ))}
        </div>
      )}
      {box && (
        <Composer
          box={`${room}-${box.name.toLowerCase()}`}
          name={box.name}
          label={`${box.name} to ${post.by.name}`}
          prompt={box.name === 'Reply' ? `Reply to @${post.by.handle}` : 'Comment, Enter sends'}
          limit={280}
          editor={box.editor}
          way={box.way}
          onSend={(text) => setAnswers((before) => [...before, mine(text)])}
        />
      )}
    </article>
  );
}

let written = 0;
/** A post of the reader's own, just now. */
export function mine(text: string): Post {
  written += 1;
  return { id: `mine-${written}`, by: ME, when: 'now', text, likes: 0 };
}

function Body({ post, answers }: { readonly post: Post; readonly answers: number }) {
  return (
    <div className="said">
      <Avatar of={post.by} />
      <div>
        <p className="by">
          <b>{post.by.name}</b> <span>@{post.by.handle}</span> <span>· {post.when}</span>
        </p>
        <p className="text">{post.text}</p>
        {post.picture && <Picture of={post.picture} />}
        <Actions likes={post.likes} answers={answers} />
      </div>
    </div>
  );
}

function Actions({ likes, answers }: { readonly likes: number; readonly answers: number }) {
  const [liked, setLiked] = useState(false);
  return (
    <div className="actions">
      <span className="count" title={`${answers} answers`}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M3 9.5C3 6 6 3.5 10 3.5s7 2.5 7 6-3 6-7 6c-.8 0-1.6-.1-2.3-.3L4 16.5l.8-2.8C3.7 12.6 3 11.2 3 9.5z" />
        </svg>
        {answers || ''}
      </span>
      <button
        type="button"
        className="count"
        aria-label="Like"
        aria-pressed={liked}
        onClick={() => setLiked(!liked)}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 16.5S3.5 12.7 3.5 8.2C3.5 6 5 4.5 6.9 4.5c1.3 0 2.4.7 3.1 1.9.7-1.2 1.8-1.9 3.1-1.9 1.9 0 3.4 1.5 3.4 3.7 0 4.5-6.5 8.3-6.5 8.3z" />
        </svg>
        {likes + (liked ? 1 : 0) || ''}
      </button>
    </div>
  );
}
