package org.sukien.corpus.index;

import java.util.Optional;
import org.sukien.mention.MentionType;

/**
 * Who or what took part in an event of a column: the {@code organizer} is "Công an tỉnh Thanh Hoá", a unit. Immutable and
 * thread-safe.
 *
 * @param role the role's name, such as {@code organizer}
 * @param name the fullest name of the person, unit or place, or the words that fill the role ("Bằng khen"), in NFC
 * @param kind what fills it: person, unit or place, or the type of the mention; empty for words alone
 */
public record RoleRow(String role, String name, Optional<MentionType> kind) {}
