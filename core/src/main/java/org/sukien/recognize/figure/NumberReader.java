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
    private static final int MOST_GROUPS = 5;

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private final NumberWords number;
    private final Scales scales;
    private final WordedNumbers worded;

    NumberReader(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
        number = new NumberWords(tokens, hits, words);
        scales = new Scales(tokens, hits, words, number);
        worded = new WordedNumbers(tokens, new FiveOrYear(tokens, hits, words), number, scales);
    }

    /** The number that begins at a token, or null. */
    Amount read(int i) {
        if (i >= tokens.size()) {
            return null;
        }
        if (tokens.kind(i) == TokenKind.NUMBER) {
            return goesOn(i + 1) ? decimals(digits(i)) : alone(i);
        }
        NumberWord word = number.word(i);
        boolean none =
                word == null || word.is(Role.NONE) || word.is(Role.FOLD) || word.is(Role.PRICE) || word.is(Role.PAIR);
        return none ? null : decimals(worded.read(i, word));
    }

    /** The number that begins at a token of the same line, or null. */
    Amount onLine(int i) {
        return i < tokens.size() && !tokens.breakBefore(i) ? read(i) : null;
    }

    /** "hai phẩy năm", "1 chấm 23": adds the decimals that a spoken point brings. */
    private Amount decimals(Amount whole) {
        NumberWord point = whole == null ? null : number.next(whole.end());
        if (point == null || !point.is(Role.POINT) || whole.isScaled() || !whole.isInteger()) {
            return whole;
        }
        int at = whole.end() + 1;
        if (at >= tokens.size() || tokens.breakBefore(at)) {
            return whole;
        }
        boolean digits = tokens.kind(at) == TokenKind.NUMBER && isPlain(at);
        Amount part =
                digits ? new Amount(Digits.value(tokens, at), BigDecimal.ONE, at + 1, false) : worded.decimals(at);
        if (part == null || part.isScaled()) {
            return whole;
        }
        int places = digits ? tokens.length(at) : part.value().precision();
        BigDecimal value = whole.value().add(part.value().movePointLeft(places));
        return scales.read(new Amount(value, BigDecimal.ONE, part.end(), whole.worded()), false);
    }

    /** The two ends of "dăm bảy", "vài ba trăm"; null if none begins here. */
    Amount[] pair(int i) {
        NumberWord word = number.word(i);
        if (word == null || !word.is(Role.PAIR)) {
            return null;
        }
        int end = hits.end(hits.find(i, words.numbers));
        NumberWord after = number.next(end);
        if (after != null && !after.is(Role.SCALE)) {
            return null; // "năm bảy mươi"
        }
        return new Amount[] {
            scaled(new Amount(word.value(), BigDecimal.ONE, end, true)),
            scaled(new Amount(word.max(), BigDecimal.ONE, end, true))
        };
    }

    /** A scale word that stands without a number, for "hàng chục nghìn"; null if there is none. */
    Amount scaleAlone(int i) {
        return scales.alone(i);
    }

    /** An amount with the scale words that follow it. */
    Amount scaled(Amount amount) {
        return scales.read(amount, true);
    }

    /** Whether digits or a word of numbers follow on the same line, so that a number before them may go on. */
    private boolean goesOn(int i) {
        return i < tokens.size()
                && (hits.starts(i, words.numbers) || tokens.kind(i) == TokenKind.NUMBER)
                && !tokens.breakBefore(i);
    }

    /** The number of one token in digits. */
    private Amount alone(int i) {
        boolean grouped = Digits.isAmbiguous(tokens, i) && !isDecimalBefore(i + 1);
        BigDecimal value = grouped ? Digits.grouped(tokens, i) : Digits.value(tokens, i);
        return value == null ? null : new Amount(value, BigDecimal.ONE, i + 1, false);
    }

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
        Amount amount = scales.read(new Amount(value, BigDecimal.ONE, end, false), true);
        if (amount.isScaled()) {
            return tail(amount);
        }
        return end == i + 1 ? alone(i) : amount;
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

    /** "$1.5m", "£2bn": the scale that letters give right after a sum of foreign money, or null. */
    private NumberWord price(int i) {
        boolean signed = i > 0
                && tokens.kind(i - 1) == TokenKind.SYMBOL
                && i + 1 < tokens.size()
                && !tokens.spaceBefore(i)
                && !tokens.spaceBefore(i + 1);
        NumberWord word = signed ? number.word(i + 1) : null;
        return word != null && word.is(Role.PRICE) && scales.isCurrency(i - 1) ? word : null;
    }

    /** "1 tỷ 200 triệu": adds a lesser scaled number that follows at once. */
    private Amount tail(Amount amount) {
        Amount sum = amount;
        BigDecimal least = amount.scale();
        int i = amount.end();
        while (i < tokens.size() && !tokens.breakBefore(i) && tokens.kind(i) == TokenKind.NUMBER) {
            BigDecimal value = Digits.value(tokens, i);
            Amount rest = value == null ? null : scales.read(new Amount(value, BigDecimal.ONE, i + 1, false), true);
            if (rest == null || !rest.isScaled() || rest.value().compareTo(least) >= 0) {
                return sum;
            }
            sum = new Amount(sum.value().add(rest.value()), sum.scale(), rest.end(), false);
            least = rest.scale();
            i = rest.end();
        }
        return sum;
    }
}
