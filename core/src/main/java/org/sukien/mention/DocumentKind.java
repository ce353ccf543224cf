package org.sukien.mention;

/** What kind of document is cited. */
public enum DocumentKind {
    LAW,
    CODE,
    DECREE,
    RESOLUTION,
    DECISION,
    CIRCULAR,
    DIRECTIVE,
    PLAN,
    CONCLUSION,
    REGULATION,
    TREATY,
    DISPATCH,
    LETTER,
    OTHER
}
