package org.sukien.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sukien.article.BlockRole;
import org.sukien.event.EventWords.Support;
import org.sukien.event.EventWords.Telling;
import org.sukien.mention.MentionType;
import org.sukien.recognize.Draft;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;

/**
 * Finds the triggers of a sentence. "tổ chức hội nghị" is one, of the noun with the verb that carries it; "tại hội nghị"
 * is one that only refers to a meeting; "Ban Tổ chức", a unit, is none. Work is linear in the tokens.
 */
final class TriggerFinder {
    private static final int REACH = 9;
    /** Stands for a sentence whose mentions weren't looked at. */
    private static final int UNKNOWN = -1;

    private static final int NONE = -1;
    /** The links that say where or when something is held. */
    private static final Set<String> SCENE = Set.of("at", "time", "since");

    private final Reading reading;
    private final Hits hits;
    private final EventWords words;
    /** The types of mentions in the sentence that is read, as a set of {@link Draft#bits}, or {@link #UNKNOWN}. */
    private int named;

    TriggerFinder(Reading reading) {
        this.reading = reading;
        hits = reading.hits;
        words = reading.words;
    }

    /** The triggers from a token to before another, in text order. */
    List<Trigger> find(int from, int to) {
        List<Trigger> found = List.of();
        int support = NONE;
        int noun = NONE;
        named = UNKNOWN;
        int i = hits.next(from, to, words.triggersOrSupports);
        while (i < to) {
            int mention = reading.mention(i);
            int hit = mention < 0 ? trigger(i) : NONE;
            int end = mention < 0 ? i + 1 : reading.end(mention);
            if (hit >= 0) {
                EventWord word = hits.value(hit, words.triggers);
                end = hits.end(hit);
                if (word.kind() != EventWord.Kind.NONE && mayBe(word, from, to)) {
                    reading.open(from, to);
                    boolean told = (found.isEmpty() || !goesOn(found.get(found.size() - 1), word, i, end))
                            && !isName(word, i, end, noun, from);
                    Trigger trigger = told ? trigger(word, i, end, support, from, to) : null;
                    noun = word.isNoun() || noun == i ? end : NONE;
                    if (trigger != null) {
                        found = found.isEmpty() ? new ArrayList<>() : found;
                        int last = found.size() - 1;
                        if (last >= 0 && trigger.first() == found.get(last).first()) {
                            found.remove(last); // of "khai mạc hội nghị" the conference, not the opening
                        }
                        found.add(trigger);
                    }
                    support = carries(i, end) ? i : NONE;
                }
            } else if (mention < 0 && hits.starts(i, words.supports)) {
                support = i;
                end = hits.end(hits.find(i, words.supports));
            }
            i = hits.next(end, to, words.triggersOrSupports);
        }
        return found;
    }

    /** Whether the words of a trigger may also carry a noun: "khai mạc" (to open) a conference. */
    private boolean carries(int first, int end) {
        int hit = hits.find(first, words.supports);
        return hit >= 0
                && hits.end(hit) == end
                && hits.value(hit, words.supports).tells() == Telling.HOLDS;
    }

    /**
     * The longest trigger at a token that no mention cuts into, or -1: of "viếng nghĩa trang A", a cemetery, "viếng" alone; of
     * "khai giảng", which carries a noun, not "khai" (to testify).
     */
    private int trigger(int i) {
        int hit = hits.find(i, words.triggers);
        while (hit >= 0 && reading.mention(i, hits.end(hit)) >= 0) {
            hit = hits.shorter(i, hit, words.triggers);
        }
        int support = hit >= 0 ? hits.find(i, words.supports) : NONE;
        return support >= 0 && hits.end(support) > hits.end(hit) ? NONE : hit;
    }

    /**
     * A cheap look at what a trigger needs, before the sentence's small words are read: "làm" (to be made) states nothing
     * where no post is named, "tăng" (to rise) nothing where nothing is counted.
     */
    private boolean mayBe(EventWord word, int from, int to) {
        if (word.named() == 0) {
            return true;
        }
        named = named == UNKNOWN ? reading.types(from, to) : named;
        boolean bare = word.kind() == EventWord.Kind.MEASURE && reading.role(from) == BlockRole.TITLE;
        return (named & word.named()) != 0 || bare; // "Xuất khẩu gạo tăng mạnh"
    }

    /** Whether a verb only says as what: of "được bầu làm Chủ tịch" and "bầu ông A giữ chức Chủ tịch" the second one. */
    private boolean goesOn(Trigger before, EventWord word, int first, int end) {
        return "as".equals(reading.linkBefore(end))
                && before.word().type().equals(word.type())
                && (before.end() == first || isOneName(before.end(), first));
    }

    /** Whether one person, with his posts, fills the words between two tokens, but for words of address before him. */
    private boolean isOneName(int from, int to) {
        Group person = reading.group(from, to);
        if (person == null || person.first() - from > 2) {
            return false;
        }
        int end = person.end();
        for (Group next = reading.group(end, to); next != null; next = reading.group(end, to)) {
            if (next.type() == MentionType.PERSON) {
                return false;
            }
            end = next.end();
        }
        return end == to || person.type() == MentionType.PERSON && end == to - 1 && reading.tokens.is(end, ',');
    }

