package org.sukien.recognize.position;

/** What a word beside a title does; the roles of {@code title-words.tsv}. */
enum TitleWord {
    /** Closes it: "thường trực". */
    SUFFIX,
    /** Closes it where nothing follows that it could govern: "phụ trách". */
    CHARGE,
    /** Written small, goes on after it: "Trưởng phòng phát triển sản phẩm". */
    DEPARTMENT,
    /** The same in English, with a capital too: "Giám đốc Marketing". */
    ENGLISH,
    /** A minister's field: "Bộ trưởng Quốc phòng". */
    FIELD,
    /** Before it, the post has been left: "nguyên". */
    FORMER,
    /** Before it, this post and those that follow in its chain have been left: "từng giữ các chức vụ". */
    FORMER_LIST,
    /** Before it, held for the time being: "quyền". */
    ACTING,
    /** Before it, held beside another: "kiêm". */
    CONCURRENT,
    /** Before it, somebody holds it: "giữ chức". */
    BEARER,
    /** Before it, nobody does: "tranh cử". */
    BLOCKED
}
