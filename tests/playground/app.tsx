/** @jsxImportSource react */
import { useState } from 'react';
import { Composer } from './composer';
import { Outbox } from './outbox';
import { Avatar } from './pieces';
import { mine, PostCard } from './post';
import { ME, type Post, ROOMS, type Room } from './rooms';

/** The whole page: the way around, the rooms, and what went out. */
export function App() {
  return (
    <div className="page">
      <Sidebar />
      <main>
        {[ROOMS.slice(0, 2), ROOMS.slice(2)].map((column) => (
          <div key={column[0]?.id}>
            {column.map((room) => (
              <RoomView key={room.id} room={room} />
            ))}
          </div>
        ))}
      </main>
      <Outbox />
    </div>
  );
}

function Sidebar() {
  return (
    <header className="sidebar">
      <a className="brand" href="#top">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M12 2 3 9v13h18V9z" />
          <circle cx="12" cy="13" r="3.5" />
        </svg>
        Dovecote
      </a>
      <nav aria-label="Rooms">
        {ROOMS.map(({ id, name }) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <div className="me">
        <Avatar of={ME} />
        <span>
          <b>{ME.name}</b>
          <br />@{ME.handle}
        </span>
      </div>
    </header>
  );
}

function RoomView({ room }: { readonly room: Room }) {
  const [posts, setPosts] = useState<readonly Post[]>(room.posts);
  return (
    <section className="room" id={room.id} aria-label={room.name}>
      <div className="title">
        <h2>{room.name}</h2>
        <span className="about">{room.about}</span>
        <span className="chip">{room.madeOf}</span>
      </div>
      <Composer
        box={room.id}
        name="Post"
        label={room.prompt}
        prompt={room.prompt}
        limit={room.limit}
        editor={room.editor}
        way={room.way}
        onSend={(text) => setPosts((before) => [mine(text), ...before])}
      />
      {posts.map((post) => (
        <PostCard key={post.id} post={post} room={room.id} />
      ))}
    </section>
  );
}
