package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.recognize.figure.NumberWord.Role;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads a number from where it begins: digits, words, or both with scale words: "1.234,5", "37,3 nghìn", "một trăm linh
 * năm", "hai mươi tư", "1 tỷ 200 triệu", "2 triệu rưỡi", "nửa triệu".
 *
 * <p>"năm" is five only where the numeral goes on or something is counted; else it is a year. Known weakness: "3 triệu
 * 2" for 3.2 million is read as three million. One use reads one article; work is linear in what is read.
 */
final class NumberReader {
    private static final int MOST_SCALES = 4;
    private static final int MOST_GROUPS = 5;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final FiveOrYear nam;

    NumberReader(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        nam = new FiveOrYear(tokens, hits, words);
    }

    /** The number that begins at a token, or null. */
    Amount read(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        if (tokens.kind(i) == TokenKind.NUMBER) {
            return decimals(digits(i));
        }
        NumberWord word = word(i);
        boolean none =
                word == null || word.is(Role.NONE) || word.is(Role.FOLD) || word.is(Role.PRICE) || word.is(Role.PAIR);
        return none ? null : decimals(worded(i, word));
    }

    /** "hai phẩy năm", "1 chấm 23": adds the decimals that a spoken point brings. */
    private Amount decimals(Amount whole) {
        NumberWord point = whole == null ? null : next(whole.end());
        if (point == null || !point.is(Role.POINT) || whole.isScaled() || !whole.isInteger()) {
            return whole;
        }
        int at = whole.end() + 1;
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return whole;
        }
        boolean digits = tokens.kind(at) == TokenKind.NUMBER && isPlain(at);
        Amount part = digits ? new Amount(Digits.value(tokens, at), BigDecimal.ONE, at + 1, false) : decimalWords(at);
        if (part == null || part.isScaled()) {
            return whole;
        }
        int places = digits ? tokens.length(at) : part.value().precision();
        BigDecimal value = whole.value().add(part.value().movePointLeft(places));
        return scales(new Amount(value, BigDecimal.ONE, part.end(), whole.worded()), false);
    }

    /** After a point "năm" is five, never a year. */
    private Amount decimalWords(int at) {
        return nam.is(at) && next(at + 1) == null ? amount(5, at + 1) : group(at);
    }

    /** A scale word that stands without a number, for "hàng chục nghìn"; null if there is none. */
    Amount scaleAlone(int i) {
        NumberWord word = word(i);
        if (word == null || !word.is(Role.SCALE)) {
            return null;
        }
        return scales(new Amount(BigDecimal.ONE, BigDecimal.ONE, i, true), false);
    }

    /** The two ends of "dăm bảy", "vài ba trăm"; null if none begins here. */
    Amount[] pair(int i) {
        NumberWord word = word(i);
        if (word == null || !word.is(Role.PAIR)) {
            return null;
        }
        int end = hits.end(hits.find(i, words.numbers));
        NumberWord after = next(end);
        if (after != null && !after.is(Role.SCALE)) {
            return null; // "năm bảy mươi"
        }
        return new Amount[] {
            scaled(new Amount(word.value(), BigDecimal.ONE, end, true)),
            scaled(new Amount(word.max(), BigDecimal.ONE, end, true))
        };
    }

    /** An amount with the scale words that follow it. */
    Amount scaled(Amount amount) {
        return scales(amount, true);
    }

    /** The number word at a token that goes on the same line, or null. */
    private NumberWord word(int i) {
        if (i >= tokens.size() || !hits.starts(i, words.numbers)) {
            return null;
        }
        return hits.value(hits.find(i, words.numbers), words.numbers);
    }

    private NumberWord next(int i) {
        NumberWord word = i < tokens.size() && !tokens.breakBefore(i) ? word(i) : null;
        return word == null || word.is(Role.NONE) || word.is(Role.PRICE) ? null : word;
    }

    // ---- digits

    private Amount digits(int i) {
        BigDecimal value = Digits.value(tokens, i);
        if (value == null) {
            return null;
        }
        int end = i + 1;
        NumberWord price = price(i);
        if (price != null) {
            return new Amount(value, BigDecimal.ONE, end + 1, false).times(price.value());
        }
        while (end - i < MOST_GROUPS && isSpacedGroup(i, end)) {
            value = value.multiply(BigDecimal.valueOf(1000)).add(Digits.value(tokens, end));
            end++;
        }
        Amount amount = scales(new Amount(value, BigDecimal.ONE, end, false), true);
        if (!amount.isScaled() && end == i + 1 && Digits.isAmbiguous(tokens, i) && !isDecimalBefore(end)) {
            return new Amount(Digits.grouped(tokens, i), BigDecimal.ONE, end, false);
        }
        return amount.isScaled() ? tail(amount) : amount;
    }

    /** "12 345 678": groups of three digits parted by blanks. */
    private boolean isSpacedGroup(int first, int i) {
        return i < tokens.size()
                && tokens.kind(i) == TokenKind.NUMBER
                && !tokens.breakBefore(i)
                && tokens.length(i) == 3
                && tokens.length(first) <= 3
                && tokens.charAt(first, 0) != '0'
                && isPlain(first)
                && isPlain(i)
                && tokens.start(i) - tokens.end(i - 1) == 1;
    }

    private boolean isPlain(int i) {
        for (int k = 0; k < tokens.length(i); k++) {
            if (tokens.charAt(i, k) < '0' || tokens.charAt(i, k) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether what follows takes decimals: "1,234%" and "1,234 km" are no thousands. */
    private boolean isDecimalBefore(int i) {
        if (i >= tokens.size() || tokens.breakBefore(i)) {
            return false;
        }
        int hit = hits.find(i, words.quantities);
        if (hit < 0) {
            return false;
        }
        Quantity.Kind kind = hits.value(hit, words.quantities).kind();
        return kind != Quantity.Kind.MONEY;
    }

    /** Multiplies by the scale words that follow, and adds "rưỡi". */
    private Amount scales(Amount from, boolean afterDigits) {
        Amount amount = from;
        NumberWord word = next(amount.end());
        int count = 0;
        while (word != null
                && count++ < MOST_SCALES
                && (word.is(Role.SCALE) || (afterDigits && isLetter(word, amount.end())))) {
            amount = amount.times(word.value()).endingAt(amount.end() + 1);
            word = next(amount.end());
        }
        return amount.isScaled() && word != null && word.is(Role.HALF) ? half(amount) : amount;
    }

    private boolean isLetter(NumberWord word, int i) {
        boolean letter = word.is(Role.LETTER) && !tokens.spaceBefore(i) && (!tokens.isCapital(i) || isPrice(i));
        return letter && !(i > 1 && tokens.is(i - 2, "vàng")); // "vàng 24k" is gold of 24 carats
    }

    /** "10K đồng", "$10K", "10K$": a capital K counts thousands where a currency says so; "4K" is a screen. */
    private boolean isPrice(int i) {
        return isCurrency(i + 1) || (i > 1 && isCurrency(i - 2));
    }

    /** "$1.5m", "£2bn": the scale that letters give right after a sum of foreign money, or null. */
    private NumberWord price(int i) {
        boolean signed = i > 0
                && tokens.kind(i - 1) == TokenKind.SYMBOL
                && i + 1 < tokens.size()
                && !tokens.spaceBefore(i)
                && !tokens.spaceBefore(i + 1);
        NumberWord word = signed ? word(i + 1) : null;
        return word != null && word.is(Role.PRICE) && isCurrency(i - 1) ? word : null;
    }

    private boolean isCurrency(int i) {
        int hit = i < tokens.size() && !tokens.breakBefore(i) ? hits.find(i, words.quantities) : -1;
        return hit >= 0 && hits.value(hit, words.quantities).kind() == Quantity.Kind.MONEY;
    }

    private static Amount half(Amount amount) {
        BigDecimal rest = amount.scale().multiply(new BigDecimal("0.5"));
        return new Amount(amount.value().add(rest), amount.scale(), amount.end() + 1, amount.worded());
    }

    /** "1 tỷ 200 triệu": adds a lesser scaled number that follows at once. */
    private Amount tail(Amount amount) {
        Amount sum = amount;
        BigDecimal least = amount.scale();
        int i = amount.end();
        while (i < tokens.size() && !tokens.breakBefore(i) && tokens.kind(i) == TokenKind.NUMBER) {
            BigDecimal value = Digits.value(tokens, i);
            Amount rest = value == null ? null : scales(new Amount(value, BigDecimal.ONE, i + 1, false), true);
            if (rest == null || !rest.isScaled() || rest.value().compareTo(least) >= 0) {
                return sum;
            }
            sum = new Amount(sum.value().add(rest.value()), sum.scale(), rest.end(), false);
            least = rest.scale();
            i = rest.end();
        }
        return sum;
    }

    // ---- words

    private Amount worded(int i, NumberWord first) {
        if (first.is(Role.PART)) {
            Amount scale = scaleAlone(i + 1);
            return scale == null || tokens.breakBefore(i + 1)
                    ? null
                    : new Amount(scale.value().multiply(new BigDecimal("0.5")), scale.scale(), scale.end(), true);
        }
        if (first.is(Role.ZEROS) || first.is(Role.POINT)) {
            return null;
        }
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal least = null;
        Amount last = null;
        int at = i;
        while (at < tokens.size() && (last == null || !tokens.breakBefore(at))) {
            Amount group = group(least == null ? at : afterLink(at));
            if (group == null) {
                break;
            }
            group = scales(group, false);
            boolean lone =
                    group.value().compareTo(BigDecimal.TEN) < 0 && afterLink(at) == at && !word(at).is(Role.ZEROS);
            if (least != null && (lone || group.scale().compareTo(least) >= 0)) {
                break;
            }
            total = total.add(group.value());
            least = group.scale();
            last = group;
            at = group.end();
            if (!group.isScaled()) {
                break;
            }
        }
        return last == null ? null : new Amount(total, last.scale(), at, true);
    }

    /** The token after "linh" or "lẻ": "một nghìn lẻ một". */
    private int afterLink(int i) {
        NumberWord word = next(i);
        NumberWord after = word != null && word.is(Role.LINK) ? next(i + 1) : null;
        return after != null && after.is(Role.DIGIT) ? i + 1 : i;
    }

    /** A numeral below a thousand, without its scale: "một trăm hai mươi mốt". */
    private Amount group(int i) {
        NumberWord first = word(i);
        if (first == null || first.is(Role.NONE)) {
            return null;
        }
        if (first.is(Role.ZEROS)) {
            return hundreds(0, i + 2);
        }
        if (first.is(Role.TEN)) {
            return unit(10, i + 1);
        }
        if (!first.is(Role.DIGIT) || (nam.is(i) && !nam.isFive(i, next(i + 1)))) {
            return null;
        }
        int digit = first.value().intValue();
        NumberWord second = next(i + 1);
        if (second == null) {
            return amount(digit, i + 1);
        }
        if (second.is(Role.TENS) || isChucBeforeDigit(second, i + 1)) {
            return unit(digit * 10, i + 2);
        }
        if (second.is(Role.SCALE) && second.value().intValue() == 100) {
            return hundreds(digit * 100, i + 2);
        }
        return amount(digit, i + 1);
    }

    private boolean isChucBeforeDigit(NumberWord word, int i) {
        NumberWord after = next(i + 1);
        return word.is(Role.SCALE) && word.value().intValue() == 10 && after != null && after.is(Role.UNIT);
    }

    private Amount hundreds(int value, int i) {
        NumberWord word = next(i);
        if (word == null) {
            return hundred(value, i);
        }
        NumberWord after = next(i + 1);
        if (word.is(Role.LINK)) {
            boolean digit = after != null && (after.is(Role.DIGIT) || after.is(Role.UNIT));
            return digit ? amount(value + after.value().intValue(), i + 2) : hundred(value, i);
        }
        if (word.is(Role.TEN)) {
            return unit(value + 10, i + 1);
        }
        if (word.is(Role.DIGIT) && after != null && after.is(Role.TENS)) {
            return unit(value + word.value().intValue() * 10, i + 2);
        }
        return hundred(value, i);
    }

    /** A round hundred keeps its scale, so that "hai trăm rưỡi" finds it. */
    private static Amount hundred(int value, int end) {
        return new Amount(BigDecimal.valueOf(value), BigDecimal.valueOf(100), end, true);
    }

    private Amount unit(int tens, int i) {
        NumberWord word = next(i);
        boolean unit = word != null && (word.is(Role.UNIT) || (word.is(Role.DIGIT) && !nam.is(i)));
        return unit ? amount(tens + word.value().intValue(), i + 1) : amount(tens, i);
    }

    private static Amount amount(int value, int end) {
        return new Amount(BigDecimal.valueOf(value), BigDecimal.ONE, end, true);
    }
}
