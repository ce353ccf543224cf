package org.sukien.text.legacy;

import java.nio.charset.Charset;
import java.util.List;

/**
 * The encodings of Vietnamese before UTF-8 as charsets: {@code new String(bytes, LegacyCharsets.TCVN3)} turns the bytes
 * that a Western reader sees as "Hµ Néi" into "Hà Nội". With this jar on the class path or module path any program gets them
 * by name as well: {@code Charset.forName("TCVN3")}.
 *
 * <p>Decoded text is in NFC as long as no letter has two tones; encoders expect NFC. A byte or a character that an
 * encoding lacks is reported as unmappable, as {@link java.nio.charset.CodingErrorAction} says; {@code new String} gives
 * U+FFFD and {@code getBytes} gives "?". All but TCVN3 hold every Vietnamese letter. Immutable and thread-safe.
 *
 * <p>Sources of the tables: TCVN 5712:1993, RFC 1456 (VISCII and VIQR), Microsoft's code page 1258, and the tables of VNI
 * Software and of the Vietnamese Professionals Society.
 *
 * <p>Known weakness: {@link java.io.InputStreamReader} never flushes a decoder, so it loses a letter that waits for its
 * marks at the very end of a text without a line end; {@link TextEncoding#reader} and {@code new String} keep it.
 */
public final class LegacyCharsets {
    /**
     * The third table of TCVN 5712:1993, which the ABC fonts (".VnTime") use. It has no capitals with tones: those fonts
     * show them through a second font of capitals, so what was "HÀ NỘI" on paper decodes as "Hà NộI" or "hà nội". Some
     * converters write "À" as "A" and "à"; that is read as "À".
     */
    public static final Charset TCVN3 =
            new VietnameseCharset("x-tcvn3", CodePages::tcvn3, "TCVN3", "VN3", "ABC", "TCVN5712-3", "x-viet-tcvn3");

    /** The first table of TCVN 5712:1993 with all letters; twelve capitals stand on control codes. */
    public static final Charset TCVN5712 = new VietnameseCharset(
            "TCVN5712-1", CodePages::tcvn5712, "TCVN", "TCVN5712", "TCVN-5712", "VSCII", "VN1", "x-viet-tcvn5712");

    /** VNI for Windows: a letter, then a byte for its marks. */
    public static final Charset VNI =
            new VietnameseCharset("x-vni", CodePages::vni, "VNI", "VNI-WIN", "x-viet-vni", "x-vni-windows");

    /** VPS, of the Vietnamese Professionals Society; fourteen capitals stand on control codes. */
    public static final Charset VPS = new VietnameseCharset("x-viet-vps", CodePages::vps, "VPS", "x-vps");

    /** VISCII 1.1 (RFC 1456); six capitals stand on control codes. */
    public static final Charset VISCII =
            new VietnameseCharset("VISCII", CodePages::viscii, "csVISCII", "VISCII1.1-1", "x-viet-viscii");

    /**
     * VIQR (RFC 1456): letters of ASCII with signs after them, as in "Vie^.t Nam". A sign counts as a mark where it and the
     * letter before it make a letter of Vietnamese; a backslash before it, the RFC's default for that (and that of vn7to8(1) and
     * vn8to7(1)), keeps them apart. So a full stop or question mark right after a vowel needs one; text written without
     * them gets some words wrong. The RFC's states for English and literal text are not read. Read as well, though not in the
     * RFC: "d-" for đ at the beginning of a word, "*" for "+".
     */
    public static final Charset VIQR = new VietnameseCharset("VIQR", CodePages::viqr, "csVIQR", "x-viet-viqr");

    /** Microsoft's code page 1258 with letters composed, unlike the charset "windows-1258" of the JDK. */
    public static final Charset WINDOWS_1258 =
            new VietnameseCharset("x-windows-1258-nfc", CodePages::windows1258, "windows-1258-nfc", "cp1258-nfc");

    private static final List<Charset> ALL = List.of(TCVN3, VNI, WINDOWS_1258, VISCII, VPS, TCVN5712, VIQR);

    private LegacyCharsets() {}

    /** All of them, the more common first. */
    public static List<Charset> all() {
        return ALL;
    }
}
