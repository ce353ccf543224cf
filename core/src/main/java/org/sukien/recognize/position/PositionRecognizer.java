package org.sukien.recognize.position;

import java.util.Optional;
import org.sukien.lexicon.Lexicon;
import org.sukien.mention.MentionType;
import org.sukien.mention.PositionMention;
import org.sukien.mention.UnitMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.NameCues;
import org.sukien.recognize.NameParts;
import org.sukien.recognize.Proposal;
import org.sukien.recognize.Recognizer;
import org.sukien.text.Span;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Finds offices and titles that somebody bears: in "Đinh Văn An, Ủy viên Ban Thường vụ Tỉnh ủy, nguyên Chỉ huy trưởng Bộ
 * CHQS tỉnh" two, "Ủy viên Ban Thường vụ" and "Chỉ huy trưởng", the latter {@code former}. "Nguyên", "quyền" and "kiêm"
 * stand outside the span. Without a bearer or a body ("các giám đốc trẻ") a title is no mention.
 *
 * <p>Immutable and thread-safe. Source of the words: the statutes that {@code titles.tsv} names. Known weakness: a title
 * that is missing there.
 */
public final class PositionRecognizer implements Recognizer {
    private static final int NONE = -1;

    private final TitleWords words;
    private final NameParts names;
    private final Bearing bearing;

    /** Names its lists and reads the words that come with the library. */
    public PositionRecognizer(Lexicon.Builder builder, NameParts names, NameCues cues) {
        words = new TitleWords(builder);
        this.names = names;
        bearing = new Bearing(words, names, cues);
    }

    @Override
    public void recognize(Draft draft) {
        int chainEnd = NONE;
        boolean allLeft = false;
        int size = draft.tokens().size();
        int i = words.next(draft, 0);
        while (i < size) {
            TitleSpan title = TitleSpan.at(draft, words, i);
            if (title == null || isInsideName(draft, title)) {
                i = words.next(draft, i + 1);
                continue;
            }
            TitleSpan bare = title;
            title = bare.withField(draft, words, names);
            int weight = bearing.weight(draft, title, chainEnd);
            if (weight > 0) {
                Proposal cut = title.cutBody(draft);
                allLeft = isAfter(draft, title, TitleWord.FORMER_LIST) || (allLeft && title.first() == chainEnd);
                // "Q. Giám" could be a district
                boolean sure = cut != null || title != bare || isInPlace(draft, title);
                propose(draft, title, sure ? Proposal.CERTAIN : weight, allLeft);
                Proposal whole =
                        title.kind() == Title.STANDING ? draft.startingAt(MentionType.UNIT, title.first()) : cut;
                if (whole != null && whole.end() > title.end()) {
                    proposeRest(draft, title, whole);
                }
                chainEnd = afterJoint(draft, title.end());
            }
            i = words.next(draft, title.end());
        }
    }

    /** "Ban Giám đốc", "Văn phòng Chủ tịch nước": the words are part of a longer name that began before. */
    private boolean isInsideName(Draft draft, TitleSpan title) {
        return beganBefore(draft.covering(MentionType.UNIT, title.first()), title)
                || (isInPlace(draft, title) && !words.isAfterQ(draft, title.first()))
                || isGivenName(draft, title);
    }

    /** "Nguyễn Quốc Vương": two syllables with capitals after a surname, or after "Văn", that no name ends in. */
    private boolean isGivenName(Draft draft, TitleSpan title) {
        Tokens tokens = draft.tokens();
        int first = title.first();
        int before = first - 1;
        if (title.end() != first + 2 || before < 0 || !isSyllable(tokens, first) || !isSyllable(tokens, first + 1)) {
            return false;
        }
        boolean middle = before > 0 && (tokens.is(before, "Văn") || tokens.is(before, "Thị"));
        int surname = middle ? before - 1 : before;
        return tokens.isAllCaps(before) == tokens.isAllCaps(first)
                && names.isCommonSurname(draft, surname)
                && (middle || !isSyllable(tokens, before) || !names.isCommonSurname(draft, before - 1));
    }

