package org.sukien.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sukien.json.RecordWriter;

class BratConfigurationTest {
    @Test
    void knowsTheTypesOfTheSchema() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(RecordWriter.class.getResourceAsStream("record.schema.json"));
        Map<String, Set<String>> expected = new LinkedHashMap<>();
        Set<String> subtypes = new LinkedHashSet<>();
        for (JsonNode rule : schema.at("/$defs/event/allOf")) {
            JsonNode then = rule.path("then").path("properties");
            Set<String> roles = new LinkedHashSet<>();
            then.at("/roles/items/properties/role/enum").forEach(role -> roles.add(BratTypes.name(role.asText())));
            then.path("subtype").path("enum").forEach(subtype -> subtypes.add(BratTypes.name(subtype.asText())));
            expected.put(BratTypes.event(rule.at("/if/properties/type/const").asText()), roles);
        }
        BratTypes types = new BratTypes();
        assertThat(types.events()).hasSize(16).isEqualTo(expected);
        assertThat(types.subtypes()).isEqualTo(subtypes);
    }

    @Test
    void tellsAUsersTypesFromItsOwn() {
        assertThat(BratTypes.event("person")).isEqualTo("Person-event");
        assertThat(BratTypes.event("đua thuyền")).isEqualTo("-ua-thuy-n");
        assertThat(BratTypes.event("work-session")).isEqualTo("Work-session");
    }
}
