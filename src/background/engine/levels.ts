import { atLeast, type Level } from '../../model/verdict';

/** The milder of two levels. */
export function atMost(level: Level, ceiling: Level): Level {
  return atLeast(level, ceiling) ? ceiling : level;
}
