package org.sukien.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sukien.mention.UnitKind;
import org.sukien.record.Unit;

/** Keys of the units of one article: a name that tells it from all others, with its parents' where its own doesn't. */
final class UnitKeys {
    private static final int DEEPEST = 4;

    private final UnitNames names;
    private final Map<String, Unit> byId = new HashMap<>();
    private final Map<String, String> paths = new HashMap<>();

    UnitKeys(UnitNames names, List<Unit> units) {
        this.names = names;
        for (Unit unit : units) {
            byId.put(unit.id(), unit);
        }
    }

    UnitKind kind(String id) {
        Unit unit = byId.get(id);
        return unit == null ? UnitKind.OTHER : unit.kind();
    }

    /** The key of a unit, or nothing if many bear all that its article says of it. */
    Optional<String> key(String id) {
        return Optional.of(path(id)).filter(names::isTelling).map(path -> "unit|" + path);
    }

    /** What the people of a unit have in common. */
    Optional<String> common(String id) {
        return Optional.of(path(id)).filter(names::isTelling).map(names::common);
    }

    /** The name in one spelling, and behind it the parents', until it tells the unit. */
    String path(String id) {
        return paths.computeIfAbsent(id, this::spelt);
    }

    private String spelt(String id) {
        Unit unit = byId.get(id);
        if (unit == null) {
            return "";
        }
        String path = names.withoutMinistry(names.key(unit.name()));
        for (int depth = 0;
                depth < DEEPEST && !names.isTelling(path) && unit.parent().isPresent();
                depth++) {
            unit = byId.get(unit.parent().get());
            if (unit == null) {
                break;
            }
            String parent = names.key(unit.name());
            path = path.endsWith(parent) ? path : path + " " + parent;
        }
        return path;
    }
}
