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
    /** Words that may join "một" to another number, or make it a part of one. */
    private static final String[] AFTER_ONE = {"phần", "trên", "đến", "tới", "và", "hoặc", "hay"};

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
        private final FigureItem items;
        private final QualifierReader qualifiers;
        private final ShapedNumbers shaped;
        private final CurrencyBefore currencies;
        private final SignedNumber signs;
        private final Times times;
        private final Ages ages;
        private final MoneyTalk money;
        private final WantedFigures wanted;
        private int lastEnd = -1;

        Walk(Draft draft) {
            this.draft = draft;
            tokens = draft.tokens();
            hits = draft.hits();
            reader = new FigureReader(tokens, hits, words);
            names = new NameNumbers(tokens, hits, words);
            items = new FigureItem(tokens, hits, words);
            qualifiers = new QualifierReader(tokens, hits, words);
            shaped = new ShapedNumbers(tokens, hits, words);
            currencies = new CurrencyBefore(tokens, hits, words);
            signs = new SignedNumber(tokens, new NumberReader(tokens, hits, words));
            times = new Times(tokens, hits, words);
            ages = new Ages(tokens, hits, words);
            money = new MoneyTalk(tokens, hits, words);
            wanted = new WantedFigures(tokens, hits, words, names, items, qualifiers, ages);
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
                if (tokens.isNumeric(i) || hits.startsAny(i, words.beginning) && tokens.kind(i) == TokenKind.WORD) {
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
            if (tokens.kind(i) == TokenKind.WORD && (!hits.starts(i, words.numbers) || isArticle(i))) {
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

        /** "một ngôi nhà", a house: where no scale, unit, further number or currency stands beside it, "một" is no figure. */
        private boolean isArticle(int i) {
            int next = i + 1;
            return tokens.is(i, "một")
                    && next < tokens.size()
                    && tokens.kind(next) == TokenKind.WORD
                    && !hits.startsAny(next, words.amounts)
                    && !tokens.isAny(next, AFTER_ONE)
                    && (i == 0 || tokens.kind(i - 1) == TokenKind.WORD && !tokens.isCapital(i - 1));
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
            return currencies.start(f, lastEnd) < f.first() || wanted.isWanted(f, lastEnd);
        }

        private int weight(Figure f) {
            return f.isBare() && f.kind() == Kind.COUNT ? Proposal.LIKELY : Proposal.STRONG;
        }

        private int propose(Figure read, int weight, FigureRule rule) {
            Figure figure = read;
            int age = ages.before(figure);
            if (age >= 0) {
                figure = figure.asMeasure("a", age, age + 1);
            } else if (ages.isChild(figure)) {
                figure = figure.asMeasure("a", figure.end(), figure.end());
            }
            int first = currencies.start(figure, lastEnd);
            if (first == figure.first()) {
                figure = signs.signed(figure);
                first = figure.first();
            }
            int itemFirst = items.hasItem(figure) ? items.start(figure) : figure.end();
            int itemEnd = items.hasItem(figure) ? items.end(figure, itemFirst) : figure.end();
            boolean sum = itemEnd == itemFirst || tokens.is(figure.end(), "tiền");
            if (first < figure.first() && figure.kind() == Kind.COUNT) {
                figure = figure.asMoney(currencies.code(first));
            } else if (figure.kind() == Kind.COUNT && sum) {
                String currency = money.currency(figure);
                figure = currency == null ? figure : figure.asMoney(currency);
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
                money.saw(figure);
            }
            return figure.end();
        }

        /** Without idle zeros and without exponent: 1100000, not 1100000.0 or 1.1E+6. */
        private static BigDecimal plain(BigDecimal value) {
            if (value.scale() == 0) {
                return value;
            }
            BigDecimal stripped = value.stripTrailingZeros();
            return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
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
