package org.sukien.recognize.document;

import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Whether a kind and the number after it cite a document: "Nghị quyết 18 của Trung ương" does, "quyết định 3 phương án"
 * doesn't. Used by one thread for one article.
 */
final class Citations {
    private final DocumentWords words;
    private final Tokens tokens;
    private final Hits hits;
    private final NumberRun numbers;

    Citations(DocumentWords words, Tokens tokens, Hits hits, NumberRun numbers) {
        this.words = words;
        this.tokens = tokens;
        this.hits = hits;
        this.numbers = numbers;
    }

    /** Whether a kind and the number after it cite a document. */
    boolean isCited(int i, int number, int end, Head head, boolean so) {
        if (numbers.isSymbol(number, end)) {
            return true;
        }
        boolean year = numbers.year(number, end) > 0;
        if (tokens.kind(number) == TokenKind.DATE && end == number + 1 && !year) {
            return false; // "quyết định 12/3": a day
        }
        boolean capital = tokens.isCapital(i);
        boolean named = head.use() == Head.Use.NOUN || (head.use() == Head.Use.VERB && capital);
        if (so || (year && (named || tokens.isAllCaps(i)))) {
            return true;
        }
        if (head.use() == Head.Use.NUMBER || !isPlain(number, end)) {
            return false;
        }
        if (head.use() == Head.Use.NOUN && capital) {
            return endsWell(end) || !isCounted(end);
        }
        if (capital && head.use() == Head.Use.VERB && tokens.length(number) >= 3 && isDigits(number)) {
            return endsWell(end) || !isCounted(end); // "Quyết định 1462"
        }
        return (capital || head.use() == Head.Use.NOUN || tokens.length(number) >= 3 || isNumbering(number, end))
                && endsWell(end);
    }

    /** "đề án 06", "kết luận 21 của", "quy định 37 về": a number of two digits that no count would be written or go on as. */
    private boolean isNumbering(int number, int end) {
        return tokens.length(number) == 2
                && (tokens.charAt(number, 0) == '0'
                        || (end < tokens.size() && (tokens.is(end, "của") || tokens.is(end, "về"))));
    }

    private boolean isDigits(int number) {
        String text = tokens.text(number);
        return text.indexOf('.') < 0 && text.indexOf(',') < 0;
    }

    private boolean isPlain(int number, int end) {
        return end == number + 1
                && !DocumentDate.isYear(tokens, number)
                && tokens.kind(number) == TokenKind.NUMBER
                && tokens.length(number) <= 4;
    }

    /** Whether a bare number is followed by a mark, the text's end or a word that goes on about the document. */
    boolean endsWell(int end) {
        if (end >= tokens.size() || tokens.breakBefore(end)) {
            return true;
        }
        if (tokens.is(end, "năm") || tokens.is(end, "ngày") || tokens.is(end, "tháng")) {
            return end + 1 < tokens.size()
                    && (tokens.kind(end + 1) == TokenKind.NUMBER || tokens.kind(end + 1) == TokenKind.DATE);
        }
        if (tokens.kind(end) == TokenKind.PUNCTUATION) {
            boolean joins = tokens.is(end, '-') || tokens.is(end, '–') || tokens.is(end, '/');
            return !(joins && end + 1 < tokens.size() && tokens.kind(end + 1) == TokenKind.NUMBER);
        }
        return hits.starts(end, words.followers);
    }

    /** Whether a word shows that the number before it counts: "3 ngày", "5 điểm", "2%". */
    private boolean isCounted(int i) {
        if (tokens.kind(i) == TokenKind.SYMBOL || tokens.kind(i) == TokenKind.NUMBER) {
            return true;
        }
        return switch (tokens.text(i)) {
            case "nghìn",
                    "ngàn",
                    "triệu",
                    "tỷ",
                    "tỉ",
                    "trăm",
                    "chục",
                    "ngày",
                    "tháng",
                    "năm",
                    "giờ",
                    "phút",
                    "tuần",
                    "quý",
                    "người",
                    "điểm",
                    "nội",
                    "nhóm",
                    "lần",
                    "vụ",
                    "đơn",
                    "bản",
                    "phần",
                    "đồng",
                    "dự",
                    "tỉnh",
                    "xã",
                    "huyện",
                    "đối",
                    "trường",
                    "nhiệm",
                    "giải",
                    "mục",
                    "chỉ",
                    "lĩnh",
                    "loại",
                    "việc",
                    "vấn" -> true;
            default -> false;
        };
    }
}
