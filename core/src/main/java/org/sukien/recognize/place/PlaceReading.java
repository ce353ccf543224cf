package org.sukien.recognize.place;

import org.sukien.recognize.Draft;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * One article while its places are looked for: what every reader of this room needs. Used by one thread for one article.
 *
 * @param words the lists of the room
 * @param draft the article
 * @param tokens its tokens
 * @param hits where the words of the lists stand
 * @param run how far a name goes
 * @param walk where places are proposed
 */
record PlaceReading(PlaceWords words, Draft draft, Tokens tokens, Hits hits, NameRun run, PlaceWalk walk) {}
