package org.sukien.gold;

import java.util.List;
import java.util.Optional;

/**
 * What an article states, in names and not in spans: of "Đại tá Lò Văn Páo khai mạc hội nghị" a person with a rank, and a
 * meeting in which he has a role. Gold files and records are both brought into this shape, to be compared. Immutable.
 *
 * @param title headline
 * @param author by-line
 * @param outlet paper or agency
 * @param published ISO day, month or year
 * @param people those who are named in full
 * @param events what happened or was announced
 */
record Facts(
        Optional<String> title,
        Optional<String> author,
        Optional<String> outlet,
        Optional<String> published,
        List<Person> people,
        List<Event> events) {
    Facts {
        people = List.copyOf(people);
        events = List.copyOf(events);
    }

    /**
     * A person.
     *
     * @param optional right to find, right to leave
     */
    record Person(String name, Optional<String> rank, List<Post> posts, boolean optional) {
        Person {
            posts = List.copyOf(posts);
        }
    }

    /** An office that a person holds or held. */
    record Post(String title, Optional<String> unit, boolean former) {}

    /**
     * An event.
     *
     * @param factuality {@code happened}, {@code planned}, {@code directive}, {@code negated} or {@code hypothetical}
     * @param date a TIMEX3 value
     * @param place as written; several in one string
     * @param optional right to find, right to leave
     */
    record Event(
            String type,
            Optional<String> subtype,
            boolean main,
            String factuality,
            Optional<String> date,
            Optional<String> place,
            List<Filler> fillers,
            boolean optional) {
        Event {
            fillers = List.copyOf(fillers);
        }

        /** Whether it is said to have happened or to be going to. */
        boolean asserted() {
            return factuality.equals("happened") || factuality.equals("planned");
        }

        boolean isResult() {
            return type.equals("result");
        }
    }

    /** Who or what has a role in an event. */
    record Filler(String role, String name) {}
}
