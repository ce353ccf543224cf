package org.sukien.event;

import org.sukien.mention.MentionType;

/**
 * A name with all that belongs to it, as one part of its sentence: "Đại tá Lê Văn Bình, Phó Giám đốc Công an tỉnh" is one
 * group of type person.
 *
 * @param number its place among the article's groups
 * @param type PERSON, UNIT or PLACE; POSITION for an office without a name
 * @param mention index of the mention that names it
 * @param first its first token
 * @param end the token after its last, after appositions
 * @param chain the first group of those that it is coordinated with, itself if there are none before it
 */
record Group(int number, MentionType type, int mention, int first, int end, int chain) {}
