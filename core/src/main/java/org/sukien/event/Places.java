package org.sukien.event;

import java.util.Set;
import org.sukien.article.BlockRole;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;

/**
 * Finds the place that a sentence gives an event. Bounded by the clause. The rule of a careful reader, by kind of event:
 *
 * <ul>
 *   <li>stated in the clause: "tại Hà Nội" (in Hà Nội) at its beginning or after the trigger, a road or pass on the way,
 *       the place that opens a headline; or the country or site that is visited;
 *   <li>never where somebody lives, comes from or is posted, nor the place in the name of the court or police that acts: a
 *       charge, a trial or a sentence mostly has no place;
 *   <li>a speech only has what opens its clause: what follows is of what was said, and what belongs to a name is the name's;
 *   <li>a meeting without one has its host's ({@link Hosts}), and hands it on to what is said and given there
 *       ({@link Scenes}); harm and incidents have that of the story that tells them ({@link Deeds}); an appointment has none.
 * </ul>
 */
final class Places {
    private static final int AFTER = 40;
    /** How many words may stand between the beginning of a clause and the place that opens it. */
    private static final int OPENING = 8;
    /** How far before a place a bracket may open that tells of a person. */
    private static final int ASIDE = 24;

    /** Types of events that a body's house is a place of: "vụ nổ tại Công ty Hải Phát". */
    private static final Set<String> HOUSED = Set.of("meeting", "competition", "incident", "harm");
    /** Types of events that are about what is to be done elsewhere. */
    private static final Set<String> PLANNING = Set.of("agreement", "issuance", "launch", "organization");

    private static final String[] QUOTES = {"\"", "“", "”"};
    /** What a headline tells of somebody for what he did there: "Giám đốc nhận hối lộ ở Bạc Liêu lĩnh 5 năm tù". */
    private static final Set<String> DECIDED = Set.of("charge", "trial", "sentence", "appeal");

    private final Reading reading;
    private final Sites sites;

    Places(Reading reading) {
        this.reading = reading;
        sites = new Sites(reading);
    }

    /** Index of the mention that names the place of a word's event, or -1. */
    int of(int from, int first, int end, int limit, EventWord word) {
        boolean seats = word.scene() == EventWord.Scene.OPENS;
        boolean said = word.kind() == EventWord.Kind.SPEECH;
        boolean near = DECIDED.contains(word.subtype()) || word.type().equals("issuance");
        boolean indoors = word.type().equals("meeting") && !word.subtype().equals("inspection");
        int best = headed(from);
        if (DECIDED.contains(word.subtype()) && reading.role(first) == BlockRole.TITLE) {
            return -1;
        }
        for (Group g = reading.group(from, first); g != null; g = reading.group(g.end(), first)) {
            boolean place = isPlace(g, seats && g.end() < first)
                    && !isHomeOf(g)
                    && !(near && sites.isOfDeed(g))
                    && !(indoors && sites.isOn(g))
                    && !(said && (isWithin(g, from) || isInContent(g, from, first)));
            best = place ? g.mention() : best;
        }
        int last = Math.min(limit, end + AFTER);
        boolean housed = HOUSED.contains(word.type());
        boolean planned = PLANNING.contains(word.type());
        for (Group g = reading.group(end, last); best < 0 && g != null; g = reading.group(g.end(), last)) {
            boolean venue = (housed && !word.subtype().equals("inspection") || near) && sites.isVenue(g, end);
            boolean place = near ? venue && !sites.isOfDeed(g) && isPlace(g, false) : isPlace(g, venue);
            place &= !(indoors && sites.isOn(g));
            best = place && !(planned && isOfPurpose(end, g.first())) ? g.mention() : -1;
        }
        return best;
    }

    /** Whether what stands at a token belongs to what is meant or dealt with: "ký thỏa thuận về việc mở đường ở Hà Nam". */
    private boolean isOfPurpose(int from, int to) {
        for (int i = from; i < to; i++) {
            Cue cue = reading.cue(i);
            if (cue == Cue.PURPOSE || cue == Cue.ABOUT) {
                return true;
            }
        }
        return false;
    }

    /** Index of the mention of the last place that a sentence names, or -1. */
    int in(int from, int end) {
        int last = -1;
        for (Group g = reading.group(from, end); g != null; g = reading.group(g.end(), end)) {
            last = isPlace(g, false) && !isHomeOf(g) ? g.mention() : last;
        }
        return last;
    }

    /** Index of the mention of the first place that opens a clause of a sentence, or -1. */
    int opening(int from, int end) {
        for (Group g = reading.group(from, end); g != null; g = reading.group(g.end(), end)) {
            if (isPlace(g, false) && !isHomeOf(g) && !isWithin(g, from)) {
                return g.mention();
            }
        }
        return -1;
    }

