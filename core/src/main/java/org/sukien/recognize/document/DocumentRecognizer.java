package org.sukien.recognize.document;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sukien.lexicon.Lexicon;
import org.sukien.lexicon.TsvTable;
import org.sukien.lexicon.WordList;
import org.sukien.mention.DocumentKind;
import org.sukien.mention.DocumentMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds cited documents: "Nghị định 30/2020/NĐ-CP", "Nghị quyết số 12", "Nghị quyết Trung ương 4 (khóa XII)", "Luật Đất
 * đai 2024", "Bộ luật Hình sự".
 *
 * <p>The span holds kind, name and number; the issuer, a day ("ngày 5/3/2020") and "năm 2024" after it are mentions of
 * their own, and the article and clause before it are values. A titled document without number or year is none, save the
 * laws of {@code laws.tsv}. Immutable and thread-safe; linear. Sources: Nghị định 30/2020/NĐ-CP on clerical work, annex
 * III, for kinds and symbols. Known weakness: an abbreviated law that no list has ("Luật XYZ") is found by its year alone.
 */
public final class DocumentRecognizer implements Recognizer {
    private final WordList<Head> heads;
    private final WordList<DocumentKind> laws;
    private final WordList<Boolean> followers;
    private final Map<String, DocumentKind> symbols = new TreeMap<>();

    /** Registers and reads the word lists of documents. */
    public DocumentRecognizer(Lexicon.Builder words) {
        heads = words.list("dochead", Head::of);
        laws = words.list("lawname", row -> row.oneOf("kind", DocumentKind.class));
        followers = words.list("docafter", row -> true);
        for (String table : new String[] {"heads", "laws", "followers"}) {
            words.read(TsvTable.resource(DocumentRecognizer.class, table + ".tsv"));
        }
        for (TsvTable.Row row :
                TsvTable.resource(DocumentRecognizer.class, "symbols.tsv").rows()) {
            row.require("source");
            if (symbols.put(row.require("form"), row.oneOf("kind", DocumentKind.class)) != null) {
                throw row.fault("duplicate form \"" + row.get("form") + "\"");
            }
        }
    }

    @Override
    public void recognize(Draft draft) {
        new Walk(draft).run();
    }

    /** One walk over one article. */
    private final class Walk {
        private final Draft draft;
        private final Tokens tokens;
        private final Hits hits;
        private final NumberRun numbers;
        private final LawNames lawNames;

        Walk(Draft draft) {
            this.draft = draft;
            tokens = draft.tokens();
            hits = draft.hits();
            numbers = new NumberRun(tokens, symbols);
            lawNames = new LawNames(tokens, hits, heads);
        }

        void run() {
            int i = 0;
            while (i < tokens.size()) {
                int next = i;
                if (hits.starts(i, laws) || hits.starts(i, heads)) {
                    next = named(i);
                } else if (tokens.kind(i) == TokenKind.CODE) {
                    next = symbol(i);
                }
                i = Math.max(next, i + 1);
            }
        }

        /** A document that begins with its kind or a law's name; where to go on, or {@code i}. */
        private int named(int i) {
            int law = hits.find(i, laws);
            int head = hits.find(i, heads);
            Head value = head < 0 ? null : hits.value(head, heads);
            if (law >= 0 && lawNames.isProper(i, hits.end(law))) {
                int end = lawNames.withYear(hits.end(law));
                end = withNumber(end, lawNames.generic(i, hits.end(law) - 1, end));
                return propose(i, end, hits.value(law, laws), -1, end, "document.law.name", Proposal.STRONG);
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
            return named > after || lawNames.isYearOnly(i, after)
                    ? propose(i, Math.max(named, after), head.kind(), -1, named, "document.law.year", Proposal.STRONG)
                    : i;
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
            if (end == number || !isCited(i, number, end, head, so)) {
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
            return isPlural(i) ? listed(stop, head, certain) : stop;
        }

        /** The further numbers of "các nghị quyết số 18, 19 và 27". */
        private int listed(int from, Head head, boolean certain) {
            int stop = from;
            while (stop + 1 < tokens.size()
                    && (tokens.is(stop, ',') || tokens.is(stop, "và"))
                    && !tokens.breakBefore(stop + 1)) {
                int number = afterSo(stop + 1);
                int end = numbers.end(number);
                if (end == number || !(numbers.isSymbol(number, end) || endsWell(end))) {
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

        /** Whether a kind and the number after it cite a document. */
        private boolean isCited(int i, int number, int end, Head head, boolean so) {
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
            return (capital || head.use() == Head.Use.NOUN || tokens.length(number) >= 3) && endsWell(end);
        }

        private boolean isPlain(int number, int end) {
            return end == number + 1
                    && !DocumentDate.isYear(tokens, number)
                    && tokens.kind(number) == TokenKind.NUMBER
                    && tokens.length(number) <= 4;
        }

        /** Whether a bare number is followed by a mark, the text's end or a word that goes on about the document. */
        private boolean endsWell(int end) {
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
            return hits.starts(end, followers);
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

        /** The token after "số" or "số:", or {@code i}. */
        private int afterSo(int i) {
            boolean so = i + 1 < tokens.size()
                    && !tokens.breakBefore(i)
                    && (tokens.is(i, "số") || tokens.is(i, "Số") || tokens.is(i, "SỐ"));
            return !so ? i : i + 2 < tokens.size() && tokens.is(i + 1, ':') ? i + 2 : i + 1;
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
    }
}
