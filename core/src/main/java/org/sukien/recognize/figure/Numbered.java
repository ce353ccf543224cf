package org.sukien.recognize.figure;

/** How surely a word makes the number after it a name: "quận 1" always, "tổ 3" unless something is counted. */
enum Numbered {
    ALWAYS,
    USUALLY,
    /** The number is one end of a result: "thắng 3-0". */
    SCORE,
    /** A number may stand alone after it: "lên 25", "chỉ còn 806". */
    LEVEL
}
