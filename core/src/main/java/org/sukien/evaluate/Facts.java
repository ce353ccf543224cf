package org.sukien.evaluate;

import java.util.List;
import java.util.Optional;

/**
 * What an article states, in names and not in spans: of "Đại tá Lò Văn Páo khai mạc hội nghị" a person with a rank, and a
 * meeting in which he has a role. Gold files and records are both brought into this shape, to be compared. Immutable and thread-safe.
 *
 * @param title headline
 * @param author by-line
 * @param outlet paper or agency
 * @param published ISO day, month or year
 * @param people those who are named in full
 * @param events what happened or was announced
 */
public record Facts(
        Optional<String> title,
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> published,
        List<Person> people,
        List<Event> events) {
    public Facts {
        people = List.copyOf(people);
        events = List.copyOf(events);
    }

    /**
     * A person.
     *
     * @param name as written, in full
     * @param rank as written
     * @param posts all that is stated
     * @param optional right to find, right to leave
     */
    public record Person(String name, Optional<String> rank, List<Post> posts, boolean optional) {
        public Person {
            posts = List.copyOf(posts);
        }
    }

    /**
     * An office that a person holds or held.
     *
     * @param title as written, without the body
     * @param unit the body's fullest name
     * @param former whether it was left
     */
    public record Post(String title, Optional<String> unit, boolean former) {}

    /**
     * An event.
     *
     * @param type such as {@code meeting}
     * @param subtype such as {@code conference}
     * @param main whether the article is about it
     * @param factuality {@code happened}, {@code planned}, {@code directive}, {@code negated} or {@code hypothetical}
     * @param date a TIMEX3 value
     * @param place as written; several in one string
     * @param fillers who or what has a part in it
     * @param optional right to find, right to leave
     */
    public record Event(
            String type,
            Optional<String> subtype,
            boolean main,
            String factuality,
            Optional<String> date,
            Optional<String> place,
            List<Filler> fillers,
            boolean optional) {
        public Event {
            fillers = List.copyOf(fillers);
        }

        /** Whether it is said to have happened or to be going to. */
        public boolean asserted() {
            return factuality.equals("happened") || factuality.equals("planned");
        }

        /** {@code meeting/conference @2024-05-12 in Huế | organizer=Tỉnh đoàn}. */
        @Override
        public String toString() {
            StringBuilder shown = new StringBuilder(type);
            subtype.ifPresent(s -> shown.append('/').append(s));
            if (!factuality.equals("happened")) {
                shown.append(' ').append(factuality);
            }
            date.ifPresent(d -> shown.append(" @").append(d));
            place.ifPresent(p -> shown.append(" in ").append(p));
            for (int i = 0; i < fillers.size(); i++) {
                shown.append(i == 0 ? " | " : ", ").append(fillers.get(i));
            }
            return shown.toString();
        }

        /** Whether it states a figure that was reached; such are measured by themselves. */
        public boolean isResult() {
            return type.equals("result");
        }
    }

    /**
     * Who or what has a role in an event.
     *
     * @param role such as {@code organizer}
     * @param name as written
     */
    public record Filler(String role, String name) {
        @Override
        public String toString() {
            return role + "=" + name;
        }
    }
}
