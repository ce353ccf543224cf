package org.sukien.entity;

import java.util.Optional;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.mention.PersonMention;
import org.sukien.mention.PositionMention;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads what a paragraph tells of somebody's life: in "Ông Lục Văn Khoát quê Lạng Sơn. Ông từng làm Giám đốc Sở Y tế, Bí thư Huyện ủy
 * Bắc Sơn. Năm 2019, ông giữ chức Phó Chủ tịch UBND tỉnh" all three posts are Lục Văn Khoát's.
 *
 * <p>A sentence's subject is the last person named in it, or by "ông", "bà" the one whom the sentences before are about. After his verb
 * ("làm", "giữ chức", "kinh qua") a list of posts is his, until other words than posts, units, places and dates stand between.
 * Posts are former after "từng", "kinh qua" and "Trước đó", with a closed span of years, and where a later step follows a dated
 * one. Membership ("Ủy viên") is neither a step nor ended by one. Known weakness: "ông" of a person who is no longer the topic.
 */
final class Careers {
    private static final int NOBODY = -1;
    /** So many sentences on, a pronoun still means the same person. */
    private static final int REACH = 3;
    /** So many other words may stand between the posts of a list ("nhiều chức vụ tại Bộ như"). */
    private static final int GAP = 7;

    private static final String MEMBER = "position.member";

    private static final String[] ADDRESS = {"ông", "bà", "anh", "chị", "chí", "đồng"};
    private static final String[] PRONOUNS = {"ông", "bà"};
    /** Before a name: its bearer is not whom the sentence is about. */
    private static final String[] OBJECT = {
        "thay", "cho", "với", "của", "cùng", "bởi", "theo", "gặp", "nhiệm", "tiếp", "và", "do", "vợ", "chồng", "con"
    };
    /** Before a post: it is somebody else's, or nobody's. */
    private static final String[] OTHERS = {
        "các", "những", "cho", "của", "thay", "với", "theo", "gặp", "cùng", "do", "bởi", "mỗi", "nhiều", "một", "từ",
        "tân", "cố"
    };

    /** Between the verb or the last post of a list and the next. */
    private static final String[] JOINS = {
        "và", "rồi", "làm", "là", "như", "gồm", "kiêm", "chức", "vụ", "danh", "vị", "trí", "quyền", "nguyên", "cựu",
        "phó"
    };
    /** "Ông ngoại" is no pronoun. */
    private static final String[] KIN = {"nội", "ngoại", "trẻ", "chủ", "xã", "con", "mẹ", "ta"};

    private final Kept kept;
    private final Tokens tokens;
    private final PostLinker.Posts posts;
    private final int[] personOf;
    private final WordList<String> verbs;

    /** Whom the sentences are about, and the sentence that last meant him. */
    private int topic = NOBODY;

    private int topicSentence;
    /** The subject of the clause being read. */
    private int subject;
    /** Whether the subject's verb was read and a list of posts goes on, where it began, and how many other words stood since. */
    private boolean open;

    /** Whether the list has a post already, and whether the sentence says the subject's age or origin ("59 tuổi, quê …; Ủy viên …"). */
    private boolean listed;

    private boolean portrait;

    private int listFrom;
    private int gap;
    /** Whether the posts of the clause have been left, and whether the sentence begins with "Trước khi". */
    private boolean past;

    private boolean untilThen;
    /** Whether the clause is a later step, and whether its date is a year or month. */
    private boolean step;

    private boolean dated;
    /** The posts of earlier dated steps of the topic. */
    private final int[] held;

    private int heldCount;

    private Careers(Kept kept, PostLinker.Posts posts, int[] personOf, WordList<String> verbs) {
        this.kept = kept;
        this.posts = posts;
        this.personOf = personOf;
        this.verbs = verbs;
        tokens = kept.tokens();
        held = new int[kept.size()];
    }

    /** Gives posts that nobody bears to those whose lives are told, and says which posts have been left. */
    static void read(Kept kept, PostLinker.Posts posts, int[] personOf, WordList<String> verbs) {
        boolean any = false;
        for (int i = 0; i < kept.size() && !any; i++) {
            any = kept.type(i) == MentionType.POSITION;
        }
        if (any) {
            new Careers(kept, posts, personOf, verbs).run();
        }
    }

    private void run() {
        int i = 0;
        while (i < kept.size()) {
            int sentence = kept.sentence(i);
            int end = i;
            boolean told = false;
            while (end < kept.size() && kept.sentence(end) == sentence) {
                told |= kept.type(end) == MentionType.POSITION;
                end++;
            }
            if (told) {
                readSentence(sentence, i, end);
            } else {
                passSentence(sentence, i, end);
            }
            i = end;
        }
    }

