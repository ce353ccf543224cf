package org.sukien.entity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
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

    /** The rule of names in credits: "Ảnh: Khánh Vy" in a caption makes nobody act. */
    private static final String CREDIT = "person.credit";

    private final Kept kept;
    private final Set<NameKey> fullNames;
    /** Each short form's full name; {@link NameKey#NONE} where several bear it. */
    private final Map<NameKey, NameKey> fullNameOf = new HashMap<>();

    private PersonLinker(Kept kept) {
        this.kept = kept;
        fullNames = namesOfSeveralWords();
        fullNames.forEach(this::addShortForms);
        // "Hoài Vân" beside "Tạ Hoài Vân" is no second person.
        fullNames.removeIf(name -> !fullNameOf.getOrDefault(name, NameKey.NONE).isNone());
    }

    /** For each mention the number of its person, from 0 in text order, or -1. */
    static int[] link(Kept kept) {
        return new PersonLinker(kept).assign();
    }

    private Set<NameKey> namesOfSeveralWords() {
        Set<NameKey> names = new LinkedHashSet<>();
        for (int i = 0; i < kept.size(); i++) {
            if (kept.type(i) == MentionType.PERSON && acts(i)) {
                NameKey name = kept.key(i);
                if (name.length() >= 2) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private boolean acts(int i) {
        return kept.draft().role(kept.first(i)) != BlockRole.BYLINE
                && !kept.mention(i).rule().equals(CREDIT);
    }

    private void addShortForms(NameKey name) {
        for (int n = 1; n < name.length() && n <= LONGEST_SHORT_FORM; n++) {
            addShortForm(name.tail(n), name);
        }
        addShortForm(name.head(1), name);
    }

    private void addShortForm(NameKey form, NameKey name) {
        NameKey known = fullNameOf.putIfAbsent(form, name);
        if (known != null && !known.equals(name)) {
            fullNameOf.put(form, NameKey.NONE);
        }
    }

    private int[] assign() {
        int[] personOf = new int[kept.size()];
        Arrays.fill(personOf, -1);
        Map<NameKey, Integer> numbers = new HashMap<>();
        for (int i = 0; i < personOf.length; i++) {
            if (kept.type(i) == MentionType.PERSON) {
                NameKey name = fullName(kept.key(i));
                if (!name.isNone()) {
                    Integer number = numbers.putIfAbsent(name, numbers.size());
                    personOf[i] = number == null ? numbers.size() - 1 : number;
                }
            }
        }
        return personOf;
    }

    private NameKey fullName(NameKey key) {
        NameKey name = key;
        // A short form's full name may itself be the short form of a longer one.
        for (int step = 0; step < LONGEST_SHORT_FORM && !name.isNone(); step++) {
            if (fullNames.contains(name)) {
                return name;
            }
            name = fullNameOf.getOrDefault(name, NameKey.NONE);
        }
        return NameKey.NONE;
    }
}
