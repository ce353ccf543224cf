package org.sukien.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.List;
import java.util.Locale;

/**
 * Text made of a fuzzer's bytes: half of it any Unicode, half of it the letters, marks and signs on which Vietnamese
 * text goes wrong, so that rare paths are met often.
 */
final class FuzzedText {
    /** Letters in both forms, marks in and out of order, spacing accents, look-alikes, spaces, entities, digits. */
    private static final String ALPHABET = "aăâeêioôơuưyđAĂÂEÊIOÔƠUƯYĐbcghklmnpqrstvxBCGHKLMNPQRSTVX"
            + "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵÀÁẢÃẠẾỆỘỢỰỴ"
            + "\u0300\u0301\u0303\u0309\u0323\u0302\u0306\u031b\u0340\u0341\u0328´`ˋ˜"
            + "ÐðƉɖасеорхуАСЕОРХУοΟＡａ𝐚"
            + " \u00a0\u202f\u2009\u200b\u00ad\ufeff\t\n\r\u2028.,;:!?…-–—\"'“”‘’()&#;/0123456789";

    private FuzzedText() {}

    static String next(FuzzedDataProvider data) {
        return next(data, List.of());
    }

    /** The same, with words between, as they are and in capitals. */
    static String next(FuzzedDataProvider data, List<String> words) {
        StringBuilder text = new StringBuilder();
        while (data.remainingBytes() > 0 && text.length() < 4096) {
            if (!words.isEmpty() && data.consumeInt(0, 3) > 0) {
                String word = words.get((data.consumeByte() & 0xFF) % words.size());
                text.append(data.consumeInt(0, 7) == 0 ? word.toUpperCase(Locale.ROOT) : word);
                text.append(" \n.x".charAt(data.consumeByte() & 3));
            } else if (data.consumeBoolean()) {
                for (byte b : data.consumeBytes(data.consumeInt(1, 24))) {
                    text.append(ALPHABET.charAt((b & 0xFF) % ALPHABET.length()));
                }
            } else {
                text.append(data.consumeString(8));
            }
        }
        return text.toString();
    }
}
