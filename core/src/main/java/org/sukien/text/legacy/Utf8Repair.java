package org.sukien.text.legacy;

/**
 * Puts right UTF-8 that was read as Western text, sequence by sequence: "Ná»™i" becomes "Nội". What is no such
 * sequence stays, so text that is right in parts loses nothing.
 *
 * <p>Two losses on the way are made good where one reading is certain. A plain space after "Ã" was the no-break space of
 * "à" ("NgÃ y" becomes "Ngày"), save between capitals ("XÃ HỘI" stays); and "Ä" before a question mark or U+FFFD was "Đ",
 * the only Vietnamese letter whose second byte windows-1252 lacks. Known weakness: where two spaces were then made one,
 * two words are joined.
 */
final class Utf8Repair implements CharStep {
    private static final int REFUSED = -1;
    private static final int SHORTEST_TWO = 0xC2;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SECOND_OF_D = 0x90;

    private final Misreading misreading;
    private final char[] held = new char[4];
    private int count;
    private char last;

    Utf8Repair(Misreading misreading) {
        this.misreading = misreading;
    }

    @Override
    public void push(char c, StringBuilder out) {
        if (count == 0 && c < 0x80) {
            out.append(c);
            last = c;
            return;
        }
        held[count++] = c;
        settle(out, false);
    }

    @Override
    public void finish(StringBuilder out) {
        settle(out, true);
    }

    private void settle(StringBuilder out, boolean end) {
        while (count > 0) {
            if (count == 2 && !end && isSpaceAfterCapital()) {
                return;
            }
            int length = length(misreading.byteOf(held[0]));
            int good = goodBytes(length);
            if (length > 0 && good == length) {
                int c = codePoint(length);
                if (c != REFUSED) {
                    out.appendCodePoint(c);
                    last = out.charAt(out.length() - 1);
                    drop(length);
                    continue;
                }
            } else if (length > 0 && good == count && !end) {
                return;
            }
            out.append(held[0]);
            last = held[0];
            drop(1);
        }
    }

    private void drop(int n) {
        count -= n;
        System.arraycopy(held, n, held, 0, count);
    }

    /** How many bytes the sequence has that starts with this one, or 0. */
    private static int length(int b) {
        if (b < SHORTEST_TWO || b > 0xF4) {
            return 0;
        }
        return b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
    }

    private int goodBytes(int length) {
        int good = 1;
        while (good < length && good < count && continuation(good) >= 0) {
            good++;
        }
        return good;
    }

    private int continuation(int at) {
        int b = misreading.byteOf(held[at]);
        if (b >= 0x80 && b < 0xC0) {
            return b;
        }
        return at == 1 ? lost(misreading.byteOf(held[0]), held[1]) : REFUSED;
    }

    /** The second byte that a program made a space or a question mark of, where only one is likely. */
    private int lost(int first, char second) {
        if (second == ' ') {
            boolean goesOn = count > 2 && (held[2] == ' ' || Character.isLowerCase(held[2]));
            boolean a = first == 0xC3 && (goesOn || !Character.isUpperCase(last));
            boolean twiceMisreadA = first == 0xC2 && last == 'Ã';
            return a || twiceMisreadA ? NO_BREAK_SPACE : REFUSED;
        }
        return first == 0xC4 && (second == '?' || second == CodePage.NONE) ? SECOND_OF_D : REFUSED;
    }

    /** Whether it takes one character more to say what a space was. */
    private boolean isSpaceAfterCapital() {
        return held[1] == ' ' && misreading.byteOf(held[0]) == 0xC3 && Character.isUpperCase(last);
    }

    private int codePoint(int length) {
        int c = misreading.byteOf(held[0]) & (1 << 7 - length) - 1;
        for (int i = 1; i < length; i++) {
            c = c << 6 | continuation(i) & 0x3F;
        }
        boolean tooLong = length == 3 && c < 0x800 || length == 4 && c < 0x10000;
        return tooLong || c > Character.MAX_CODE_POINT || c >= 0xD800 && c < 0xE000 ? REFUSED : c;
    }
}
