package org.sukien.corpus.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sukien.mention.MentionType;

/**
 * What counts are broken down by: {@code unit}, {@code month}, {@code role:organizer}. Immutable and thread-safe.
 *
 * @param kind what kind of dimension
 * @param role the role's name, of {@link Kind#ROLE} alone
 */
public record Dimension(Kind kind, Optional<String> role) {
    private static final String ROLE = "role:";

    public Dimension {
        if (role.isPresent() != (kind == Kind.ROLE)) {
            throw new IllegalArgumentException(kind + " with the role " + role);
        }
    }

    /** The kinds of dimensions; which of them are known of what is counted, {@link #of(Counted)} tells. */
    public enum Kind {
        /** An event's type, a mention's type, a figure's kind. */
        TYPE,
        /** An event's subtype. */
        SUBTYPE,
        /** An event's type and subtype, {@code meeting.conference}. */
        EVENT,
        /** Whether an event happened. */
        FACTUALITY,
        /** The day of an event, else of publication. */
        DAY,
        /** The week of an event, else of publication. */
        WEEK,
        /** The month of an event, else of publication. */
        MONTH,
        /** The year of an event, else of publication. */
        YEAR,
        /** The paper or agency. */
        OUTLET,
        /** Units that are mentioned, or take part in an event. */
        UNIT,
        /** People who are mentioned, or take part in an event. */
        PERSON,
        /** Places that are mentioned, or where an event took place. */
        PLACE,
        /** Ranks that are mentioned. */
        RANK,
        /** Posts that are mentioned. */
        POSITION,
        /** Those who fill one role of an event, {@code role:organizer}, of whatever kind they are. */
        ROLE;

        /** The name in commands: {@code month}. */
        public String code() {
            return Codes.of(this);
        }

        /** The length of time, for those that are one. */
        public Optional<TimeStep> step() {
            return switch (this) {
                case DAY -> Optional.of(TimeStep.DAY);
                case WEEK -> Optional.of(TimeStep.WEEK);
                case MONTH -> Optional.of(TimeStep.MONTH);
                case YEAR -> Optional.of(TimeStep.YEAR);
                default -> Optional.empty();
            };
        }

        /** The type of entities whose names are the values, for those that are of one type. */
        Optional<MentionType> entity() {
            return switch (this) {
                case PERSON -> Optional.of(MentionType.PERSON);
                case UNIT -> Optional.of(MentionType.UNIT);
                case PLACE -> Optional.of(MentionType.PLACE);
                default -> Optional.empty();
            };
        }

        /** Whether the values are names, of which several spellings may be one. */
        boolean isName() {
            return this == UNIT
                    || this == PERSON
                    || this == PLACE
                    || this == RANK
                    || this == POSITION
                    || this == ROLE
                    || this == OUTLET;
        }
    }

    /** A dimension that needs no role. */
    public static Dimension of(Kind kind) {
        return new Dimension(kind, Optional.empty());
    }

    /** The dimension of a length of time. */
    public static Dimension of(TimeStep step) {
        return of(Kind.valueOf(step.name()));
    }

    /**
     * The dimension of a name, {@code month} or {@code role:organizer}.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Dimension parse(String code) {
        String small = code.strip().toLowerCase(Locale.ROOT);
        if (small.startsWith(ROLE) && small.length() > ROLE.length()) {
            return new Dimension(Kind.ROLE, Optional.of(small.substring(ROLE.length())));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ROLE && kind.code().equals(small)) {
                return of(kind);
            }
        }
        throw new IllegalArgumentException("\"" + code + "\" is none of " + codes(List.of(Kind.values())));
    }

    private static String codes(List<Kind> kinds) {
        return kinds.stream()
                .map(kind -> kind == Kind.ROLE ? ROLE + "NAME" : kind.code())
                .collect(Collectors.joining(", "));
    }

    /** The kinds that are known of what is counted. */
    public static List<Kind> of(Counted counted) {
        List<Kind> time = List.of(Kind.DAY, Kind.WEEK, Kind.MONTH, Kind.YEAR, Kind.OUTLET);
        List<Kind> own = switch (counted) {
            case ARTICLES ->
                List.of(
                        Kind.TYPE,
                        Kind.SUBTYPE,
                        Kind.EVENT,
                        Kind.UNIT,
                        Kind.PERSON,
                        Kind.PLACE,
                        Kind.RANK,
                        Kind.POSITION);
            case MENTIONS -> List.of(Kind.TYPE, Kind.UNIT, Kind.PERSON, Kind.PLACE);
            case EVENTS ->
                List.of(
                        Kind.TYPE,
                        Kind.SUBTYPE,
                        Kind.EVENT,
                        Kind.FACTUALITY,
                        Kind.UNIT,
                        Kind.PERSON,
                        Kind.PLACE,
                        Kind.ROLE);
            case FIGURES -> List.of(Kind.TYPE);
        };
        List<Kind> all = new ArrayList<>(own);
        all.addAll(time);
        return all;
    }

    /**
     * Asks that the dimension is known of what is counted.
     *
     * @throws IllegalArgumentException if it is not
     */
    void require(Counted counted) {
        if (!of(counted).contains(kind)) {
            throw new IllegalArgumentException(
                    counted.code() + " have no " + kind.code() + ", but " + codes(of(counted)));
        }
    }

    @Override
    public String toString() {
        return role.map(name -> ROLE + name).orElse(kind.code());
    }
}
