package org.sukien.entity;

import java.util.Optional;
import org.sukien.mention.MentionType;
import org.sukien.mention.PlaceLevel;
import org.sukien.mention.PlaceMention;
import org.sukien.mention.Rank;
import org.sukien.mention.RankMention;
import org.sukien.mention.UnitKind;
import org.sukien.mention.UnitMention;
import org.sukien.recognize.Draft;
import org.sukien.recognize.ForceWords;
import org.sukien.recognize.Proposal;
import org.sukien.text.Syllable;
import org.sukien.token.TokenKind;
import org.sukien.token.Tokens;

/**
 * Says in which service a rank is held: "Đại tá Lê Hải Đăng, Giám đốc Công an tỉnh" is of the police, and so he is wherever
 * else the article gives him his rank. Only where it is certain: the unit of a post that he holds, or the unit that stands right beside his
 * name, has a service's word or kind; a country's name stands after the rank; or the name itself is foreign. Where the
 * units of one person disagree, nothing is said. Work is linear in the mentions.
 */
final class RankForces {
    private static final String MARKS = ",-–—():";
    private static final int LONG_WORD = 6;

    private final Kept kept;
    private final PostLinker.Posts posts;
    private final ForceWords words;
    private final Rank.Force[] forces;

    private RankForces(Kept kept, PostLinker.Posts posts, ForceWords words) {
        this.kept = kept;
        this.posts = posts;
        this.words = words;
        forces = new Rank.Force[kept.size()];
    }

    /** For each rank its service, or null where it isn't known or the rank says it already; null for other mentions. */
    static Rank.Force[] find(Kept kept, PostLinker.Posts posts, int[] personOf, ForceWords words) {
        RankForces found = new RankForces(kept, posts, words);
        boolean any = false;
        int people = 0;
        for (int i = 0; i < kept.size(); i++) {
            any |= kept.type(i) == MentionType.RANK;
            people = Math.max(people, personOf[i] + 1);
        }
        if (any) {
            found.run(personOf, people);
        }
        return found.forces;
    }

    private void run(int[] personOf, int people) {
        Rank.Force[] ofPerson = new Rank.Force[people];
        boolean[] torn = new boolean[people];
        for (int i = 0; i < kept.size(); i++) {
            Optional<Rank.Force> told = told(i);
            if (told.isPresent() && personOf[i] >= 0) {
                Rank.Force before = ofPerson[personOf[i]];
                Rank.Force both = before == null ? told.get() : narrower(before, told.get());
                torn[personOf[i]] |= both == null;
                ofPerson[personOf[i]] = both == null ? before : both;
            } else if (told.isPresent() && kept.type(i) == MentionType.RANK) {
                forces[i] = told.get();
            }
        }
        for (int i = 0; i < kept.size(); i++) {
            if (!(kept.mention(i) instanceof RankMention mention)) {
                continue;
            }
            if (personOf[i] >= 0 && !torn[personOf[i]]) {
                forces[i] = ofPerson[personOf[i]];
            }
            boolean told = mention.rank().force().isPresent();
            forces[i] = told && forces[i] != Rank.Force.FOREIGN ? null : forces[i];
        }
    }

    /** Another country's forces before all; of the army and a service of it the service; null for two services that can't both be meant. */
    private static Rank.Force narrower(Rank.Force a, Rank.Force b) {
        if (a == b || a == Rank.Force.FOREIGN || (b == Rank.Force.ARMY && isMilitary(a))) {
            return a;
        }
        boolean narrower = b == Rank.Force.FOREIGN || (a == Rank.Force.ARMY && isMilitary(b));
        return narrower ? b : null;
    }

    private static boolean isMilitary(Rank.Force force) {
        return force == Rank.Force.NAVY || force == Rank.Force.AIR || force == Rank.Force.BORDER;
    }

    /** What a mention tells of the service of the person whom it names or whose it is. */
    private Optional<Rank.Force> told(int i) {
        return switch (kept.type(i)) {
            case RANK -> rank(i);
            case POSITION -> posts.unit()[i] < 0 ? Optional.empty() : unit(posts.unit()[i]);
            case PERSON -> person(i);
            default -> Optional.empty();
        };
    }