    private Trigger trigger(EventWord word, int first, int end, int support, int from, int to) {
        if (!word.isNoun()) {
            return new Trigger(word, first, end, first, List.of(), true, true);
        }
        if (support >= 0 && first - support <= REACH && !isParted(support, first)) {
            Support verb = support(support);
            return new Trigger(
                    word,
                    support,
                    end,
                    support,
                    verb.slots(),
                    verb.tells() != Telling.REFERS,
                    verb.tells() == Telling.HOLDS);
        }
        for (int i = end; i < to && i < end + REACH && !reading.isBoundary(i); i++) {
            if (reading.mention(i) < 0 && hits.starts(i, words.supports)) {
                Support verb = support(i);
                if (verb.tells() != Telling.REFERS
                        && (verb.slots().stream().noneMatch(Slot::isSubject)
                                || isPassive(end, i)
                                || isMiddle(first, end, i, from))) {
                    return new Trigger(word, first, end, i, verb.slots(), true, verb.tells() == Telling.HOLDS);
                }
            }
        }
        if (word.kind() == EventWord.Kind.ACT && isDone(first, from)) {
            return new Trigger(word, first, end, first, List.of(), true, true);
        }
        boolean headline = reading.role(first) == BlockRole.TITLE || reading.role(first) == BlockRole.CAPTION;
        String link = reading.linkBefore(first);
        boolean refers = "at".equals(link) || first == from + 1 && link != null;
        return refers || headline && first <= from + 1
                ? new Trigger(word, first, end, first, List.of(), headline && !refers, true)
                : null;
    }

    /** Whether a noun is a verb, as it stands right after who does it, or after an auxiliary: "Bộ Y tế họp báo", "đã hội đàm". */
    private boolean isDone(int first, int from) {
        if (first == from) {
            return false;
        }
        Group group = reading.group(first - 1);
        Cue before = reading.cueOver(first - 1);
        return group != null && group.type() != MentionType.PLACE && reading.linkOf(group) == null
                || before == Cue.AUX
                || before == Cue.FUTURE;
    }

    /**
     * Whether a trigger's words are a noun here, or part of an event's name: "chỉ đạo của Bộ" (the ministry's orders), "sự hỗ
     * trợ" (help), "lễ trao giải".
     */
    private boolean isName(EventWord word, int first, int end, int noun, int from) {
        if (word.isNoun() || word.kind() == EventWord.Kind.OCCURRENCE) {
            return false;
        }
        boolean shouted = reading.tokens.isAllCaps(first);
        // "vụ án Đưa hối lộ, Nhận hối lộ"
        boolean listed = first > from && word.type().equals("harm") && reading.tokens.is(first - 1, ',');
        boolean inner = listed || first > from && reading.tokens.kind(first - 1) == TokenKind.WORD;
        if (inner && !shouted && end > first + 1 && reading.tokens.isCapital(first)) {
            return true;
        }
        if (noun == first || word.kind() == EventWord.Kind.SPEECH && "of".equals(linkAt(end))) {
            return true;
        }
        if (first > from) {
            Cue before = reading.cueOver(first - 1);
            String link = reading.linkBefore(first);
            return before == Cue.QUANTIFIER || before == Cue.NOMINAL || "charge".equals(link) || "of".equals(link);
        }
        return false;
    }

    /** The class of the one-word link that stands at a token, or null. */
    private String linkAt(int token) {
        return token < reading.tokens.size() ? reading.linkBefore(token + 1) : null;
    }

    /** Whether a verb after a noun is passive: "hội nghị được Bộ tổ chức", "do Bộ tổ chức". */
    private boolean isPassive(int from, int verb) {
        for (int i = from; i < verb; i++) {
            Cue cue = reading.cueOver(i);
            if (cue == Cue.PASSIVE || cue == Cue.BY) {
                return true;
            }
        }
        return false;
    }

    /** Whether what opens its clause is held, though no word says that somebody holds it: "Lễ hội sẽ tổ chức tại Hạ Hòa". */
    private boolean isMiddle(int noun, int end, int verb, int from) {
        int after = hits.end(hits.find(verb, words.supports));
        boolean opens = noun == from || reading.isBoundary(noun - 1);
        return opens && isScene(after) && reading.cueOver(verb - 1) == Cue.FUTURE && !isNamed(end, verb);
    }

    /** Whether a place or time follows. */
    private boolean isScene(int token) {
        int mention = reading.mention(token);
        if (mention >= 0) {
            return reading.type(mention) == MentionType.DATE;
        }
        int link = token < reading.tokens.size() ? hits.find(token, words.links) : NONE;
        return link >= 0 && SCENE.contains(hits.value(link, words.links));
    }

    /** Whether a person or body is named between two tokens. */
    private boolean isNamed(int from, int to) {
        for (Group g = reading.group(from, to); g != null; g = reading.group(g.end(), to)) {
            if (g.type() != MentionType.PLACE) {
                return true;
            }
        }
        return false;
    }

    private Support support(int token) {
        return hits.value(hits.find(token, words.supports), words.supports);
    }

    /** Whether a comma, semicolon or colon stands between a verb and the noun that it may carry, outside of mentions. */
    private boolean isParted(int support, int noun) {
        int i = support;
        while (i < noun) {
            int mention = reading.mention(i);
            if (mention < 0 && reading.isBoundary(i)) {
                return true;
            }
            i = mention < 0 ? i + 1 : reading.end(mention);
        }
        return false;
    }
}
