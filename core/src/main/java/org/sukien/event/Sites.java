package org.sukien.event;

import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;

/**
 * What the words before a name make of it: the place of a site, "trong quán nước, xã Yên Khê", or the house in which something
 * takes place, "diễn ra tại Trường Đại học Y". Looks back over a fixed number of words; used by one thread for one article.
 */
final class Sites {
    /** How far before a place the site may be named that is there, and the class of such nouns. */
    private static final int SITE = 11;

    /** The preposition that only stands before a place. */
    private static final String AT = "tại";
    /** How many words of a link may stand between that and a name: "tại trụ sở", "tại hội trường". */
    private static final int VENUE = 4;

    /** How many words a link with "trên" has at the most: "trên tuyến đường". */
    private static final int ON = 3;

    private static final String SITES = "site";
    /** The prepositions before them: "trong" (in), "trước" (in front of). */
    private static final String LOCATIVES = "locative";
    /** What the word before "tại" ends in where that says when or where something takes place: "diễn ra", "tổ chức". */
    private static final String[] HELD = {"ra", "chức", ","};

    private final Reading reading;

    Sites(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether the words before a place name a site that something is at or in: "trong quán nước, xã Yên Khê". After "tại" any
     * noun is one: "tại cụm công nghiệp Phú Minh", "tại Km 20, quốc lộ 1".
     */
    boolean isSited(Group group) {
        int at = reading.groups.get(group.chain()).first();
        int floor = Math.max(reading.tokens.sentenceStart(reading.tokens.sentence(at)), at - SITE);
        if (at == 0) {
            return false;
        }
        boolean apart =
                reading.tokens.is(at - 1, '(') || reading.tokens.is(at - 1, ',') && !reading.tokens.isCapital(at);
        boolean direct = true;
        for (int i = apart ? at - 2 : at - 1; i >= floor; i--) {
            int mention = reading.mention(i);
            boolean other = mention >= 0
                    ? reading.type(mention) != MentionType.FIGURE && reading.type(mention) != MentionType.PERSON
                    : reading.tokens.kind(i) == TokenKind.PUNCTUATION;
            if (other) {
                return false;
            }
            if (mention < 0 && reading.tokens.is(i, AT)) {
                String link = reading.linkBefore(i + 1);
                return direct && (link == null || link.equals("at")) && reading.cueOver(i) == Cue.STOP;
            }
            direct &= mention < 0 ? isOfNoun(i) : reading.type(mention) == MentionType.FIGURE;
            if (mention < 0 && i > floor && isSite(i)) {
                int before =
                        reading.cueOver(i - 1) == Cue.QUANTIFIER || reading.tokens.is(i - 1, "một") ? i - 2 : i - 1;
                if (before >= floor && LOCATIVES.equals(reading.thing(before))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word may stand inside a noun with its attributes. */
    private boolean isOfNoun(int token) {
        String link = reading.linkBefore(token + 1);
        Cue cue = reading.cueOver(token);
        return (link == null || link.equals("at") || reading.tokens.is(token, "thuộc"))
                && (cue == null || cue == Cue.QUANTIFIER);
    }

    private boolean isSite(int token) {
        return SITES.equals(reading.thing(token)) || reading.tokens.is(token, "nhà");
    }

    /** Whether a body's house is where something takes place: "diễn ra tại Trường Đại học Y", not "điều trị tại Bệnh viện 108". */
    boolean isVenue(Group group, int end) {
        int first = group.first();
        int at = first - 1;
        while (at > first - VENUE && at >= end && !reading.tokens.is(at, AT)) {
            at--;
        }
        if (at < end || !reading.tokens.is(at, AT) || !"at".equals(reading.linkBefore(first))) {
            return false;
        }
        int before = reading.mention(at - 1);
        return at == end && !reading.tokens.is(at + 1, "điểm")
                || before >= 0 && reading.type(before) == MentionType.DATE
                || reading.tokens.isAny(at - 1, HELD);
    }

    /** Whether a place is that of what is tried: "vụ án xảy ra tại Công ty Hải Phát". */
    boolean isOfDeed(Group group) {
        int at = group.first() - 1;
        return at > 1
                && reading.tokens.is(at, AT)
                && reading.tokens.is(at - 1, "ra")
                && reading.tokens.is(at - 2, "xảy");
    }

    /** Whether a link with "trên" (on) stands before a place: people meet about what is on a road or in a district. */
    boolean isOn(Group group) {
        int first = group.first();
        for (int i = first - 1; i >= Math.max(0, first - ON); i--) {
            if (reading.tokens.is(i, "trên")) {
                return true;
            }
        }
        return false;
    }
}
