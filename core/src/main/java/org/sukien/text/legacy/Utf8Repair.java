package org.sukien.text.legacy;

/**
 * Puts right UTF-8 that was read as Western text, sequence by sequence: "Ná»™i" becomes "Nội". What is no such
 * sequence stays, so text that is right in parts loses nothing. A plain space after "Ã" counts as the no-break space
 * that many programs make one of: "NgÃ y" becomes "Ngày".
 */
final class Utf8Repair implements CharStep {
    private static final int REFUSED = -1;
    private static final int SHORTEST_TWO = 0xC2;

    private final Misreading misreading;
    private final char[] held = new char[4];
    private int count;

    Utf8Repair(Misreading misreading) {
        this.misreading = misreading;
    }

    @Override
    public void push(char c, StringBuilder out) {
        if (count == 0 && c < 0x80) {
            out.append(c);
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
            int length = length(misreading.byteOf(held[0]));
            int good = goodBytes(length);
            if (length > 0 && good == length) {
                int c = codePoint(length);
                if (c != REFUSED) {
                    out.appendCodePoint(c);
                    drop(length);
                    continue;
                }
            } else if (length > 0 && good == count && !end) {
                return;
            }
            out.append(held[0]);
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
        if (b == ' ' && at == 1 && misreading.byteOf(held[0]) == 0xC3) {
            return 0xA0;
        }
        return b >= 0x80 && b < 0xC0 ? b : REFUSED;
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
