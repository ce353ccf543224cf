package org.sukien.mention;

import java.util.Objects;
import java.util.Optional;

/**
 * What a rank means: "Thiếu tướng" has the code {@code major-general}. Ranks compare by their order: equal grades of the
 * services are equal. Immutable and thread-safe. Source: the laws named in {@code recognize/rank}.
 *
 * @param code the rank's code, such as {@code major-general}
 * @param order 1 for the lowest; 0 where the rank has no place in the Vietnamese order
 * @param force the service, where the rank's own words tell it, or what stands beside it
 */
public record Rank(String code, int order, Optional<Force> force) {
    public Rank {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(force, "force");
        if (order < 0) {
            throw new IllegalArgumentException("order " + order);
        }
    }

    /** The same rank in a service. */
    public Rank in(Force service) {
        return new Rank(code, order, Optional.of(service));
    }

    /** The services that bear ranks. */
    public enum Force {
        POLICE,
        ARMY,
        NAVY,
        AIR,
        BORDER,
        COAST,
        /** Another country's forces. */
        FOREIGN
    }
}
