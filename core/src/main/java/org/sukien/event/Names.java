package org.sukien.event;

import java.util.List;
import org.sukien.event.Slot.Kind;
import org.sukien.mention.MentionType;

/**
 * Fillers that are names: people, units and places, posts and ranks, documents. Of "bầu ông Lục Văn Khoát giữ chức Phó Chủ
 * tịch" a slot for people takes the name, one for titles the post. Used by one thread for one article.
 */
final class Names {
    /** How far the posts after a link may reach. */
    private static final int NEAR = 14;

    private final Reading reading;

    Names(Reading reading) {
        this.reading = reading;
    }

    /** Whether a slot takes such a group. */
    boolean suits(Slot slot, Group group) {
        return switch (group.type()) {
            case PERSON -> slot.takes(Kind.PERSON);
            case UNIT -> slot.takes(Kind.UNIT);
            case PLACE -> slot.takes(Kind.PLACE);
            case POSITION -> slot.takes(Kind.OFFICE);
            default -> false;
        };
    }

    /** Adds the groups that suit a slot. */
    void add(Found found, Slot slot, List<Group> groups) {
        for (int g = 0; g < groups.size(); g++) {
            Group group = groups.get(g);
            if (!suits(slot, group)) {
                continue;
            }
            if (group.type() == MentionType.POSITION) {
                if (group.end() == reading.end(group.mention())) {
                    continue;
                }
                String text = reading.tokens.text(group.first(), group.end());
                found.add(Filler.words(slot.role(), text, reading.tokens.span(group.first(), group.end())));
            } else {
                entity(found, slot, group.mention());
            }
        }
    }

    private void entity(Found found, Slot slot, int mention) {
        boolean inferred = reading.first(mention) < reading.tokens.sentenceStart(found.sentence);
        String ref = reading.ref(mention);
        for (int f = 0; f < found.fillers.size(); f++) {
            Filler known = found.fillers.get(f);
            if (!known.ref().isEmpty()
                    && known.ref().equals(ref)
                    && !known.role().equals(slot.role())) {
                return;
            }
        }
        if (ref.isEmpty()) {
            mention(found, slot, mention);
        } else {
            found.add(Filler.entity(slot.role(), ref, mention, inferred));
        }
    }

    /** Adds the first document between two tokens, for a slot that takes documents. */
    void document(Found found, Slot slot, int from, int end) {
        if (!slot.takes(Kind.DOCUMENT)) {
            return;
        }
        for (int k = reading.mention(from, end); k >= 0; k = reading.mention(reading.end(k), end)) {
            if (reading.type(k) == MentionType.DOCUMENT) {
                mention(found, slot, k);
                return;
            }
        }
    }

    /** Adds a post, rank or document if the slot takes it; says whether it does. */
    boolean add(Found found, Slot slot, int mention) {
        MentionType type = reading.type(mention);
        boolean takes = type == MentionType.DOCUMENT && slot.takes(Kind.DOCUMENT)
                || type == MentionType.POSITION && slot.takes(Kind.TITLE)
                || type == MentionType.RANK && slot.takes(Kind.RANK);
        if (takes) {
            mention(found, slot, mention);
        }
        return takes;
    }

    private void mention(Found found, Slot slot, int mention) {
        found.add(Filler.mention(slot.role(), reading.mentions.get(mention).text(), mention));
    }

    /** Whether a post stands at a token, and nobody's who is named with it. */
    boolean isPost(int token) {
        int mention = reading.mention(token);
        return mention >= 0 && reading.type(mention) == MentionType.POSITION && !isNamed(token);
    }

    /** Whether what stands at a token is told of somebody who is named with it. */
    private boolean isNamed(int token) {
        Group group = reading.group(token);
        return group != null && reading.type(group.mention()) == MentionType.PERSON;
    }

    /** The titles or ranks, and for a slot that takes units the unit of the first title, that begin at a token. */
    void titles(Found found, Slot slot, int from, int end) {
        int at = from;
        int last = Math.min(end, from + NEAR);
        while (at < last) {
            int mention = reading.mention(at);
            if (mention < 0) {
                boolean joins = reading.tokens.is(at, ',')
                        || reading.tokens.is(at, '-')
                        || reading.tokens.is(at, "và")
                        || at - from < 2;
                if (!joins) {
                    return;
                }
                at++;
                continue;
            }
            MentionType type = reading.type(mention);
            if (isNamed(at)) {
                return;
            }
            int next = reading.end(mention);
            if (type == MentionType.POSITION || type == MentionType.RANK) {
                add(found, slot, mention);
            } else if (type == MentionType.UNIT && slot.takes(Kind.SEAT)) {
                entity(found, slot, mention);
                return;
            } else if (type != MentionType.UNIT) {
                return;
            }
            at = next;
            last = Math.max(last, Math.min(end, next + 3));
        }
    }
}
