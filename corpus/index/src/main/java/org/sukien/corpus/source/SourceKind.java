package org.sukien.corpus.source;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file holds, as its name's ending says. */
public enum SourceKind {
    /** One article of plain text: {@code .txt}. */
    TEXT("txt", ".txt"),
    /** One page: {@code .html}, {@code .htm}. */
    PAGE("html", ".html", ".htm"),
    /** JSON Lines, an article a line: {@code .jsonl}. */
    ROWS("jsonl", ".jsonl"),
    /** A table with a header, an article a row: {@code .csv}. */
    TABLE("csv", ".csv"),
    /** A web archive with any number of pages: {@code .warc}. */
    ARCHIVE("warc", ".warc"),
    /** To be found out from its first characters. */
    UNKNOWN("");

    private static final String GZIP = ".gz";

    private final String code;
    private final List<String> endings;

    SourceKind(String code, String... endings) {
        this.code = code;
        this.endings = List.of(endings);
    }

    /** What a name promises: {@code TEXT} for {@code 000.txt} and {@code 000.txt.gz}. */
    public static SourceKind of(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        if (plain.endsWith(GZIP)) {
            plain = plain.substring(0, plain.length() - GZIP.length());
        }
        for (SourceKind kind : values()) {
            if (kind.endings.stream().anyMatch(plain::endsWith)) {
                return kind;
            }
        }
        return UNKNOWN;
    }

    /**
     * The kind that a code names: {@code csv}, in any case.
     *
     * @throws IllegalArgumentException if none has it, with all codes
     */
    public static SourceKind ofCode(String code) {
        return known().stream()
                .filter(kind -> kind.code.equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("\"" + code + "\" is none of "
                        + known().stream().map(SourceKind::code).collect(Collectors.joining(", "))));
    }

    /** All that files can hold. */
    public static Set<SourceKind> known() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN));
    }

    /** Its name in options: {@code csv}. */
    public String code() {
        return code;
    }

    /** The endings of the names of such files, without that of gzip. */
    public List<String> endings() {
        return endings;
    }

    /** A file's name without what tells its kind: {@code 000} for {@code 000.txt.gz}. */
    static String withoutEnding(String name) {
        String plain = without(name, GZIP);
        for (String ending : of(name).endings) {
            plain = without(plain, ending);
        }
        return plain;
    }

    private static String without(String name, String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith(ending)
                ? name.substring(0, name.length() - ending.length())
                : name;
    }
}
