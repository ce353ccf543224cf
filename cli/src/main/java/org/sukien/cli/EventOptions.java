package org.sukien.cli;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.sukien.corpus.statistics.Counted;
import org.sukien.corpus.statistics.Counting;
import org.sukien.corpus.statistics.EventChoice;
import org.sukien.corpus.statistics.EventNames;
import org.sukien.record.Event;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Which events a command counts. */
final class EventOptions {
    private EventOptions() {}

    /** Adds the options. */
    static void describe(CommandSpec spec) {
        spec.addOption(Words.option(
                        "--event",
                        "TYPE",
                        "Only events of a type, meeting, or a subtype, conference or meeting.conference."))
                .addOption(Words.option(
                        "--role",
                        "ROLE",
                        "Of events only those who have this role, organizer, and events that have one."))
                .addOption(Words.option(
                        "--factuality",
                        "WHICH",
                        "happened (the default), planned, directive, negated, hypothetical or all."))
                .addOption(Words.flag("--once", "An event that several articles tell alike counts once."));
    }

    /** Whether one of the options is there. */
    static boolean areGiven(Results results) {
        return results.words().hasMatchedOption("--event")
                || results.words().hasMatchedOption("--role")
                || results.words().hasMatchedOption("--factuality")
                || results.words().hasMatchedOption("--once");
    }

    /** Asks that the options are there for events alone. */
    static void check(CommandSpec spec, Results results, Counted counted) {
        if (areGiven(results) && counted != Counted.EVENTS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--event, --role, --factuality and --once are for events, not " + counted.code());
        }
    }

    /** The same counting, of the events that the options choose. */
    static Counting apply(Results results, Counting counting) {
        return counting.events(choice(results)).once(results.words().hasMatchedOption("--once"));
    }

    /** Says of a type or role that no event of the index has it, and which there are. */
    static void tellUnknown(Results results, IndexSearcher searcher, Console console) throws IOException {
        EventChoice asked = choice(results);
        EventNames known = EventNames.of(searcher);
        asked.kind()
                .filter(kind -> !known.kinds().contains(kind))
                .ifPresent(kind -> console.say("--event: no event of the index is of the type or subtype \"" + kind
                        + "\"; its types are " + String.join(", ", known.types())));
        asked.role()
                .filter(role -> !known.roles().contains(role))
                .ifPresent(role -> console.say("--role: no event of the index has the role \"" + role
                        + "\"; its roles are " + String.join(", ", known.roles())));
    }

    private static EventChoice choice(Results results) {
        EventChoice choice =
                results.option("--factuality", EventOptions::ofFactuality).orElse(EventChoice.happened());
        Optional<String> kind = results.option("--event", word -> word);
        Optional<String> role = results.option("--role", word -> word);
        choice = kind.isPresent() ? choice.of(kind.get()) : choice;
        return role.isPresent() ? choice.role(role.get()) : choice;
    }

    private static EventChoice ofFactuality(String word) {
        if (word.equalsIgnoreCase("all")) {
            return EventChoice.happened().whateverHappened();
        }
        for (Event.Factuality one : Event.Factuality.values()) {
            if (one.name().equalsIgnoreCase(word)) {
                return EventChoice.happened().factuality(one);
            }
        }
        throw new IllegalArgumentException(
                "\"" + word + "\" is none of happened, planned, directive, negated, hypothetical, all");
    }
}
