package org.sukien.recognize.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.sukien.lexicon.Lexicon;
import org.sukien.mention.FigureMention;
import org.sukien.mention.FigureValue;
import org.sukien.mention.FigureValue.Kind;
import org.sukien.mention.FigureValue.Qualifier;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds figures: "gần 20.000 đối tượng" gives "20.000", a count of 20000, under, of "đối tượng"; "46 tỷ đồng" money;
 * "120 km" a measure; "28,5%" a per cent; "6/8 chỉ tiêu" a ratio; "50-150 mm" a range; "hàng chục hộ" a multiple of 10.
 *
 * <p>Durations are dates, and numbers in names, documents, lists and phone numbers are none. "một" counts only with a
 * scale or unit. Spans leave out qualifier and item, and take in scale and unit. Immutable and thread-safe; linear.
 * Sources: the tables beside this class. Known weaknesses: those of {@link ItemExtent} and {@link NameNumbers}; results of
 * matches ("3-0") are left out.
 */
public final class FigureRecognizer implements Recognizer {
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000L);

    /** How many tokens before an age "tuổi" may stand. */
    private static final int FARTHEST_AGE = 5;

    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final FigureWords words;

    /** Registers and reads the word lists of figures. */
    public FigureRecognizer(Lexicon.Builder lexicon) {
        words = new FigureWords(lexicon);
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
        private final FigureReader reader;
        private final NameNumbers names;
        private final ItemExtent items;
        private final QualifierReader qualifiers;
        private final ShapedNumbers shaped;
        private final CurrencyBefore currencies;
        private final SignedNumber signs;
        private final Times times;
        private int lastEnd = -1;
        private int lastName = -1;
        private int lastSum = -1;
        private String lastCode = "";

        Walk(Draft draft) {
            this.draft = draft;
            tokens = draft.tokens();
            hits = draft.hits();
            reader = new FigureReader(tokens, hits, words);
            names = new NameNumbers(tokens, hits, words);
            items = new ItemExtent(tokens, hits, words);
            qualifiers = new QualifierReader(tokens, hits, words);
            shaped = new ShapedNumbers(tokens, hits, words);
            currencies = new CurrencyBefore(tokens, hits, words);
            signs = new SignedNumber(tokens, new NumberReader(tokens, hits, words));
            times = new Times(tokens, hits, words);
        }

        void run() {
            Figure lone = signs.lone();
            if (lone != null) {
                propose(lone, Proposal.LIKELY, FigureRule.READ);
                return;
            }
            int i = nextBeginning(0);
            while (i < tokens.size()) {
                i = nextBeginning(draft.role(i).isProse() ? step(i) : i + 1);
            }
        }

        /** The first token from {@code from} on that may begin a figure; a loop of its own, as most tokens are passed. */
        private int nextBeginning(int from) {
            for (int i = from; i < tokens.size(); i++) {
                TokenKind kind = tokens.kind(i);
                if (hits.startsAny(i, words.beginning) && kind == TokenKind.WORD
                        || kind == TokenKind.NUMBER
                        || kind == TokenKind.DATE) {
                    return i;
                }
            }
            return tokens.size();
        }

        /** Proposes what begins at a token; where to go on. */
        private int step(int i) {
            if (draft.isCovered(MentionType.DOCUMENT, i)) {
                return i + 1;
            }
            Proposal date = draft.covering(MentionType.DATE, i);
            if (tokens.kind(i) == TokenKind.DATE) {
                Figure figure = date == null || date.length() == 1 ? shaped.read(i) : null;
                return figure == null || names.isOfMatch(figure)
                        ? i + 1
                        : propose(times.settled(figure), Proposal.STRONG, FigureRule.SHAPED);
            }
            if (date != null) {
                Figure range = date.first() == i ? reader.read(i) : null;
                return range != null && (isRangeBeyond(range, date) || isSpan(range, date))
                        ? propose(range, Proposal.CERTAIN, FigureRule.READ)
                        : i + 1;
            }
            if (hits.starts(i, words.qualifiers) && tokens.kind(i) == TokenKind.WORD) {
                Figure multiple = multiple(i);
                if (multiple != null) {
                    return propose(multiple, Proposal.STRONG, FigureRule.MULTIPLE);
                }
            }
            if (tokens.kind(i) == TokenKind.WORD && !hits.starts(i, words.numbers)) {
                return i + 1;
            }
            Figure figure = reader.read(i);
            if (figure == null && hits.starts(i, words.numbers)) {
                Figure fold = times.fold(i);
                if (fold != null) {
                    return propose(fold, Proposal.STRONG, FigureRule.READ);
                }
                figure = qualifiers.hasBefore(i) ? reader.readScale(i, i) : null;
            }
            figure = figure == null ? null : times.settled(figure);
            return figure == null || !isWanted(figure) ? i + 1 : propose(figure, weight(figure), FigureRule.READ);
        }

        /** "từ 1000 đến 2000 đồng": what looked like years has a unit. */
        private boolean isRangeBeyond(Figure figure, Proposal date) {
            return figure.max() != null && figure.kind() != Kind.COUNT && figure.end() > date.end();
        }

        /** "1.900 ngày công": what looked like days is what was counted. */
        private boolean isSpan(Figure figure, Proposal date) {
            int at = figure.end();
            int hit = at < tokens.size() ? hits.find(at, words.counted) : -1;
            if (hit < 0 || !figure.isBare() || !hits.value(hit, words.counted).is(Noun.Part.SPAN)) {
                return false;
            }
            int next = hits.end(hit);
            boolean verb = next < tokens.size() && (tokens.is(next, "chiếu") || tokens.is(next, "diễn"));
            return next > date.end() && !verb; // "4 ngày công chiếu" are four days of showing
        }

        private Figure multiple(int i) {
            int hit = hits.find(i, words.qualifiers);
            int scale = hits.end(hit);
            if (scale >= tokens.size() || !hits.starts(scale, words.numbers) || tokens.breakBefore(scale)) {
                return null;
            }
            boolean beforeScale = hits.value(hit, words.qualifiers).side() == QualifierWord.Side.SCALE;
            return beforeScale ? reader.readScale(i, scale) : null;
        }

        private boolean isWanted(Figure f) {
            boolean priced = currencies.start(f, lastEnd) < f.first();
            if (priced) {
                return true;
            }
            if (names.isGlued(f) || (f.kind() == Kind.RATIO && names.isNameOfTwo(f))) {
                return false;
            }
            if (names.isOfMatch(f)) {
                lastName = f.end();
                return false;
            }
            if (names.isChained(f)) {
                return false;
            }
            boolean bare = f.isBare() && f.total() == null;
            boolean one = f.worded() && f.value().compareTo(BigDecimal.ONE) == 0;
            if (bare && (isListed(f) || names.isName(f.first(), f.end(), f.worded()))) {
                lastName = f.end();
                return false;
            }
            if (bare && !f.worded() && isLone(f) && names.isLoneName(f, lastEnd)) {
                lastName = f.end();
                return false;
            }
            boolean rate = f.first() == lastEnd; // "5 triệu đồng một mét"
            if (one && f.kind() != Kind.RATIO && (bare || rate || f.code().equals("{times}"))) {
                return false;
            }
            boolean plain =
                    f.max() != null && f.kind() == Kind.COUNT && f.scaled().compareTo(BigDecimal.ONE) == 0;
            if (plain && isBeforeCapital(f.end()) && names.isPlace(f.first())) {
                return false; // "số 193-203 Trần Hưng Đạo"
            }
            if (f.max() != null
                    && f.kind() == Kind.COUNT
                    && (f.worded() || tokens.is(f.first() + 1, ','))
                    && names.isPlace(f.first())) {
                return false; // "hiệp một, hai đội giằng co"
            }
            if (f.max() != null && f.kind() == Kind.COUNT && f.scaled().compareTo(BigDecimal.ONE) == 0) {
                return isSpokenRange(f) || (!names.isScore(f.first()) && items.end(f.end()) > f.end());
            }
            if (bare && isTight(f.end()) && names.isScore(f.first())) {
                return false;
            }
            return !(bare && f.worded()) || counts(f);
        }

        /** Whether nothing is counted and no word such as "hơn" says that something is. */
        private boolean isLone(Figure f) {
            if (items.surelyBegins(f.end())) {
                return false;
            }
            int item = items.start(f.end());
            return itemEnd(f, item) == item && !qualifiers.hasAround(f.first(), f.end()) && ageBefore(f) < 0;
        }

        /** "từ 20 đến 30": a range in words counts without a noun. */
        private boolean isSpokenRange(Figure f) {
            return f.first() > 0
                    && tokens.is(f.first() - 1, "từ")
                    && (tokens.is(f.first() + 1, "đến") || tokens.is(f.first() + 1, "tới"));
        }

        /** The token of "tuổi" in "tuổi 19", "tuổi hơn 70", "độ tuổi từ 20 đến 30", or -1. */
        private int ageBefore(Figure f) {
            boolean bare = f.kind() == Kind.COUNT && f.scaled().compareTo(BigDecimal.ONE) == 0;
            if (!bare || !isNearAge(f.first())) {
                return -1;
            }
            int i = f.first() - 1;
            while (i > 0 && f.first() - i < FARTHEST_AGE && mayPartAge(i)) {
                i--;
            }
            boolean apart = i < f.first() - 1 && f.max() == null; // "trên 60 tuổi từ 3 tỉnh"
            boolean counts = apart && f.end() < tokens.size() && hits.starts(f.end(), words.counted);
            return tokens.is(i, "tuổi") && !counts ? i : -1;
        }

        /** Whether "tuổi" stands close before a token: the cheap question, for it seldom does. */
        private boolean isNearAge(int first) {
            if (first == 0 || tokens.breakBefore(first)) {
                return false;
            }
            int i = first - 1;
            int last = Math.max(0, first - FARTHEST_AGE);
            while (i > last && !tokens.is(i, "tuổi")) {
                i--;
            }
            return tokens.is(i, "tuổi");
        }

        /** What may stand between "tuổi" and the age: "tuổi đời đã xấp xỉ 70". */
        private boolean mayPartAge(int i) {
            return switch (tokens.text(i)) {
                case "từ",
                        "ngoài",
                        "trên",
                        "dưới",
                        "hơn",
                        "gần",
                        "khoảng",
                        "đời",
                        "đã",
                        "mới",
                        "chưa",
                        "xấp",
                        "xỉ",
                        "độ",
                        "chừng",
                        "tròn",
                        "qua",
                        "quá" -> true;
                default -> false;
            };
        }

        /** "quận 7, 8": a further number after one that is a name. */
        private boolean isListed(Figure f) {
            int mark = f.first() - 1;
            boolean joined = mark > 0 && mark == lastName && isJoint(mark);
            boolean runsOn = f.first() <= lastName && !tokens.breakBefore(f.first()); // "0912 345 678"
            return (joined || runsOn) && !(f.end() < tokens.size() && hits.starts(f.end(), words.counted));
        }

        private boolean isBeforeCapital(int i) {
            return i < tokens.size() && !tokens.breakBefore(i) && tokens.isCapital(i);
        }

        private boolean isJoint(int i) {
            return tokens.is(i, ',')
                    || tokens.is(i, "và")
                    || tokens.is(i, "hoặc")
                    || tokens.is(i, "hay")
                    || tokens.is(i, "đến")
                    || tokens.is(i, "tới");
        }

        private boolean isTight(int end) {
            return end < tokens.size() && (tokens.is(end, '-') || tokens.is(end, '–'));
        }

        /** The end of the counted phrase; after "cả hai" it begins with a noun that is surely counted. */
        private int itemEnd(Figure f, int from) {
            boolean doubtful = isBoth(f) && from < tokens.size() && !hits.starts(from, words.counted);
            boolean title = from > f.end() && f.scaled().compareTo(BILLION) >= 0; // "biệt thự 450 tỷ 'mẹ quỷ'"
            return doubtful || title ? from : items.end(from);
        }

        /** "cả hai đều", "cả ba thành": they themselves, so that a verb may follow. */
        private boolean isBoth(Figure f) {
            int i = f.first() - 1;
            boolean both = f.worded() && f.isBare() && i >= 0 && tokens.is(i, "cả") && !tokens.breakBefore(f.first());
            return both && !(i > 0 && tokens.is(i - 1, "tất"));
        }

        /** Whether number words alone count something; "ba" needs a noun that is surely counted. */
        private boolean counts(Figure f) {
            int end = f.end();
            if (end >= tokens.size() || tokens.breakBefore(end)) {
                return false;
            }
            boolean known = hits.starts(end, words.counted);
            int item = items.start(end);
            return known
                    || item > end
                    || (!isBoth(f) && f.value().intValue() != 3 && items.end(end) > end && !tokens.isCapital(end));
        }

        private int weight(Figure f) {
            return f.isBare() && f.kind() == Kind.COUNT ? Proposal.LIKELY : Proposal.STRONG;
        }

        private int propose(Figure read, int weight, FigureRule rule) {
            Figure figure = read;
            int age = ageBefore(figure);
            if (age >= 0) {
                figure = figure.asMeasure("a", age, age + 1);
            }
            int first = currencies.start(figure, lastEnd);
            if (first == figure.first()) {
                figure = signs.signed(figure);
                first = figure.first();
            }
            int itemFirst = hasItem(figure) ? items.start(figure.end()) : figure.end();
            int itemEnd = hasItem(figure) ? itemEnd(figure, itemFirst) : figure.end();
            boolean sum = itemEnd == itemFirst || tokens.is(figure.end(), "tiền");
            if (first < figure.first() && figure.kind() == Kind.COUNT) {
                figure = figure.asMoney(currencies.code(first));
            } else if (figure.kind() == Kind.COUNT && sum && (isAside(figure) || isMoney(figure))) {
                figure = figure.asMoney(isAside(figure) ? lastCode : "VND");
            }
            Qualifier qualifier = rule == FigureRule.MULTIPLE && hits.starts(figure.first(), words.qualifiers)
                    ? Qualifier.MULTIPLE
                    : qualifiers.read(figure, first, itemEnd);
            Span span = tokens.span(first, figure.end());
            String text = draft.article().text().substring(span.start(), span.end());
            FigureValue value = new FigureValue(
                    figure.kind(),
                    plain(figure.value()),
                    Optional.ofNullable(figure.total()).map(Walk::plain),
                    Optional.ofNullable(figure.max()).map(Walk::plain),
                    qualifier,
                    figure.kind() == Kind.MONEY ? Optional.of(figure.code()) : Optional.empty(),
                    figure.kind() == Kind.MEASURE ? Optional.of(figure.code()) : Optional.empty(),
                    item(figure, itemFirst, itemEnd));
            draft.propose(new FigureMention(span, text, rule.id(figure.kind()), value), first, figure.end(), weight);
            lastEnd = figure.end();
            if (figure.kind() == Kind.MONEY) {
                lastCode = figure.code();
                lastSum = lastEnd;
            }
            return figure.end();
        }

        /** "15 triệu bảng (8 triệu)", "A (15 triệu bảng), B (8 triệu)": alone in brackets, in the currency of the last sum. */
        private boolean isAside(Figure f) {
            int first = f.first();
            return lastSum > 0
                    && tokens.is(first - 1, '(')
                    && f.end() < tokens.size()
                    && tokens.is(f.end(), ')')
                    && f.scaled().compareTo(THOUSAND) >= 0
                    && (lastSum == first - 1 || tokens.is(lastSum, ')'))
                    && tokens.sentence(lastSum - 1) == tokens.sentence(first);
        }

        /** Without idle zeros and without exponent: 1100000, not 1100000.0 or 1.1E+6. */
        private static BigDecimal plain(BigDecimal value) {
            if (value.scale() == 0) {
                return value;
            }
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
        }

        /** "3.000 tỷ", "số tiền 70 triệu", "4 triệu/kg": a scaled number that counts nothing, in talk of money. */
        private boolean isMoney(Figure f) {
            if (f.scaled().compareTo(BILLION) >= 0) {
                return true;
            }
            if (f.scaled().compareTo(THOUSAND) < 0) {
                return false;
            }
            if (lastSum > 0 && lastCode.equals("VND") && tokens.sentence(lastSum - 1) == tokens.sentence(f.first())) {
                return true; // "gửi 35 triệu đồng, dặn đưa 5 triệu cho em"
            }
            boolean rate = f.end() < tokens.size()
                    && ((tokens.is(f.end(), '/') && !isLittle(f.end() + 1)) || tokens.is(f.end(), "tiền"));
            for (int i = f.first() - 1; i >= 0 && f.first() - i <= 8 && !rate && !tokens.breakBefore(i + 1); i--) {
                rate = hits.starts(i, words.moneyCues);
            }
            return rate;
        }

        /** "5 triệu/ml": what is dealt out by the millilitre or the second is no money. */
        private boolean isLittle(int i) {
            return i < tokens.size() && (tokens.is(i, "ml") || tokens.is(i, "phút") || tokens.is(i, "giây"));
        }

        private boolean hasItem(Figure f) {
            return f.kind() == Kind.COUNT || f.kind() == Kind.RATIO;
        }

        private Optional<String> item(Figure f, int itemFirst, int itemEnd) {
            int from = f.kind() == Kind.MEASURE ? f.unitFirst() : itemFirst;
            int to = f.kind() == Kind.MEASURE ? f.unitEnd() : itemEnd;
            if (to <= from || f.kind() == Kind.PERCENT || f.kind() == Kind.MONEY) {
                return Optional.empty();
            }
            Span span = tokens.span(from, to);
            return Optional.of(draft.article().text().substring(span.start(), span.end()));
        }
    }
}