    /** A sentence without posts only says whom the next ones are about. */
    private void passSentence(int sentence, int from, int to) {
        if (isPronoun(tokens.sentenceStart(sentence), from)) {
            topicSentence = topic != NOBODY ? sentence : topicSentence;
            return;
        }
        for (int i = from; i < to; i++) {
            if (kept.type(i) == MentionType.PERSON && !isObject(i)) {
                setTopic(i, sentence);
                return;
            }
        }
    }

    private void readSentence(int sentence, int from, int to) {
        int at = tokens.sentenceStart(sentence);
        int end = tokens.sentenceEnd(sentence);
        boolean before = at + 1 < end && tokens.is(at, "trước");
        past = before && tokens.is(at + 1, "đó");
        untilThen = before && tokens.is(at + 1, "khi");
        subject = NOBODY;
        open = false;
        portrait = false;
        step = false;
        dated = false;
        boolean first = true;
        int i = from;
        while (at < end) {
            if (i < to && kept.first(i) == at) {
                boolean acts = kept.type(i) == MentionType.PERSON && !isObject(i);
                if (acts) {
                    if (first) {
                        setTopic(i, sentence);
                    }
                    setSubject(i);
                    first = false;
                } else {
                    readMention(i);
                    portrait &= kept.type(i) != MentionType.PERSON;
                }
                at = Math.max(at + 1, kept.end(i++));
            } else if (isPronoun(at, i)) {
                if (at == 0 || !tokens.is(at - 1, "của")) {
                    setSubject(meansTopic(at, sentence) ? topic : NOBODY);
                    topicSentence = subject != NOBODY ? sentence : topicSentence;
                    first = false;
                }
                at++;
            } else {
                at = readWord(at);
            }
        }
    }

    private void setTopic(int person, int sentence) {
        if (topic == NOBODY || personOf[topic] != personOf[person]) {
            heldCount = 0;
        }
        topic = person;
        topicSentence = sentence;
    }

    private void setSubject(int person) {
        boolean same = subject != NOBODY && person != NOBODY && personOf[subject] == personOf[person];
        past = (past && (subject == NOBODY || same)) || untilThen;
        untilThen = false;
        subject = person;
        open = false;
        portrait = false;
    }

    private int readWord(int at) {
        int hit = kept.draft().hits().find(at, verbs);
        if (hit >= 0) {
            if (subject != NOBODY) {
                past |= at > 0 && tokens.is(at - 1, "từng") || tokens.is(at, "kinh") || tokens.is(at, "trải");
                listFrom = open ? listFrom : kept.draft().hits().end(hit);
                listed &= open;
                open = true;
                gap = 0;
            }
            return kept.draft().hits().end(hit);
        }
        if (subject != NOBODY && (tokens.is(at, "quê") || tokens.is(at, "sinh"))) {
            portrait = true;
        } else if (tokens.is(at, "trước") && at + 1 < tokens.size() && tokens.is(at + 1, "khi")) {
            past = false;
        }
        boolean then =
                tokens.is(at, "rồi") || (tokens.is(at, "sau") && at + 1 < tokens.size() && tokens.is(at + 1, "đó"));
        if (then) {
            step = true;
        } else if (tokens.is(at, "hiện") || tokens.is(at, "nay")) {
            step = true;
            past = false;
        }
        if (tokens.kind(at) == TokenKind.WORD && ++gap > GAP) {
            open = false;
        }
        return at + 1;
    }

    private void readMention(int i) {
        switch (kept.type(i)) {
            case DATE -> readDate(i);
            case POSITION -> readPost(i);
            case PERSON -> open = false;
            default -> gap = listed ? 0 : gap;
        }
    }

    private void readDate(int i) {
        boolean toNow = tokens.is(kept.end(i) - 1, "nay");
        boolean closed = isSpan(i) && !toNow;
        gap = listed ? 0 : gap;
        if (open && closed) {
            for (int k = i - 1; k >= 0 && kept.first(k) >= listFrom; k--) {
                leave(k);
            }
            listFrom = kept.end(i);
        } else if (!open) {
            step = true;
            dated = isMonthOrYear(i);
            past |= closed;
            past &= !toNow;
        }
    }

    private void readPost(int i) {
        int before = kept.first(i) - 1;
        boolean ofMaster = i > 0
                && kept.type(i - 1) == MentionType.POSITION
                && kept.end(i - 1) == kept.first(i)
                && (tokens.is(before, "ký") || tokens.is(before, "lý"));
        if (ofMaster) {
            posts.unit()[i - 1] = NOBODY;
            return;
        }
        if (subject == NOBODY || !isListed(i)) {
            return;
        }
        int bearer = posts.bearer()[i];
        if (bearer == NOBODY) {
            posts.bearer()[i] = subject;
        } else if (personOf[bearer] != personOf[subject]) {
            return;
        }
        gap = 0;
        listed = true;
        if (past) {
            leave(i);
        }
        PositionMention post = (PositionMention) kept.mention(i);
        if (post.rule().equals(MEMBER) || tokens.is(kept.first(i) + 1, "viên") || post.concurrent()) {
            return;
        }
        if (step) {
            for (int k = 0; k < heldCount; k++) {
                if (kept.name(held[k]) != kept.name(i)) {
                    leave(held[k]);
                }
            }
            heldCount = 0;
            step = false;
        }
        if (dated && !past) {
            held[heldCount++] = i;
        }
    }

