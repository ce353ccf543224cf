package org.sukien.token;

/** What a token is by its letters alone. */
public enum TokenKind {
    /** A word: "Hoà", "H'Hen", "Facebook". */
    WORD,
    /** Letters held together by dots: "T.Ư", "TP.", "PGS.TS", "VOV.VN", "N.V.A". */
    ABBREVIATION,
    /** Digits with their groups and decimals: "5.000", "37,3", "12". */
    NUMBER,
    /** Numbers shaped like a date; the reader decides what they are: "28/2/2023", "23-1", "6/8", "12/2024". */
    DATE,
    /** Letters and digits mixed: "PC02", "COVID-19", "30/2020/NĐ-CP", "05-CT/TW". */
    CODE,
    /** A web or mail address. */
    LINK,
    /** Punctuation: one mark, or "...", "./.". */
    PUNCTUATION,
    /** Any other sign: "%", "₫", "²", an emoji. */
    SYMBOL
}
