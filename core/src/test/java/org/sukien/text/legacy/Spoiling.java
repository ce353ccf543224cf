package org.sukien.text.legacy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Makes the bytes that a {@link TextEncoding} is to read: written in its charset, then misread as often as it says. */
final class Spoiling {
    private static final Charset JDK_1258 = Charset.forName("windows-1258");
    private static final char[] AS_1252 = asBrowsers(Charset.forName("windows-1252"));
    private static final char[] AS_1258 = asBrowsers(JDK_1258);

    private Spoiling() {}

    static byte[] bytes(String text, TextEncoding encoding) {
        byte[] bytes = text.getBytes(encoding.charset());
        char[] western = encoding.name().contains("as-windows-1258") ? AS_1258 : AS_1252;
        int times = !encoding.isRepair() ? 0 : encoding.name().endsWith("-twice") ? 2 : 1;
        for (int i = 0; i < times; i++) {
            StringBuilder misread = new StringBuilder(bytes.length);
            for (byte b : bytes) {
                misread.append(western[b & 0xFF]);
            }
            bytes = misread.toString().getBytes(StandardCharsets.UTF_8);
        }
        return bytes;
    }

    /** What can be read again: what the charset holds. */
    static String readable(String text, TextEncoding encoding) {
        return new String(text.getBytes(encoding.charset()), encoding.charset());
    }

    /** windows-1258 as keyboards write it: the letter, then its tone, even where there is a byte for both. */
    static byte[] typed1258(String text) {
        StringBuilder typed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String parts = Normalizer.normalize(text.substring(i, i + 1), Form.NFD);
            int tone = -1;
            for (int p = 1; p < parts.length(); p++) {
                tone = "\u0300\u0301\u0303\u0309\u0323".indexOf(parts.charAt(p)) >= 0 ? p : tone;
            }
            if (tone < 0) {
                typed.append(text.charAt(i));
            } else {
                String letter = parts.substring(0, tone) + parts.substring(tone + 1);
                typed.append(Normalizer.normalize(letter, Form.NFC)).append(parts.charAt(tone));
            }
        }
        return typed.toString().getBytes(JDK_1258);
    }

    /** What browsers read for each byte: those that a charset leaves out become control characters. */
    private static char[] asBrowsers(Charset charset) {
        char[] table = new char[0x100];
        for (int b = 0; b < table.length; b++) {
            char c = new String(new byte[] {(byte) b}, charset).charAt(0);
            table[b] = c == '\uFFFD' ? (char) b : c;
        }
        return table;
    }
}