    /** A word with a capital, one space after the word before it. */
    private static boolean isSyllable(Tokens tokens, int at) {
        return tokens.kind(at) == TokenKind.WORD
                && tokens.isCapital(at)
                && tokens.spaceBefore(at)
                && !tokens.breakBefore(at);
    }

    private static boolean isInPlace(Draft draft, TitleSpan title) {
        return beganBefore(draft.covering(MentionType.PLACE, title.first()), title);
    }

    private static boolean beganBefore(Proposal proposal, TitleSpan title) {
        return proposal != null && proposal.first() < title.first();
    }

    /** Where the next title of the same bearer would begin: past the body's name and a comma, "và", "kiêm" or "nguyên". */
    private int afterJoint(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        int unit = end < tokens.size() ? draft.endOf(MentionType.UNIT, end) : NONE;
        int start = unit > 0 ? unit : end;
        int at = start;
        while (at < tokens.size() && !tokens.breakBefore(at)) {
            int word = Math.max(words.end(draft, at, TitleWord.FORMER), words.end(draft, at, TitleWord.CONCURRENT));
            boolean mark = tokens.is(at, ',') || tokens.is(at, ';') || tokens.is(at, '-') || tokens.is(at, "và");
            if (word < 0 && !mark) {
                break;
            }
            at = word > 0 ? word : at + 1;
        }
        return at > start ? at : NONE;
    }

    private void propose(Draft draft, TitleSpan title, int weight, boolean left) {
        Span span = draft.tokens().span(title.first(), title.end());
        PositionMention mention = new PositionMention(
                span,
                draft.article().text().substring(span.start(), span.end()),
                title.kind().rule(),
                left || isAfter(draft, title, TitleWord.FORMER) || movesOn(draft, title.end()),
                isAfter(draft, title, TitleWord.ACTING),
                isAfter(draft, title, TitleWord.CONCURRENT),
                Optional.empty());
        draft.propose(mention, title.first(), title.end(), weight);
    }

    /** "Giám đốc Công an tỉnh Hà Nam, đến nhận công tác và giữ chức …": the post is left for another. */
    private static boolean movesOn(Draft draft, int end) {
        Tokens tokens = draft.tokens();
        int unit = end < tokens.size() ? draft.endOf(MentionType.UNIT, end) : NONE;
        int at = unit > 0 ? unit : end;
        if (at < tokens.size() && tokens.is(at, ',')) {
            at++;
        }
        return at + 1 < tokens.size()
                && !tokens.breakBefore(at)
                && (tokens.is(at, "đến") || tokens.is(at, "tới") || tokens.is(at, "sang") || tokens.is(at, "về"))
                && (tokens.is(at + 1, "nhận") || tokens.is(at + 1, "giữ") || tokens.is(at + 1, "đảm"));
    }

    /** The body that is left of a unit whose first words went to the title: "Ngân hàng An Phú", "Ban Bí thư". */
    private static void proposeRest(Draft draft, TitleSpan title, Proposal cut) {
        Tokens tokens = draft.tokens();
        boolean place =
                draft.endOf(MentionType.PLACE, title.end()) == cut.end(); // "Bộ trưởng An ninh nội địa" and "Mỹ"
        if (!place && cut.mention() instanceof UnitMention unit) {
            Span span = tokens.span(title.end(), cut.end());
            String text = draft.article().text().substring(span.start(), span.end());
            UnitMention rest = new UnitMention(span, text, unit.rule(), unit.kind(), Optional.empty());
            draft.propose(rest, title.end(), cut.end(), cut.weight());
        }
    }

    private boolean isAfter(Draft draft, TitleSpan title, TitleWord role) {
        return words.firstBefore(draft, title.first(), role) >= 0;
    }
}
