package org.sukien.event;

import org.sukien.mention.MentionType;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * What the words beside a name make of it: in "tiến sĩ Lục Văn Khoát, Trường Đại học Cao Bằng, cho biết" the body is the
 * speaker's and doesn't speak. Bounded by the clause; used by one thread for one article.
 */
final class Beside {
    private final Reading reading;
    private final Tokens tokens;

    Beside(Reading reading) {
        this.reading = reading;
        tokens = reading.tokens;
    }

    /**
     * The person who opens the clause and whose body it is that stands before the verb, or null: "Ông A, Trưởng phòng 2, Cục B
     * được bổ nhiệm", "tiến sĩ Robert Black, Trường Johns Hopkins, cho biết".
     */
    Group bearer(Group body, int from) {
        int first = reading.groups.get(body.chain()).first();
        if (body.type() != MentionType.UNIT || first <= from || !tokens.is(first - 1, ',')) {
            return null;
        }
        Group beside = reading.group(first - 2);
        Group person = beside != null && beside.type() == MentionType.PERSON ? beside : reading.group(from, first);
        if (person == null || person.type() != MentionType.PERSON) {
            return null;
        }
        boolean opens = person == beside || overBearers(person.first(), from) == from;
        boolean apposed = person.end() < tokens.size()
                && (tokens.is(person.end(), ',') || tokens.is(person.end(), '-') || tokens.is(person.end(), "thuộc"));
        return opens && apposed ? person : null;
    }

    /** Whether a clause begins with somebody and what he is accused of: "Bị cáo A lĩnh 5 năm tù", not "khởi tố bị can A". */
    boolean isAddressed(Group group, int from) {
        int first = reading.groups.get(group.chain()).first();
        if (first == from || reading.cueOver(first - 1) != Cue.BEARER) {
            return false;
        }
        int bearer = reading.cueStart(first - 1);
        return bearer == from || tokens.kind(bearer - 1) == TokenKind.PUNCTUATION;
    }

    /** Of "tại Công an tỉnh, Bộ Công an tổ chức" the second name is the subject, though a comma alone parts the two. */
    boolean isAfterComma(Group group) {
        return group.chain() != group.number() && tokens.is(group.first() - 1, ',') && group.type() == MentionType.UNIT;
    }

    /** Whether somebody speaks for the group: "đại diện của Bộ" (a representative of the ministry). */
    boolean isBorne(Group group, String link, int from) {
        if (!link.equals("of")) {
            return false;
        }
        int at = reading.groups.get(group.chain()).first() - 1;
        while (at > from && !"of".equals(reading.linkBefore(at + 1))) {
            at--;
        }
        return at > from && reading.cueOver(at - 1) == Cue.BEARER;
    }

    /** A place after a common noun says where, not who: "khu vực Tây Nguyên"; a name after a word of kin, whose kin. */
    boolean isAttribute(Group group, int from) {
        int first = reading.groups.get(group.chain()).first();
        Cue cue = first > from ? reading.cueOver(first - 1) : null;
        if (cue == Cue.KIN) {
            return true;
        }
        return group.type() == MentionType.PLACE
                && first > from
                && tokens.kind(first - 1) == TokenKind.WORD
                && cue != Cue.BEARER
                && cue != Cue.CONJUNCTION
                && cue != Cue.QUANTIFIER;
    }

    /** The first token of the words of address, pronouns and "các" before a name. */
    int overBearers(int first, int from) {
        int at = first;
        while (at > from) {
            Cue cue = reading.cueOver(at - 1);
            if (cue != Cue.BEARER && cue != Cue.PRONOUN && cue != Cue.QUANTIFIER) {
                return at;
            }
            at = reading.cueStart(at - 1);
        }
        return at;
    }
}
