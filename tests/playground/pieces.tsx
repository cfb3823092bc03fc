/** @jsxImportSource react */
import type { Person } from './rooms';

/** A person's picture: initials on two colours. */
export function Avatar({ of: { name, tint } }: { readonly of: Person }) {
  const initials = name
    .split(' ')
    .map((part) => part[0])
    .join('');
  return (
    <span
      className="avatar"
      aria-hidden="true"
      style={{ background: `linear-gradient(140deg, ${tint[0]}, ${tint[1]})` }}
    >
      {initials}
    </span>
  );
}

/** A drawn photograph. */
export function Picture({ of }: { readonly of: 'hills' | 'shelf' }) {
  return of === 'hills' ? <Hills /> : <Shelf />;
}

function Hills() {
  return (
    <svg className="picture" viewBox="0 0 480 220" role="img" aria-label="Fog between hills at sunrise">
      <defs>
        <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#f6c9a0" />
          <stop offset="0.6" stopColor="#f7e3cf" />
          <stop offset="1" stopColor="#dfe6ea" />
        </linearGradient>
      </defs>
      <rect width="480" height="220" fill="url(#sky)" />
      <circle cx="338" cy="78" r="26" fill="#fff4dd" />
      <path d="M0 130c60-40 120-20 170-38s96-34 150-4 100 14 160 6v126H0z" fill="#b9c6cf" />
      <path d="M0 158c70-34 130 6 200-14s130-28 280 6v70H0z" fill="#8ba3ad" />
      <path d="M0 166c90-10 150 14 250 2s150-8 230 2v20H0z" fill="#eef1f0" opacity="0.75" />
      <path d="M0 188c80-22 150 8 240-4s160-4 240-10v46H0z" fill="#56737c" />
      <path d="m64 186 8-26 8 26zm20 2 6-20 7 20zm322-8 8-28 9 28z" fill="#3c565e" />
    </svg>
  );
}

function Shelf() {
  const books = [
    [70, 64, 18, '#c8553d'],
    [92, 52, 14, '#2f6f73'],
    [110, 70, 22, '#e0b354'],
    [136, 58, 16, '#53618f'],
    [156, 66, 20, '#a9b18f'],
    [286, 60, 18, '#8a4f7d'],
    [308, 70, 14, '#d98a5b'],
    [326, 54, 22, '#40664f'],
  ] as const;
  return (
    <svg
      className="picture"
      viewBox="0 0 480 220"
      role="img"
      aria-label="A shelf of oak with books and a plant"
    >
      <rect width="480" height="220" fill="#efe8dd" />
      <path d="M0 190h480v30H0z" fill="#e2d7c6" />
      {books.map(([x, height, width, colour]) => (
        <rect key={x} x={x} y={138 - height} width={width} height={height} rx="2" fill={colour} />
      ))}
      <path d="M226 138v-20h30v20z" fill="#c98f6b" />
      <path
        d="M241 118c-20-10-22-34-16-44 12 8 18 26 16 44zm0 0c20-8 26-28 20-38-12 6-20 22-20 38z"
        fill="#5c8a5a"
      />
      <rect x="50" y="138" width="320" height="12" rx="2" fill="#b98a5a" />
      <path d="M84 150v22l-14-22zm252 0v22l14-22z" fill="#9a6f45" />
    </svg>
  );
}
