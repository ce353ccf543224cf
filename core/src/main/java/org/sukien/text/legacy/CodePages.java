package org.sukien.text.legacy;

/**
 * The published tables of the legacy encodings, sixteen bytes a row from 0x80 on; U+FFFD stands where a table has nothing.
 *
 * <p>Sources: TCVN 5712:1993 (its upper half is ISO-IR 180), RFC 1456 for VISCII and VIQR, Microsoft's code pages 1258 and
 * 1252 as in the WHATWG Encoding Standard, the VPS and VNI tables that the Vietnamese Professionals Society and VNI
 * Software published with their fonts. Compared byte by byte with glibc's iconv (TCVN5712-1, VISCII, CP1258); VPS with
 * two, VNI with two further tables in use.
 */
final class CodePages {
    private static final char NONE = CodePage.NONE;

    private static final String WINDOWS_PUNCTUATION = "€\uFFFD‚ƒ„…†‡ˆ‰Š‹Œ\uFFFDŽ\uFFFD" + "\uFFFD‘’“”•–—˜™š›œ\uFFFDžŸ";
    private static final String WINDOWS_SIGNS = "\u00A0¡¢£¤¥¦§¨©ª«¬\u00AD®¯" + "°±²³´µ¶·¸¹º»¼½¾¿";

    private static final String TCVN5712 = "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨ"
            + "ÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
            + "\u00A0ĂÂÊÔƠƯĐăâêôơưđẰ"
            + "\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
            + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽ"
            + "éẹềểễếệìỉỄẾỒĩíịò"
            + "Ổỏõóọồổỗốộờởỡớợù"
            + "ỖủũúụừửữứựỳỷỹýỵỐ";
    /** Bytes below 0x20 that have a letter, each letter after its byte. */
    private static final String TCVN5712_CONTROLS = "\1Ú\2Ụ\4Ừ\5Ử\6Ữ\21Ứ\22Ự\23Ỳ\24Ỷ\25Ỹ\26Ý\27Ỵ";

    private static final String VISCII = "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐ"
            + "ỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
            + "Õắằặấầẩậẽẹếềểễệố"
            + "ồổỗỠƠộờởịỰỨỪỬơớƯ"
            + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳ"
            + "ĐứÒÓÔạỷừửÙÚỹỵÝỡư"
            + "àáâãảăữẫèéêẻìíĩỉ"
            + "đựòóôõỏọụùúũủýợỮ";

    private static final String VISCII_CONTROLS = "\2Ẳ\5Ẵ\6Ẫ\24Ỷ\31Ỹ\36Ỵ";

    private static final String VPS = "ÀẢÃẤẦẨọỗĂếềểệẮẰẲ"
            + "Ế‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ"
            + "\u00A0ắằẳẵặỠớÙờởỡŨỨợỪ"
            + "ổỬỲỸÍÌộỈĨÓửữÒỎÕự"
            + "ầÁÂấẩẫậđẻÉÊẹỉễịỹ"
            + "ƯỦồốÔỏơÈừứÚũưÝẺ\uFFFD"
            + "àáâãảạă\uFFFDèéêẽìí\uFFFDĩ"
            + "ẴĐòóôõ\uFFFDƠụùúủ\uFFFDỶẼỳ";

    private static final String VPS_CONTROLS = "\2Ạ\3Ậ\4Ặ\5Ẹ\6Ệ\20Ị\21Ọ\22Ộ\23Ợ\24Ụ\25Ự\31Ỵ\34Ẫ\35Ữ";

    private static final String WINDOWS_1258 = "€\uFFFD‚ƒ„…†‡ˆ‰\uFFFD‹Œ\uFFFD\uFFFD\uFFFD"
            + "\uFFFD‘’“”•–—˜™\uFFFD›œ\uFFFD\uFFFDŸ"
            + WINDOWS_SIGNS
            + "ÀÁÂĂÄÅÆÇÈÉÊË\u0300ÍÎÏ"
            + "ĐÑ\u0309ÓÔƠÖ×ØÙÚÛÜƯ\u0303ß"
            + "àáâăäåæçèéêë\u0301íîï"
            + "đñ\u0323óôơö÷øùúûüư₫ÿ";

