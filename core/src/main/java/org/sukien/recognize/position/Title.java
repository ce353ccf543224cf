package org.sukien.recognize.position;

import java.util.Locale;

/** What a title asks for beside it; the kinds of {@code titles.tsv}. */
enum Title {
    /** A bearer or a body: "Giám đốc". */
    OFFICE,
    /** Nothing: it names its holder by itself, as "Chủ tịch nước" does. */
    STATE,
    /** A name: "Giảng viên", of whom a body has many. */
    MEMBER,
    /** A body, and a name before it or "nguyên": "cán bộ", a word for many that no office is. */
    WORKER,
    /** Never one, though its words are: "Đoàn Chủ tịch". */
    NONE,
    /** The name of a body: "Trưởng" before "Ban Tổ chức Tỉnh ủy". */
    HEAD,
    /** A bearer or a body; its last word is the body's where it is written with a capital: "Trưởng ban". */
    HEAD_OF,
    /** An office and its body, of whose words the first two are the office: "Thường trực" in "Thường trực Ban Bí thư". */
    STANDING;

    private final String rule = "position." + name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The id of the rule that finds such titles: "position.head-of". */
    String rule() {
        return rule;
    }
}
