package org.sukien.text.legacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One way of reading bytes as text: a charset, or a charset whose text was misread on the way and saved as UTF-8. Under
 * "tcvn3" the bytes of "Hµ Néi" are "Hà Nội"; under "utf-8-as-windows-1252" those of "HÃ Ná»™i" are, and under
 * "tcvn3-as-windows-1252" so is "Hµ Néi" in a page that claims UTF-8.
 *
 * <p>Bytes without a meaning become U+FFFD; repairing leaves alone what it doesn't understand. A byte order mark is left
 * out. Immutable and thread-safe. Known weakness: where a program threw away the five bytes that windows-1252 has no
 * character for, the letters made of them ("ọ", "ờ", "Đ" among them) are lost.
 */
public final class TextEncoding {
    /** UTF-8, not misread: the usual case. */
    public static final TextEncoding UTF_8 = new TextEncoding("utf-8", StandardCharsets.UTF_8, null, 0);

    private static final String AS_1252 = "-as-windows-1252";
    private static final String AS_1258 = "-as-windows-1258";
    private static final String TWICE = "-twice";
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final List<TextEncoding> ALL = list();

    private final String name;
    private final Charset charset;
    private final Misreading misreading;
    private final int times;

    private TextEncoding(String name, Charset charset, Misreading misreading, int times) {
        this.name = name;
        this.charset = charset;
        this.misreading = misreading;
        this.times = times;
    }

    private static List<TextEncoding> list() {
        List<TextEncoding> all = new ArrayList<>();
        all.add(UTF_8);
        for (Charset charset : LegacyCharsets.all()) {
            all.add(new TextEncoding(shortName(charset), charset, null, 0));
        }
        all.add(new TextEncoding("utf-16le", StandardCharsets.UTF_16LE, null, 0));
        all.add(new TextEncoding("utf-16be", StandardCharsets.UTF_16BE, null, 0));
        for (int times = 1; times <= 2; times++) {
            String tail = times == 1 ? "" : TWICE;
            all.add(new TextEncoding("utf-8" + AS_1252 + tail, StandardCharsets.UTF_8, Misreading.WINDOWS_1252, times));
            all.add(new TextEncoding("utf-8" + AS_1258 + tail, StandardCharsets.UTF_8, Misreading.WINDOWS_1258, times));
        }
        for (Charset charset : LegacyCharsets.all()) {
            if (charset != LegacyCharsets.VIQR) {
                all.add(new TextEncoding(shortName(charset) + AS_1252, charset, Misreading.WINDOWS_1252, 1));
            }
        }
        return List.copyOf(all);
    }

    /** The charset's name without what only registries need. */
    private static String shortName(Charset charset) {
        return charset.name()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^x-(viet-)?", "")
                .replace("-nfc", "");
    }

    /** All that the detector tells apart: UTF-8, the legacy charsets, and what was misread. */
    public static List<TextEncoding> all() {
        return ALL;
    }

    /**
     * The encoding of a name, in any case: one of {@link #all()}, or any charset that Java knows ("iso-8859-1").
     *
     * @return nothing if there is none of that name
     */
    public static Optional<TextEncoding> forName(String name) {
        for (TextEncoding encoding : ALL) {
            if (encoding.name.equalsIgnoreCase(name)) {
                return Optional.of(encoding);
            }
        }
        for (Charset charset : LegacyCharsets.all()) {
            if (charset.name().equalsIgnoreCase(name)
                    || charset.aliases().stream().anyMatch(name::equalsIgnoreCase)) {
                return Optional.of(new TextEncoding(shortName(charset), charset, null, 0));
            }
        }
        try {
            return Charset.isSupported(name)
                    ? Optional.of(new TextEncoding(name.toLowerCase(Locale.ROOT), Charset.forName(name), null, 0))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Its name, such as "tcvn3" or "utf-8-as-windows-1252-twice"; {@link #forName(String)} knows it. */
    public String name() {
        return name;
    }

    /** The charset that the text was first written in. */
    public Charset charset() {
        return charset;
    }

    /** Whether text was misread on its way and is put right. */
    public boolean isRepair() {
        return times > 0;
    }

    /** The whole text of some bytes. */
    public String decode(byte[] bytes) {
        Charset outer = isRepair() ? StandardCharsets.UTF_8 : charset;
        String text = new String(bytes, outer);
        text = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        return isRepair() ? repair(text) : text;
    }

    /** Text that was misread before it became a string, put right; the same text if this encoding is no repair. */
    public String repair(String text) {
        CharSequence done = text;
        for (CharStep step : steps()) {
            StringBuilder out = new StringBuilder(done.length());
            for (int i = 0; i < done.length(); i++) {
                step.push(done.charAt(i), out);
            }
            step.finish(out);
            done = out;
        }
        return done.toString();
    }

    /**
     * The text of a stream of any size, in constant memory; closing the reader closes the stream.
     *
     * @throws IOException if the stream's first bytes can't be read
     */
    public Reader reader(InputStream in) throws IOException {
        return reader(in, CodingErrorAction.REPLACE);
    }

    /**
     * The same, with a say in what is done about bytes without a meaning.
     *
     * @param action {@link CodingErrorAction#REPLACE} makes them U+FFFD, with {@link CodingErrorAction#REPORT} the reader
     *     throws {@link UnreadableBytesException} once it has come to them
     * @throws IOException if the stream's first bytes can't be read
     */
    public Reader reader(InputStream in, CodingErrorAction action) throws IOException {
        PushbackReader reader =
                new PushbackReader(new DecodingReader(in, isRepair() ? StandardCharsets.UTF_8 : charset, action));
        int first = reader.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            reader.unread(first);
        }
        return repairing(reader);
    }

    /** The characters of a reader put right as by {@link #repair}; the same reader if this encoding is no repair. */
    Reader repairing(Reader reader) {
        return isRepair() ? new StepReader(reader, steps()) : reader;
    }

    private List<CharStep> steps() {
        List<CharStep> steps = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            steps.add(
                    charset instanceof VietnameseCharset legacy
                            ? new LegacyRepair(legacy.page(), misreading)
                            : new Utf8Repair(misreading));
        }
        return steps;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextEncoding encoding && encoding.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
