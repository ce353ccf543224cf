package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.recognize.figure.NumberWord.Role;
import org.sukien.token.Tokens;

/**
 * Reads numbers written in words: "một trăm linh năm", "hai mươi tư", "một nghìn lẻ một", "nửa triệu". One use reads one
 * article.
 */
final class WordedNumbers {
    private final Tokens tokens;
    private final FiveOrYear nam;
    private final NumberWords number;
    private final Scales scales;

    WordedNumbers(Tokens tokens, FiveOrYear nam, NumberWords number, Scales scales) {
        this.tokens = tokens;
        this.nam = nam;
        this.number = number;
        this.scales = scales;
    }

    /** The number whose first word stands at a token, or null. */
    Amount read(int i, NumberWord first) {
        if (first.is(Role.PART)) {
            Amount scale = scales.alone(i + 1);
            return scale == null || tokens.breakBefore(i + 1)
                    ? null
                    : new Amount(scale.value().multiply(new BigDecimal("0.5")), scale.scale(), scale.end(), true);
        }
        if (first.is(Role.ZEROS) || first.is(Role.POINT)) {
            return null;
        }
        if (first.is(Role.DIGIT) && number.next(i + 1) == null && !nam.is(i)) {
            return new Amount(first.value(), BigDecimal.ONE, i + 1, true);
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
            group = scales.read(group, false);
            boolean lone = group.value().compareTo(BigDecimal.TEN) < 0
                    && afterLink(at) == at
                    && !number.word(at).is(Role.ZEROS);
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

    /** After a point "năm" is five, never a year. */
    Amount decimals(int at) {
        return nam.is(at) && number.next(at + 1) == null ? amount(5, at + 1) : group(at);
    }

    /** The token after "linh" or "lẻ": "một nghìn lẻ một". */
    private int afterLink(int i) {
        NumberWord word = number.next(i);
        NumberWord after = word != null && word.is(Role.LINK) ? number.next(i + 1) : null;
        return after != null && after.is(Role.DIGIT) ? i + 1 : i;
    }

    /** A numeral below a thousand, without its scale: "một trăm hai mươi mốt". */
    private Amount group(int i) {
        NumberWord first = number.word(i);
        if (first == null || first.is(Role.NONE)) {
            return null;
        }
        if (first.is(Role.ZEROS)) {
            return hundreds(0, i + 2);
        }
        if (first.is(Role.TEN)) {
            return unit(10, i + 1);
        }
        if (!first.is(Role.DIGIT) || (nam.is(i) && !nam.isFive(i, number.next(i + 1)))) {
            return null;
        }
        int digit = first.value().intValue();
        NumberWord second = number.next(i + 1);
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
        NumberWord after = number.next(i + 1);
        return word.is(Role.SCALE) && word.value().intValue() == 10 && after != null && after.is(Role.UNIT);
    }

    private Amount hundreds(int value, int i) {
        NumberWord word = number.next(i);
        if (word == null) {
            return hundred(value, i);
        }
        NumberWord after = number.next(i + 1);
        if (word.is(Role.LINK)) {
            if (i + 1 < tokens.size() && nam.is(i + 1) && !tokens.breakBefore(i + 1)) {
                return amount(value + 5, i + 2); // no year comes after "linh"
            }
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
        NumberWord word = number.next(i);
        boolean unit = word != null && (word.is(Role.UNIT) || (word.is(Role.DIGIT) && !nam.is(i)));
        return unit ? amount(tens + word.value().intValue(), i + 1) : amount(tens, i);
    }

    private static Amount amount(int value, int end) {
        return new Amount(BigDecimal.valueOf(value), BigDecimal.ONE, end, true);
    }
}
