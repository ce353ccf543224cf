package org.sukien.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What the page calls the codes of a record: {@code event.meeting} is "hội họp". From {@code labels.tsv}. Immutable. */
final class Labels {
    private final Map<String, String> byKey = new HashMap<>();

    Labels() {
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Labels.class.getResourceAsStream("labels.tsv")), StandardCharsets.UTF_8))) {
            rows.readLine();
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                int tab = row.indexOf('\t');
                byKey.put(row.substring(0, tab), row.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The label of a code; a code that a user's word list brought is its own label. */
    String of(String group, String code) {
        return byKey.getOrDefault(group + "." + code, code);
    }

    String of(String group, Enum<?> code) {
        return of(group, code.name().toLowerCase(Locale.ROOT));
    }
}
