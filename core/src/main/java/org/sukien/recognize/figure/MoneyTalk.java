package org.sukien.recognize.figure;

import java.math.BigDecimal;
import org.sukien.token.Hits;
import org.sukien.token.Tokens;

/**
 * Tells whether a number without a currency is money: "3.000 tỷ", "số tiền 70 triệu", "15 triệu bảng (8 triệu)". It remembers
 * the last sum. One use reads one article.
 */
final class MoneyTalk {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Tokens tokens;
    private final Hits hits;
    private final FigureWords words;
    private int lastEnd = -1;
    private String lastCode = "";

    MoneyTalk(Tokens tokens, Hits hits, FigureWords words) {
        this.tokens = tokens;
        this.hits = hits;
        this.words = words;
    }

    /** Keeps a sum in mind. */
    void saw(Figure sum) {
        lastEnd = sum.end();
        lastCode = sum.code();
    }

    /** The currency of a number that states none, or null. */
    String currency(Figure f) {
        if (isAside(f)) {
            return lastCode;
        }
        return isMoney(f) ? "VND" : null;
    }

    /** "15 triệu bảng (8 triệu)", "A (15 triệu bảng), B (8 triệu)": alone in brackets, in the currency of the last sum. */
    private boolean isAside(Figure f) {
        int first = f.first();
        return lastEnd > 0
                && tokens.is(first - 1, '(')
                && f.end() < tokens.size()
                && tokens.is(f.end(), ')')
                && f.scaled().compareTo(THOUSAND) >= 0
                && (lastEnd == first - 1 || tokens.is(lastEnd, ')'))
                && tokens.sentence(lastEnd - 1) == tokens.sentence(first);
    }

    /** "3.000 tỷ", "số tiền 70 triệu", "4 triệu/kg": a scaled number that counts nothing, in talk of money. */
    private boolean isMoney(Figure f) {
        if (f.scaled().compareTo(BILLION) >= 0) {
            return true;
        }
        if (f.scaled().compareTo(THOUSAND) < 0) {
            return isPrice(f);
        }
        if (lastEnd > 0 && lastCode.equals("VND") && tokens.sentence(lastEnd - 1) == tokens.sentence(f.first())) {
            return true; // "gửi 35 triệu đồng, dặn đưa 5 triệu cho em"
        }
        boolean rate = f.end() < tokens.size()
                && ((tokens.is(f.end(), '/') && !isLittle(f.end() + 1)) || tokens.is(f.end(), "tiền"));
        for (int i = f.first() - 1; i >= 0 && f.first() - i <= 8 && !rate && !tokens.breakBefore(i + 1); i--) {
            rate = hits.starts(i, words.moneyCues);
        }
        return rate;
    }

    /** "có giá 8.000": a price of thousands, unless sums here are in another currency. */
    private boolean isPrice(Figure f) {
        return f.isBare()
                && !f.worded()
                && f.first() > 0
                && tokens.is(f.first() - 1, "giá")
                && !tokens.breakBefore(f.first())
                && f.value().scale() <= 0
                && f.value().compareTo(THOUSAND) >= 0
                && (lastCode.isEmpty() || lastCode.equals("VND"));
    }

    /** "5 triệu/ml": what is dealt out by the millilitre or the second is no money. */
    private boolean isLittle(int i) {
        return i < tokens.size() && (tokens.is(i, "ml") || tokens.is(i, "phút") || tokens.is(i, "giây"));
    }
}
