package org.sukien.recognize.unit;

import java.util.Set;
import org.sukien.lexicon.TsvTable;
import org.sukien.mention.UnitKind;

/**
 * A word or name that a unit begins with, and what may follow it. "Sở" takes a field of work and a place: Sở Y tế Hà Nội;
 * "Bộ Chính trị" takes nothing and counts alone.
 *
 * @param kind the kind of organisation
 * @param takes what may follow, a bit each: asked too often for a set
 * @param bare whether it counts with nothing after it
 * @param low whether it may be written small where a name follows: báo Tuổi Trẻ
 */
record UnitHead(UnitKind kind, int takes, Bare bare, boolean low) {
    /** What may follow a head. */
    enum Takes {
        /** A field of work: Giáo dục và Đào tạo. */
        SUBJECT,
        /** Capitalised words of any kind: Thép Pomina. */
        NAME,
        /** One foreign word or acronym: đảng Likud. */
        FOREIGN,
        /** A number or code: Trung đoàn 28. */
        NUMBER,
        /** A place: Công an TP.HCM. */
        PLACE,
        /** An administrative word without its name: Công an tỉnh. */
        AREA,
        /** The body that it is part of: Đoàn Thanh niên Bộ Công an. */
        PARENT,
        /** "về" and a field of work: Ban Chỉ đạo Trung ương về phòng chống thiên tai. */
        ABOUT,
        /** "tại" and a place: Đại sứ quán Pháp tại Việt Nam. */
        AT,
        /** After "ủy viên" it belongs to the title: Ủy viên Ban Thường vụ. */
        COMMITTEE,
        /** It goes on the name of the body whose part it is: Agribank chi nhánh Quảng Trị. */
        BRANCH,
        /** After "chánh" it belongs to the title: Chánh Văn phòng. */
        OFFICE,
        /** It says what the body is that a name after it names, and is no part of the name: hãng Sony. */
        LABEL,
        /** Nothing. */
        NONE
    }

    /** Whether a head counts with nothing after it. */
    enum Bare {
        /** It does: Quốc hội. */
        YES,
        /** It does, save at the start of a sentence, where any word is capitalised: Ban. */
        MID,
        /** It does beside a word that expects an organisation: of "theo Tuổi Trẻ", but not of "Tuổi Trẻ". */
        CUE,
        /** It does after a leader's title: bí thư Đoàn. */
        LEAD,
        /** It doesn't: Phòng. */
        NO,
        /** It closes the name that stands before it: Trump Organization. */
        LEFT,
        /** It goes on a name of the list, and closes no other: FPT Mobile, but not Windows Mobile. */
        TAIL
    }

    static UnitHead of(TsvTable.Row row) {
        return new UnitHead(
                row.oneOf("kind", UnitKind.class),
                bits(row.setOf("takes", Takes.class)),
                row.oneOf("bare", Bare.class),
                !row.require("low").equals("no"));
    }

    /** The set of several, one bit each. */
    static int bits(Set<Takes> takes) {
        int bits = 0;
        for (Takes what : takes) {
            bits |= 1 << what.ordinal();
        }
        return bits;
    }

    /** Whether it is a body of the state, a party or an association, named by its field of work. */
    boolean isPublic() {
        return switch (kind) {
            case GOVERNMENT, POLICE, ARMY, COURT, PARTY, ASSOCIATION -> true;
            default -> false;
        };
    }

    /** Whether it goes on a foreign name rather than beginning one. */
    boolean isTail() {
        return bare == Bare.LEFT || bare == Bare.TAIL;
    }

    /** Whether it needs a capitalised name, being a common word where a small one follows: Cơ quan. */
    boolean isNeverSmall() {
        return bare == Bare.NO && !low && !takes(Takes.NAME) && !takes(Takes.NUMBER) && !takes(Takes.AREA);
    }

    /** Whether the name that it begins may hold words of any kind. */
    boolean isOpen() {
        return bare == Bare.NO || takes(Takes.NAME) || takes(Takes.SUBJECT);
    }

    boolean takes(Takes what) {
        return (takes >>> what.ordinal() & 1) != 0;
    }
}
