package org.sukien.entity;

import org.sukien.entity.LifeWords.Role;
import org.sukien.lexicon.WordList;
import org.sukien.mention.MentionType;
import org.sukien.token.Hits;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Reads what a paragraph tells of somebody's life: in "Ông Lục Văn Khoát quê Lạng Sơn. Ông từng làm Giám đốc Sở Y tế, Bí thư Huyện ủy
 * Bắc Sơn. Năm 2019, ông giữ chức Phó Chủ tịch UBND tỉnh" all three posts are Lục Văn Khoát's.
 *
 * <p>A sentence's subject is the last person named in it, or by "ông", "bà" the one whom the sentences before are about. After his verb
 * ("làm", "giữ chức", "kinh qua") a list of posts is his, until other words than posts, units, places and dates stand between.
 * {@link Tenure} says which
 * have been left. Known weakness: "ông" of a person who is no longer the topic.
 */
final class Careers {
    private static final int NOBODY = Topic.NOBODY;
    /** So many other words may stand between the posts of a list ("nhiều chức vụ tại Bộ như"). */
    private static final int GAP = 7;

    private final Kept kept;
    private final Tokens tokens;
    private final PostLinker.Posts posts;
    private final int[] personOf;
    private final Hits hits;
    private final WordList<String> verbs;
    private final LifeWords life;
    /** The lists of verbs and small words, as one set: most words are neither. */
    private final long asked;

    private final Topic topic;
    private final Tenure tenure;
    /** The subject of the clause being read. */
    private int subject;
    /** Whether the subject's verb was read and a list of posts goes on, where it began, and how many other words stood since. */
    private boolean open;

    /** Whether the list has a post already, and whether the sentence says the subject's age or origin ("59 tuổi, quê …; Ủy viên …"). */
    private boolean listed;

    private boolean portrait;

    private int listFrom;
    private int gap;

    private Careers(Kept kept, PostLinker.Posts posts, int[] personOf, WordList<String> verbs, LifeWords life) {
        this.kept = kept;
        this.posts = posts;
        this.personOf = personOf;
        this.verbs = verbs;
        this.life = life;
        asked = verbs.bit() | life.bit();
        hits = kept.draft().hits();
        tokens = kept.tokens();
        topic = new Topic(kept, personOf, life);
        tenure = new Tenure(kept, posts, personOf);
    }

    /** Gives posts that nobody bears to those whose lives are told, and says which posts have been left. */
    static void read(Kept kept, PostLinker.Posts posts, int[] personOf, WordList<String> verbs, LifeWords life) {
        boolean any = false;
        for (int i = 0; i < kept.size() && !any; i++) {
            any = kept.type(i) == MentionType.POSITION;
        }
        if (any) {
            new Careers(kept, posts, personOf, verbs, life).run();
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
        int start = tokens.sentenceStart(sentence);
        if (topic.isPronoun(start, life.roles(hits, start), from)) {
            topic.goOn(sentence);
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
        tenure.beginSentence(at, end);
        subject = NOBODY;
        open = false;
        portrait = false;
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
            } else if (!hits.startsAny(at, asked)) {
                at = passWord(at);
            } else if (topic.isPronoun(at, life.roles(hits, at), i)) {
                if (at == 0 || !tokens.is(at - 1, "của")) {
                    setSubject(topic.meant(at, sentence));
                    first = false;
                }
                at++;
            } else {
                at = readWord(at);
            }
        }
    }

    private void setTopic(int person, int sentence) {
        if (topic.set(person, sentence)) {
            tenure.beginLife();
        }
    }

    private void setSubject(int person) {
        boolean same = subject != NOBODY && person != NOBODY && personOf[subject] == personOf[person];
        tenure.beginClause(subject == NOBODY || same);
        subject = person;
        open = false;
        portrait = false;
    }

    private int readWord(int at) {
        int hit = hits.find(at, verbs);
        if (hit >= 0) {
            if (subject != NOBODY) {
                tenure.readVerb(at);
                listFrom = open ? listFrom : hits.end(hit);
                listed &= open;
                open = true;
                gap = 0;
            }
            return hits.end(hit);
        }
        int roles = life.roles(hits, at);
        portrait |= subject != NOBODY && Role.ORIGIN.in(roles);
        if (Role.TURN.in(roles)) {
            tenure.readWord(at);
        }
        return passWord(at);
    }

    private int passWord(int at) {
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
        gap = listed ? 0 : gap;
        if (open && tenure.isClosed(i)) {
            for (int k = i - 1; k >= 0 && kept.first(k) >= listFrom; k--) {
                tenure.leave(k, subject);
            }
            listFrom = kept.end(i);
        } else if (!open) {
            tenure.readDate(i);
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
        tenure.readPost(i, subject);
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
                mark || tokens.is(before, '(') || beside || life.is(hits, before, Role.JOIN) || endsVerb(before + 1);
        return open && joined && !life.is(hits, before, Role.OTHER);
    }

    private boolean endsVerb(int end) {
        for (int at = Math.max(0, end - 4); at < end; at++) {
            int hit = hits.find(at, verbs);
            if (hit >= 0 && hits.end(hit) == end) {
                return true;
            }
        }
        return false;
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
            } else if (life.is(hits, at, Role.ADDRESS)) {
                at--;
            } else {
                boolean succeeded =
                        at > 0 && tokens.is(at, "nhiệm") && (tokens.is(at - 1, "kế") || tokens.is(at - 1, "tiền"));
                for (int k = person - 1; succeeded && k > i; k--) {
                    if (kept.type(k) == MentionType.POSITION && posts.bearer()[k] == person) {
                        posts.former()[k] = true;
                    }
                }
                return life.is(hits, at, Role.OBJECT);
            }
        }
        return false;
    }
}
