package org.sukien.mention;

import java.util.Locale;

/** The eight types of mentions, in the order in which ties between them are decided. */
public enum MentionType {
    /** A cited law, decree, resolution or plan. */
    DOCUMENT,
    /** A date, time, period or duration. */
    DATE,
    /** A number that states a quantity. */
    FIGURE,
    /** A military, police or other uniformed rank. */
    RANK,
    /** A person's name. */
    PERSON,
    /** A named organisation or part of one. */
    UNIT,
    /** An office or job title. */
    POSITION,
    /** A named place. */
    PLACE;

    /** The name in records: {@code person}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
