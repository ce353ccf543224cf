package org.sukien.corpus.source;

/**
 * A file, or a part of one, that no article could be read from: {@code tin.jsonl:7: has no "text"}. Immutable and
 * thread-safe.
 *
 * @param where the file as it was named, with the line or the byte where that is known: {@code tin.jsonl:7}
 * @param reason what is wrong with it, without the place
 */
public record Skipped(String where, String reason) implements SourceItem {
    /** Place and reason, as a message says them. */
    @Override
    public String toString() {
        return where + ": " + reason;
    }
}
