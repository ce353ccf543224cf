package org.sukien.entity;

import java.util.Arrays;
import org.sukien.article.BlockRole;
import org.sukien.mention.MentionType;

/**
 * Says which mentions of persons are one person. "Tạ Hoài Vân" in the lead, "NGÔ HOÀI THU" in a headline, "Hoài Vân" in a
 * caption and "bà Vân" are one, if no other person of the article bears that given name.
 *
 * <p>A short form is the tail of a full name, or its first word ("Tôn" of "Tôn Lập Quân"). Of several that fit, none is
 * chosen. Names that stand in by-lines and credits alone are nobody who acts.
 */
final class PersonLinker {
    private static final int LONGEST_SHORT_FORM = 3;
    /** The most short forms that one name has: its tails and its first word. */
    private static final int SHORT_FORMS = LONGEST_SHORT_FORM + 1;

    /** The rule of names in credits: "Ảnh: Khánh Vy" in a caption makes nobody act. */
    private static final String CREDIT = "person.credit";

    private static final int NONE = NameTable.NONE;
    /** Stands for a short form that several bear. */
    private static final int SEVERAL = -2;

    private final Kept kept;
    private final NameTable names;
    /** By number of a name: a mention of somebody in full by that name. */
    private final int[] full;
    /** By number of a short form: its full name's number, {@link #SEVERAL} or {@link #NONE}. */
    private final int[] fullNameOf;

    private PersonLinker(Kept kept) {
        this.kept = kept;
        names = kept.names();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.PERSON) {
                kept.name(i);
            }
        }
        full = new int[names.size() * (1 + SHORT_FORMS)];
        fullNameOf = new int[full.length];
        Arrays.fill(full, NONE);
        Arrays.fill(fullNameOf, NONE);
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.PERSON && kept.words(i) >= 2 && acts(i) && full[kept.name(i)] == NONE) {
                full[kept.name(i)] = i;
                addShortForms(i);
            }
        }
        for (int name = 0; name < full.length; name++) {
            // "Hoài Vân" beside "Tạ Hoài Vân" is no second person.
            full[name] = fullNameOf[name] >= 0 ? NONE : full[name];
        }
    }

    /** For each mention the number of its person, from 0 in text order, or -1. */
    static int[] link(Kept kept) {
        return new PersonLinker(kept).assign();
    }

    /** The number of a name's last words. */
    private int tail(int i, int n) {
        return names.add(kept.start(i) + kept.words(i) - n, n);
    }

    /** The number of a name's first word. */
    private int head(int i) {
        return names.add(kept.start(i), 1);
    }

    private boolean acts(int i) {
        return kept.draft().role(kept.first(i)) != BlockRole.BYLINE
                && !kept.mention(i).rule().equals(CREDIT);
    }

    /** Says whose the short forms of a full name may be; called once for each such name. */
    private void addShortForms(int i) {
        int name = kept.name(i);
        for (int n = 1; n < kept.words(i) && n <= LONGEST_SHORT_FORM; n++) {
            addShortForm(tail(i, n), name);
        }
        addShortForm(head(i), name);
    }

    private void addShortForm(int form, int name) {
        fullNameOf[form] = fullNameOf[form] == NONE || fullNameOf[form] == name ? name : SEVERAL;
    }

    private int[] assign() {
        int[] personOf = new int[kept.size()];
        Arrays.fill(personOf, -1);
        int[] numbers = new int[full.length];
        int count = 0;
        for (int i = 0; i < personOf.length; i++) {
            if (kept.type(i) == MentionType.PERSON) {
                int name = fullName(kept.name(i));
                if (name >= 0) {
                    numbers[name] = numbers[name] == 0 ? ++count : numbers[name];
                    personOf[i] = numbers[name] - 1;
                }
            }
        }
        return personOf;
    }

    private int fullName(int name) {
        int full = name;
        // A short form's full name may itself be the short form of a longer one.
        for (int step = 0; step < LONGEST_SHORT_FORM && full >= 0; step++) {
            if (this.full[full] != NONE) {
                return full;
            }
            full = fullNameOf[full];
        }
        return NONE;
    }
}