    /** Whether a post goes on with the subject's list, or with the portrait of him. */
    private boolean isListed(int i) {
        int before = kept.first(i) - 1;
        if (before < 0) {
            return false;
        }
        boolean mark = tokens.is(before, ',') || tokens.is(before, ';') || tokens.is(before, ':');
        if (portrait && mark && posts.unit()[i] != NOBODY) {
            return true;
        }
        boolean beside = i > 0 && kept.end(i - 1) == kept.first(i) && kept.type(i - 1) != MentionType.FIGURE;
        boolean joined =
                mark || tokens.is(before, '(') || beside || tokens.isAny(before, JOINS) || endsVerb(before + 1);
        return open && joined && !tokens.isAny(before, OTHERS);
    }

    private boolean endsVerb(int end) {
        for (int at = Math.max(0, end - 4); at < end; at++) {
            int hit = kept.draft().hits().find(at, verbs);
            if (hit >= 0 && kept.draft().hits().end(hit) == end) {
                return true;
            }
        }
        return false;
    }

    /** Says that the subject has left a post. */
    private void leave(int i) {
        if (kept.type(i) == MentionType.POSITION) {
            int bearer = posts.bearer()[i];
            if (bearer != NOBODY && personOf[bearer] == personOf[subject]) {
                posts.former()[i] = true;
            }
        }
    }

    /** "tháng 11/2019 đến tháng 10/2024", "2015-2017" after "từ" or "giai đoạn" or in brackets. */
    private boolean isSpan(int i) {
        int before = kept.first(i) - 1;
        boolean led = before >= 0 && (tokens.is(before, "từ") || tokens.is(before, '('));
        if (!led && !tokens.is(kept.first(i), "giai")) {
            return false;
        }
        for (int at = kept.first(i) + 1; at < kept.end(i); at++) {
            if (tokens.is(at, "đến") || tokens.is(at, "tới") || tokens.is(at, '-') || tokens.is(at, '–')) {
                return true;
            }
        }
        return false;
    }

    private boolean isMonthOrYear(int i) {
        return tokens.is(kept.first(i), "năm")
                || tokens.is(kept.first(i), "tháng")
                || tokens.is(kept.first(i), "đầu")
                || tokens.is(kept.first(i), "cuối")
                || isSpan(i);
    }

    /** "Ông", "bà" without a name after it. */
    private boolean isPronoun(int at, int next) {
        if (!tokens.isAny(at, PRONOUNS)) {
            return false;
        }
        boolean named = next < kept.size() && kept.first(next) == at + 1;
        boolean plural = at > 0 && (tokens.is(at - 1, "các") || tokens.is(at - 1, "hai") || tokens.is(at - 1, "những"));
        boolean kin = at + 1 < tokens.size() && tokens.isAny(at + 1, KIN);
        return !named && !plural && !kin && at + 1 < tokens.size() && !tokens.isCapital(at + 1);
    }

    private boolean meansTopic(int at, int sentence) {
        if (topic == NOBODY || personOf[topic] < 0 || sentence - topicSentence > REACH) {
            return false;
        }
        Optional<String> honorific = ((PersonMention) kept.mention(topic)).honorific();
        boolean other = tokens.is(at, "ông")
                ? honorific.filter("bà"::equalsIgnoreCase).isPresent()
                : honorific.filter("ông"::equalsIgnoreCase).isPresent();
        return !other;
    }

    /** "thay ông A", "kế nhiệm Chánh án A". */
    private boolean isObject(int person) {
        int at = kept.first(person) - 1;
        int i = person - 1;
        while (at >= 0 && !tokens.breakBefore(at + 1)) {
            if (i >= 0
                    && kept.end(i) == at + 1
                    && (kept.type(i) == MentionType.POSITION || kept.type(i) == MentionType.RANK)) {
                at = kept.first(i--) - 1;
            } else if (tokens.isAny(at, ADDRESS)) {
                at--;
            } else {
                boolean succeeded =
                        at > 0 && tokens.is(at, "nhiệm") && (tokens.is(at - 1, "kế") || tokens.is(at - 1, "tiền"));
                for (int k = person - 1; succeeded && k > i; k--) {
                    if (kept.type(k) == MentionType.POSITION && posts.bearer()[k] == person) {
                        posts.former()[k] = true;
                    }
                }
                return tokens.isAny(at, OBJECT);
            }
        }
        return false;
    }
}
