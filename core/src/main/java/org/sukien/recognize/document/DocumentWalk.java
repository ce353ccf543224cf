package org.sukien.recognize.document;

import java.util.Locale;
import java.util.Optional;
import org.sukien.mention.DocumentKind;
import org.sukien.mention.DocumentMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/** One walk over one article, past every kind of document ("Nghị định"), name of a law and number with a symbol. */
final class DocumentWalk {
    private final DocumentWords words;
    private final Draft draft;
    private final Tokens tokens;
    private final Hits hits;
    private final NumberRun numbers;
    private final LawNames lawNames;
    private final Citations citations;

    DocumentWalk(DocumentWords words, Draft draft) {
        this.words = words;
        this.draft = draft;
        tokens = draft.tokens();
        hits = draft.hits();
        numbers = new NumberRun(tokens, words.symbols);
        lawNames = new LawNames(tokens, hits, words.heads);
        citations = new Citations(words, tokens, hits, numbers);
    }

    void run() {
        int i = nextBeginning(0);
        while (i < tokens.size()) {
            int end = hits.startsAny(i, words.beginning) ? named(i) : symbol(i);
            i = nextBeginning(Math.max(end, i + 1));
        }
    }

    /** The first token from {@code from} on that may begin a document; a loop of its own, as most tokens are passed. */
    private int nextBeginning(int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (hits.startsAny(i, words.beginning) || tokens.kind(i) == TokenKind.CODE) {
                return i;
            }
        }
        return tokens.size();
    }

    /** A document that begins with its kind or a law's name; where to go on, or {@code i}. */
    private int named(int i) {
        int law = hits.find(i, words.laws);
        int head = hits.find(i, words.heads);
        Head value = head < 0 ? null : hits.value(head, words.heads);
        if (law >= 0 && lawNames.isProper(i, hits.end(law))) {
            int end = lawNames.withYear(hits.end(law));
            end = withNumber(end, lawNames.generic(i, hits.end(law) - 1, end));
            return propose(i, end, hits.value(law, words.laws), -1, end, "document.law.name", Proposal.STRONG);
        }
        if (value == null) {
            return i;
        }
        int after = hits.end(head);
        if (value.use() == Head.Use.LAW) {
            return law(i, after, value);
        }
        int number = Plenum.number(tokens, after, value.kind());
        if (number > 0) {
            int end = Plenum.end(tokens, number);
            return propose(i, end, value.kind(), number, number + 1, "document.plenum", Proposal.CERTAIN);
        }
        return numbered(i, after, value);
    }

    private int law(int i, int after, Head head) {
        if (isPartOfWord(i)) {
            return i;
        }
        int number = afterSo(after);
        int end = number > after ? numbers.end(number) : number;
        if (end > number && number > after) {
            return propose(i, end, head.kind(), number, end, "document.law.number", Proposal.CERTAIN);
        }
        int named = lawNames.generic(i, after, after);
        named = withNumber(named, named);
        return named > after ? propose(i, named, head.kind(), -1, named, "document.law.year", Proposal.STRONG) : i;
    }

    /** "kỷ luật Ban Thường vụ", "pháp luật Việt Nam": words that end in "luật". */
    private boolean isPartOfWord(int i) {
        if (i == 0 || tokens.isCapital(i) || tokens.breakBefore(i)) {
            return false;
        }
        return switch (tokens.text(i - 1).toLowerCase(Locale.ROOT)) {
            case "kỷ", "kỉ", "pháp", "quy", "định", "khoa", "thiết", "giới", "phạm", "âm" -> true;
            default -> false;
        };
    }

    /** "Luật Đất đai số 31/2024/QH15": a law's name with the number after it. */
    private int withNumber(int end, int longer) {
        int at = Math.max(end, longer);
        int number = afterSo(at);
        int stop = number > at ? numbers.end(number) : at;
        return stop > number && number > at && numbers.isSymbol(number, stop) ? stop : at;
    }

    private int numbered(int i, int after, Head head) {
        int number = afterSo(after);
        boolean so = number > after;
        if (number >= tokens.size() || tokens.breakBefore(number)) {
            return i;
        }
        int end = numbers.end(number);
        if (end == number || !citations.isCited(i, number, end, head, so)) {
            return i;
        }
        boolean certain = so || numbers.isSymbol(number, end);
        int stop = propose(
                i,
                end,
                head.kind(),
                number,
                end,
                so ? "document.number.so" : "document.number.bare",
                certain ? Proposal.CERTAIN : Proposal.STRONG);
        return so || isPlural(i) ? listed(stop, head, certain) : stop;
    }

    /** The further numbers of "các nghị quyết số 18, 19 và 27". */
    private int listed(int from, Head head, boolean certain) {
        int stop = from;
        while (stop + 1 < tokens.size()
                && (tokens.is(stop, ',') || tokens.is(stop, "và"))
                && !tokens.breakBefore(stop + 1)) {
            int number = afterSo(stop + 1);
            int end = numbers.end(number);
            if (end == number || !(numbers.isSymbol(number, end) || citations.endsWell(end))) {
                break;
            }
            stop = propose(
                    number,
                    end,
                    head.kind(),
                    number,
                    end,
                    "document.number.listed",
                    certain ? Proposal.CERTAIN : Proposal.STRONG);
        }
        return stop;
    }

    private boolean isPlural(int i) {
        if (i == 0 || tokens.breakBefore(i)) {
            return false;
        }
        return switch (tokens.text(i - 1).toLowerCase(Locale.ROOT)) {
            case "các", "những", "hai", "ba", "bốn", "2", "3", "4" -> true;
            default -> false;
        };
    }

    /** A number whose symbol names the kind: "theo 30/2020/NĐ-CP". */
    private int symbol(int i) {
        if (tokens.charAt(i, 0) < '0' || tokens.charAt(i, 0) > '9') {
            return i;
        }
        int end = numbers.end(i);
        DocumentKind kind =
                numbers.isSymbol(i, end) && tokens.text(i, end).indexOf('/') > 0 ? numbers.kind(i, end) : null;
        return kind == null ? i : propose(i, end, kind, i, end, "document.symbol", Proposal.CERTAIN);
    }

    private int propose(int first, int end, DocumentKind kind, int number, int numberEnd, String rule, int weight) {
        Span span = tokens.span(first, end);
        Optional<String> date = DocumentDate.after(tokens, end);
        if (date.isEmpty()) {
            int year = numbers.year(Math.max(first, number), end);
            date = DocumentDate.isYear(tokens, end - 1) && number < 0
                    ? Optional.of(tokens.text(end - 1))
                    : year > 0 ? Optional.of(Integer.toString(year)) : Optional.empty();
        }
        Provisions cited = Provisions.before(tokens, first);
        draft.propose(
                new DocumentMention(
                        span,
                        draft.article().text().substring(span.start(), span.end()),
                        rule,
                        kind,
                        number < 0 ? Optional.empty() : Optional.of(tokens.text(number, numberEnd)),
                        Optional.empty(),
                        date,
                        cited.article(),
                        cited.clause()),
                first,
                end,
                weight);
        return end;
    }

    /** The token after "số" or "số:", or {@code i}. */
    private int afterSo(int i) {
        boolean so = i + 1 < tokens.size()
                && !tokens.breakBefore(i)
                && (tokens.is(i, "số") || tokens.is(i, "Số") || tokens.is(i, "SỐ"));
        return !so ? i : i + 2 < tokens.size() && tokens.is(i + 1, ':') ? i + 2 : i + 1;
    }
}
