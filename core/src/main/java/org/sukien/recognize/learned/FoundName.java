package org.sukien.recognize.learned;

import org.sukien.mention.MentionType;

/**
 * A name that a model found.
 *
 * @param type person, unit or place
 * @param first its first token
 * @param end the token after its last
 * @param probability how sure the model is, 0 to 1
 */
public record FoundName(MentionType type, int first, int end, double probability) {}
