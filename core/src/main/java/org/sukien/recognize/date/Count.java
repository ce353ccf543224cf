package org.sukien.recognize.date;

import org.sukien.token.TokenKind;

/**
 * A counted amount in digits or words: "75", "1,5", "hai mươi lăm", or the range "3-6".
 *
 * @param amount in ISO digits
 * @param upper the end of a range, or null
 */
record Count(String amount, String upper) {
    static final int TENS = 110;
    private static final int HUNDREDS = 1100;
    private static final int THOUSANDS = 11000;

    /** Whether the amount is a whole number, and which; -1 if it is not. */
    int whole() {
        return upper != null || amount.indexOf('.') >= 0 || amount.length() > 6 ? -1 : Integer.parseInt(amount);
    }

    /**
     * Whether a count before one of some units, given as their bits, may stand at the cursor; a quick look that never says no
     * in vain.
     */
    static boolean mayStand(Cursor c, long units) {
        int next = c.at + 1;
        return !c.isKind(TokenKind.NUMBER)
                || next < c.tokens.size()
                        && (c.tokens.length(next) == 1 || (c.hits.kinds(next) & (units | Term.Kind.TO.bit())) != 0);
    }

    /** Takes a count; null if there is none. */
    static Count take(Cursor c) {
        int start = c.at;
        String first = amount(c);
        if (first != null) {
            int end = c.at;
            if (first.indexOf('/') >= 0) {
                int cut = first.indexOf('/');
                return new Count(first.substring(0, cut), first.substring(cut + 1));
            }
            boolean joined = c.mayJoin() && (c.takeDash() || c.take(Term.Kind.TO) != null || c.takeSign(','));
            String second = joined ? amount(c) : null;
            if (second != null && second.indexOf('/') < 0 && isLess(first, second)) {
                return new Count(first, second);
            }
            c.at = end;
            String next = nextWord(c, start);
            return new Count(first, next);
        }
        c.at = start;
        return null;
    }

    /** "tám chín giờ" (eight or nine hours): a second small number in words, one more than the first. */
    private static String nextWord(Cursor c, int start) {
        int first = c.at == start + 1 ? c.numberWord(start) : -1;
        int second = first >= 1 && first <= 9 ? c.numberWord(c.at) : -1;
        if (second != first + 1 || second == 5 && !isUnitAt(c, c.at + 1)) {
            return null;
        }
        c.at++;
        return Integer.toString(second);
    }

    private static boolean isLess(String a, String b) {
        return Double.parseDouble(a) < Double.parseDouble(b);
    }

    private static String amount(Cursor c) {
        if (c.isKind(TokenKind.NUMBER)) {
            return digits(c);
        }
        if (c.isKind(TokenKind.DATE)) {
            NumericDate range = c.numericDate();
            if (range != null && !range.hasYear() && range.separator() == '-' && range.first() < range.second()) {
                c.at++;
                return range.first() + "/" + range.second();
            }
            return null;
        }
        int value = words(c);
        return value > 0 ? Integer.toString(value) : null;
    }

    private static String digits(Cursor c) {
        int length = c.tokens.length(c.at);
        if (length > 9) {
            return null;
        }
        String text = c.tokens.text(c.at);
        if (c.digits(c.at) >= 0 && (text.charAt(0) != '0' || length == 1)) {
            c.at++;
            return text;
        }
        StringBuilder out = new StringBuilder(length);
        int cut = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean thousands = cut >= 0 && text.length() - cut == 4 && text.charAt(cut) == '.';
        for (int k = 0; k < length; k++) {
            char d = text.charAt(k);
            if (d >= '0' && d <= '9') {
                out.append(d);
            } else if (k == cut && !thousands) {
                out.append('.');
            }
        }
        if (out.charAt(0) == '0' && out.length() > 1 && out.charAt(1) != '.') {
            out.deleteCharAt(0);
        }
        c.at++;
        return out.toString();
    }

    /** "hai mươi lăm": 25. The word "năm" is five only where a unit follows; after tens it is the unit itself. */
    private static int words(Cursor c) {
        int total = 0;
        int digit = 0;
        int taken = 0;
        while (c.more()) {
            int value = c.numberWord(c.at);
            boolean linked = taken > 0 && c.numberWord(c.at - 1) == 0; // after "linh" it is five: "một trăm linh năm"
            boolean year = value == 5 && !linked && c.isUnit(Unit.YEAR);
            if (value < 0 || (taken == 0 && (value == 0 || value > 10)) || (year && taken > 0)) {
                break;
            }
            if (year && !isUnitAt(c, c.at + 1)) {
                break;
            }
            if (value == 0) {
                digit = 0;
            } else if (value == TENS) {
                total += digit * 10;
                digit = 0;
            } else if (value == HUNDREDS) {
                total += digit * 100;
                digit = 0;
            } else if (value == THOUSANDS) {
                total = (total + digit) * 1000;
                digit = 0;
            } else {
                if (digit > 0 && digit != 10) {
                    break;
                }
                digit += value;
            }
            taken++;
            c.at++;
        }
        return taken == 0 ? -1 : total + digit;
    }

    private static boolean isUnitAt(Cursor c, int token) {
        Term term = c.hits.termAt(token);
        int number = c.numberWord(token);
        return term != null && term.kind() == Term.Kind.UNIT || number == TENS || number == HUNDREDS;
    }
}
