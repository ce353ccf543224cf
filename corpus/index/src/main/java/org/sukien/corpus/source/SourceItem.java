package org.sukien.corpus.source;

/** What comes of reading: a {@link FoundArticle}, or a {@link Skipped} that says why there is none. Immutable. */
public sealed interface SourceItem permits FoundArticle, Skipped {
    /** The place it was read from, for messages: {@code kho/tin.txt}, {@code tin.jsonl:7}, {@code kho.warc.gz at byte 5120}. */
    String where();
}
