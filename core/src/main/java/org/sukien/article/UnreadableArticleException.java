package org.sukien.article;

import java.util.OptionalLong;

/**
 * An input that holds no readable article: empty, binary, or in no character set that is known. The message names the
 * source and the reason: {@code tin.txt: byte 1234 is not UTF-8}.
 */
public final class UnreadableArticleException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final long position;
    private final String reason;

    /**
     * @param source path or address of the input
     * @param position the offending byte, counted from 0, or -1 where no single one is at fault
     * @param reason what is wrong, without the source's name
     */
    public UnreadableArticleException(String source, long position, String reason) {
        super(source + ": " + reason);
        this.source = source;
        this.position = position;
        this.reason = reason;
    }

    /** Path or address of the input. */
    public String source() {
        return source;
    }

    /** The offending byte, counted from 0. */
    public OptionalLong position() {
        return position < 0 ? OptionalLong.empty() : OptionalLong.of(position);
    }

    /** What is wrong, without the source's name. */
    public String reason() {
        return reason;
    }
}
