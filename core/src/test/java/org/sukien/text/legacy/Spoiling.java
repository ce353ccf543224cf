package org.sukien.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes the bytes that a {@link TextEncoding} is to read: written in its charset, then misread as often as it says. */
final class Spoiling {
    private Spoiling() {}

    static byte[] bytes(String text, TextEncoding encoding) {
        byte[] bytes = text.getBytes(encoding.charset());
        Charset western =
                Charset.forName(encoding.name().contains("as-windows-1258") ? "windows-1258" : "windows-1252");
        int times = !encoding.isRepair() ? 0 : encoding.name().endsWith("-twice") ? 2 : 1;
        for (int i = 0; i < times; i++) {
            bytes = misread(bytes, western).getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /** What can be read again: what the charset holds. */
    static String readable(String text, TextEncoding encoding) {
        return new String(text.getBytes(encoding.charset()), encoding.charset());
    }

    /** As browsers do it: bytes that the charset leaves out become control characters. */
    static String misread(byte[] bytes, Charset charset) {
        StringBuilder text = new StringBuilder();
        for (byte b : bytes) {
            char c = new String(new byte[] {b}, charset).charAt(0);
            text.append(c == '\uFFFD' ? (char) (b & 0xFF) : c);
        }
        return text.toString();
    }
}
