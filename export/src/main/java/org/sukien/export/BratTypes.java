package org.sukien.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sukien.mention.MentionType;
import org.sukien.record.Event;

/**
 * The types that brat is told of: those of {@code event-types.tsv}, and every type, subtype and role that a user's own
 * word list brought into the records. Names are written as brat takes them: {@code meeting} is {@code Meeting}.
 */
final class BratTypes {
    /** What fills a role and is no mention: "Bằng khen". */
    static final String PHRASE = "Phrase";

    private final Map<String, Set<String>> roles = new LinkedHashMap<>();
    private final Set<String> subtypes = new LinkedHashSet<>();

    BratTypes() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(BratTypes.class.getResourceAsStream("event-types.tsv")),
                StandardCharsets.UTF_8))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.startsWith("#")) {
                    add(row.split("\t", -1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] cells) {
        Set<String> own = roles.computeIfAbsent(event(cells[0]), type -> new LinkedHashSet<>());
        for (String role : cells[2].split(",")) {
            own.add(name(role));
        }
        for (String subtype : cells[1].split(",")) {
            if (!subtype.isEmpty()) {
                subtypes.add(name(subtype));
            }
        }
    }

    /** Takes note of an event's type, subtype and roles. */
    void see(Event event) {
        Set<String> own = roles.computeIfAbsent(event(event.type()), type -> new LinkedHashSet<>());
        event.roles().forEach(role -> own.add(name(role.role())));
        event.subtype().ifPresent(subtype -> subtypes.add(name(subtype)));
    }

    /** The types of events with their roles. */
    Map<String, Set<String>> events() {
        return roles;
    }

    Set<String> subtypes() {
        return subtypes;
    }

    static String mention(MentionType type) {
        return name(type.code());
    }

    /** The name of a type of events; one that a user called as a type of mentions is told from it. */
    static String event(String type) {
        String name = name(type);
        boolean taken = name.equals(PHRASE);
        for (MentionType mention : MentionType.values()) {
            taken |= name.equals(mention(mention));
        }
        return taken ? name + "-event" : name;
    }

    /** A name in brat's letters: ASCII letters, digits, "-" and "_". */
    static String name(String word) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            name.append(plain ? c : '-');
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