    /** VNI's bytes from 0xC0 on that are letters by themselves, each letter after its byte; the others are marks. */
    private static final String VNI_LETTERS = "ÌÌÍÍÆỈÓĨÒỊÔƠÖƯÎỴÑĐììííæỉóĩòịôơöưîỵñđ";

    private CodePages() {}

    /** TCVN 5712:1993, first table (VN1): all letters and five combining tones, twelve capitals on control codes. */
    static CodePage tcvn5712() {
        char[] alone = upper(TCVN5712);
        place(alone, TCVN5712_CONTROLS);
        return CodePage.of(alone, CodePage.Marks.TONES);
    }

    /**
     * TCVN 5712:1993, third table (VN3), as the ABC fonts use it: no capitals with tones, which are written in fonts of
     * capitals. Word processors put quotes and dashes where windows-1252 has them. Converters write toned capitals as a capital and the small letter with its tone.
     */
    static CodePage tcvn3() {
        char[] alone = upper(TCVN5712);
        for (int b = 0x80; b < 0x100; b++) {
            char c = alone[b];
            boolean tonedCapital = Character.isUpperCase(c) && b > 0xA7;
            boolean tone = b >= 0xB0 && b <= 0xB4;
            alone[b] = b < 0xA0 ? WINDOWS_PUNCTUATION.charAt(b - 0x80) : tonedCapital || tone ? NONE : c;
        }
        return CodePage.of(alone, CodePage.Marks.SMALL_TONES);
    }

    /** VISCII 1.1, RFC 1456. */
    static CodePage viscii() {
        char[] alone = upper(VISCII);
        place(alone, VISCII_CONTROLS);
        return CodePage.of(alone, CodePage.Marks.NONE);
    }

    /** VPS, of the Vietnamese Professionals Society. */
    static CodePage vps() {
        char[] alone = upper(VPS);
        place(alone, VPS_CONTROLS);
        return CodePage.of(alone, CodePage.Marks.NONE);
    }

    /** Microsoft's code page 1258; a letter and its tone become one character. */
    static CodePage windows1258() {
        return CodePage.of(upper(WINDOWS_1258), CodePage.Marks.TONES);
    }

    /** VNI for Windows: a plain letter, then a byte for all its marks. */
    static CodePage vni() {
        char[] alone =
                upper(WINDOWS_PUNCTUATION + WINDOWS_SIGNS + String.valueOf(NONE).repeat(0x40));
        place(alone, VNI_LETTERS);
        return CodePage.of(alone, CodePage.Marks.VNI);
    }

    /** VIQR, RFC 1456: plain letters with signs after them, a backslash before a sign that is none of theirs. */
    static CodePage viqr() {
        return CodePage.of(upper(String.valueOf(NONE).repeat(0x80)), CodePage.Marks.VIQR);
    }

    /** What windows-1252 has for each byte; the five bytes that it leaves out stay control characters, as on the web. */
    static char[] windows1252() {
        char[] alone = upper(WINDOWS_PUNCTUATION + WINDOWS_SIGNS + latin1(0xC0));
        keepControls(alone);
        return alone;
    }

    /** What windows-1258 has for each byte; bytes that it leaves out stay control characters. */
    static char[] windows1258Bytes() {
        char[] alone = upper(WINDOWS_1258);
        keepControls(alone);
        return alone;
    }

    private static void keepControls(char[] alone) {
        for (char b = 0x80; b < 0xA0; b++) {
            alone[b] = alone[b] == NONE ? b : alone[b];
        }
    }

    private static char[] upper(String table) {
        char[] alone = (latin1(0).substring(0, 0x80) + table).toCharArray();
        if (alone.length != 0x100) {
            throw new IllegalStateException("a code page has 128 characters above ASCII, not " + table.length());
        }
        return alone;
    }

    private static void place(char[] alone, String pairs) {
        for (int i = 0; i < pairs.length(); i += 2) {
            alone[pairs.charAt(i)] = pairs.charAt(i + 1);
        }
    }

    private static String latin1(int from) {
        StringBuilder all = new StringBuilder();
        for (char c = (char) from; c < 0x100; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