    /** Whether a place belongs to what its clause names, and doesn't open it: "chuyên gia Đại học Y ở Graz cho biết". */
    private boolean isWithin(Group group, int from) {
        int at = reading.groups.get(group.chain()).first();
        for (int i = at - 1; i >= from; i--) {
            int mention = reading.mention(i);
            if (mention >= 0 || at - i > OPENING) {
                return mention < 0 || reading.type(mention) != MentionType.DATE;
            }
            if (reading.tokens.is(i, ',')) {
                return false;
            }
        }
        return false;
    }

    /** Whether a place belongs to what is said, which stands before the verb, or to a clause of time: "“…”, ông A nói". */
    private boolean isInContent(Group group, int from, int verb) {
        for (int i = group.end(); i < verb; i++) {
            if (reading.tokens.isAny(i, QUOTES)) {
                return true;
            }
        }
        for (int i = group.first() - 1; i >= from && !reading.isBoundary(i); i--) {
            if (reading.tokens.is(i, "khi") || reading.tokens.isAny(i, QUOTES)) {
                return true;
            }
        }
        return false;
    }

    /** The place that opens a headline: "Trà Vinh: Sốt xuất huyết lan nhanh". */
    private int headed(int from) {
        Group first = reading.role(from) == BlockRole.TITLE ? reading.group(from) : null;
        boolean heads = first != null
                && first.first() == from
                && first.type() == MentionType.PLACE
                && first.end() < reading.tokens.size()
                && reading.tokens.is(first.end(), ':')
                && !reading.ref(first.mention()).isEmpty();
        return heads ? first.mention() : -1;
    }

    private boolean isPlace(Group group, boolean seats) {
        boolean place = group.type() == MentionType.PLACE || seats && group.type() == MentionType.UNIT;
        return place && isThere(group) && !reading.ref(group.mention()).isEmpty() && !isAside(group) && !isPost(group);
    }

    /** Whether a link says that it is there, be it with a site before the name: "tại cửa hàng tạp hóa số 8 phố Hàng Mã". */
    private boolean isThere(Group group) {
        String link = reading.linkOf(group);
        if ("at".equals(link) || "at".equals(reading.linkBefore(group.first()))) {
            return true;
        }
        boolean open = link == null || link.equals("of") && reading.tokens.is(group.first() - 1, "thuộc");
        return open && isAddress(group) && sites.isSited(group);
    }

    private boolean isAddress(Group group) {
        return isAddress(group.mention());
    }

    /** Whether a name may tell where a site is: a country tells whose it is. */
    boolean isAddress(int mention) {
        return reading.mentions.get(mention) instanceof PlaceMention place
                && place.level() != PlaceLevel.COUNTRY
                && place.level() != PlaceLevel.REGION;
    }

    /** Whether it says where the one before it lives: "chị Hoa ở Mai Sơn bị đâm"; after a verb the deed is there. */
    private boolean isHomeOf(Group group) {
        int at = reading.groups.get(group.chain()).first();
        if (at == 0 || !reading.tokens.is(at - 1, "ở")) {
            return false;
        }
        boolean apart = at > 2 && reading.tokens.is(at - 2, ',');
        return isPerson(at - 2) || apart && (isPerson(at - 3) || reading.tokens.is(at - 3, ')') && isAside(at - 3));
    }

    /** Whether it stands in what brackets tell of a person: "Lê Văn Tám (34 tuổi, ở Hữu Lũng)". */
    private boolean isAside(Group group) {
        return isAside(reading.groups.get(group.chain()).first());
    }

    private boolean isAside(int at) {
        int floor = Math.max(reading.tokens.sentenceStart(reading.tokens.sentence(at)), at - ASIDE);
        for (int i = at - 1; i > floor; i--) {
            if (reading.tokens.is(i, ')')) {
                return false;
            }
            if (reading.tokens.is(i, '(')) {
                return isPerson(i - 1);
            }
        }
        return false;
    }

    /** Whether a place that is visited is only that of somebody's post: "thăm Thủ tướng Lào Sonexay Siphandone". */
    boolean isOfPost(int mention) {
        int before = reading.mention(reading.first(mention) - 1);
        return isPerson(reading.end(mention)) || before >= 0 && reading.type(before) == MentionType.POSITION;
    }

    /** Whether it says where the person after it is posted: "Đại sứ tại Lào Trần Văn Hải". */
    private boolean isPost(Group group) {
        return group.type() == MentionType.PLACE && isPerson(group.end());
    }

    private boolean isPerson(int token) {
        int mention = reading.mention(token);
        return mention >= 0 && reading.type(mention) == MentionType.PERSON;
    }
}