    private Optional<Rank.Force> rank(int i) {
        Optional<Rank.Force> own = ((RankMention) kept.mention(i)).rank().force();
        boolean foreign = i + 1 < kept.size()
                && kept.first(i + 1) == kept.end(i)
                && (isForeign(kept.mention(i + 1) instanceof PlaceMention place ? place : null)
                        || (kept.type(i + 1) == MentionType.UNIT && isForeignUnit(i + 1)));
        return foreign ? Optional.of(Rank.Force.FOREIGN) : own;
    }

    /** A foreign name, or a unit right beside one of a person with a rank. */
    private Optional<Rank.Force> person(int i) {
        boolean ranked = i > 0 && kept.type(i - 1) == MentionType.RANK && kept.end(i - 1) == kept.first(i);
        if (!ranked) {
            return Optional.empty();
        }
        if (isForeignName(i)) {
            return Optional.of(Rank.Force.FOREIGN);
        }
        boolean beside = i + 1 < kept.size()
                && kept.type(i + 1) == MentionType.UNIT
                && kept.first(i + 1) > kept.end(i)
                && isBeside(kept.end(i), kept.first(i + 1));
        return beside ? unit(i + 1) : Optional.empty();
    }

    /** Only marks, and words that say what somebody is in a unit: "(cán bộ Công an xã …". */
    private boolean isBeside(int from, int to) {
        Tokens tokens = kept.tokens();
        for (int at = from; at < to; at++) {
            boolean mark = tokens.length(at) == 1 && MARKS.indexOf(tokens.charAt(at, 0)) >= 0;
            if (tokens.breakBefore(at) || !(mark || isBelonging(at))) {
                return false;
            }
        }
        return !tokens.breakBefore(to);
    }

    private boolean isBelonging(int at) {
        return switch (kept.tokens().text(at)) {
            case "cán", "bộ", "chiến", "sĩ", "sỹ", "công", "tác", "tại", "thuộc", "của", "ở" -> true;
            default -> false;
        };
    }

    private Optional<Rank.Force> unit(int i) {
        if (isForeignUnit(i)) {
            return Optional.of(Rank.Force.FOREIGN);
        }
        Optional<Rank.Force> named = words.within(kept.draft(), kept.first(i), kept.end(i));
        if (named.isPresent()) {
            return named;
        }
        UnitKind kind = ((UnitMention) kept.mention(i)).kind();
        return switch (kind) {
            case POLICE -> Optional.of(Rank.Force.POLICE);
            case ARMY -> Optional.of(Rank.Force.ARMY);
            default -> Optional.empty();
        };
    }

    /** "Hải quân Mỹ": a unit in whose name another country stands. */
    private boolean isForeignUnit(int i) {
        Draft draft = kept.draft();
        for (int at = kept.first(i); at < kept.end(i); at++) {
            Proposal place = draft.covering(MentionType.PLACE, at);
            if (place != null && place.mention() instanceof PlaceMention mention && isForeign(mention)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeign(PlaceMention place) {
        return place != null
                && place.level() == PlaceLevel.COUNTRY
                && !place.text().equals("Việt Nam")
                && !place.text().equals("VN");
    }

    /** A name with a letter that Vietnamese lacks, or with a long word that is no Vietnamese syllable: "Harry Whitman". */
    private boolean isForeignName(int i) {
        Tokens tokens = kept.tokens();
        for (int at = kept.first(i); at < kept.end(i); at++) {
            if (tokens.kind(at) == TokenKind.WORD && tokens.length(at) > 2 && isForeignWord(tokens.text(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isForeignWord(String word) {
        boolean plain = true;
        for (int k = 0; k < word.length(); k++) {
            char c = word.charAt(k);
            if ("fwzFWZ".indexOf(c) >= 0) {
                return true;
            }
            plain &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return plain && word.length() >= LONG_WORD && !Syllable.isSyllable(word);
    }
}
