package org.sukien.recognize.figure;

/** How a counted noun is used: "người" ends its phrase, save where a set phrase goes on ("người lao động"). */
enum Noun {
    OPEN,
    /** Takes no noun after it but in a set phrase. */
    CLOSED,
    /** A span of time counted as a thing: "1.900 ngày công", man-days. */
    SPAN,
    /** What a fraction is a part of: "2/3 diện tích". */
    WHOLE
}
