package org.sukien.article;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a page's JSON-LD says of its article (schema.org NewsArticle and its kin). Read by streaming; where the JSON breaks
 * off or is broken, what stood before the fault counts. Known weakness: an object before whose type stands nested content
 * deeper than 40 levels is not read.
 */
final class JsonLd {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build();
    private static final int DEEPEST = 40;

    private Optional<String> headline = Optional.empty();
    private Optional<String> published = Optional.empty();
    private Optional<String> publisher = Optional.empty();
    private final List<String> authors = new ArrayList<>();

    /** One object's own fields, while it is read. */
    private static final class Thing {
        private String type = "";
        private String name = "";
        private String headline = "";
        private String published = "";
        private String publisher = "";
        private final List<String> authors = new ArrayList<>();
    }

    /** Reads one script; may be called for several. */
    void read(String script) {
        List<Thing> open = new ArrayList<>();
        try (JsonParser json = JSON.createParser(script)) {
            JsonToken token;
            while ((token = json.nextToken()) != null) {
                if (token == JsonToken.START_OBJECT) {
                    object(json, open);
                }
            }
        } catch (IOException e) {
            // a page's JSON is often cut off or badly quoted; what was read stands
            open.forEach(this::keep);
        }
    }

    Optional<String> headline() {
        return headline;
    }

    Optional<String> published() {
        return published;
    }

    Optional<String> publisher() {
        return publisher;
    }

    /** Names of persons; an organisation as author is left out. */
    List<String> authors() {
        return List.copyOf(authors);
    }

    private Thing object(JsonParser json, List<Thing> open) throws IOException {
        Thing thing = new Thing();
        open.add(thing);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            json.nextToken();
            value(json, field, thing, open);
        }
        open.remove(open.size() - 1);
        keep(thing);
        return thing;
    }

    private void value(JsonParser json, String field, Thing thing, List<Thing> open) throws IOException {
        switch (json.currentToken()) {
            case START_OBJECT -> {
                if (open.size() >= DEEPEST) {
                    json.skipChildren();
                } else {
                    nested(field, thing, object(json, open));
                }
            }
            case START_ARRAY -> {
                if (open.size() >= DEEPEST) {
                    json.skipChildren();
                    return;
                }
                JsonToken token;
                while ((token = json.nextToken()) != JsonToken.END_ARRAY && token != null) {
                    if (token == JsonToken.START_ARRAY) {
                        json.skipChildren();
                    } else {
                        value(json, field, thing, open);
                    }
                }
            }
            case VALUE_STRING -> text(field, thing, json.getText().strip());
            default -> {
                // numbers and truth values say nothing here
            }
        }
    }

    private static void nested(String field, Thing thing, Thing value) {
        boolean organisation = value.type.contains("Organization");
        if (field.equals("author") && !value.name.isEmpty() && !organisation) {
            thing.authors.add(value.name);
        } else if (field.equals("publisher")) {
            thing.publisher = value.name;
        }
    }

    private static void text(String field, Thing thing, String text) {
        switch (field) {
            case "@type" -> thing.type += text + " ";
            case "name" -> thing.name = text;
            case "headline" -> thing.headline = text;
            case "datePublished" -> thing.published = text;
            case "author" -> thing.authors.add(text);
            default -> {
                // other fields are not asked for
            }
        }
    }

    private void keep(Thing thing) {
        boolean article = thing.type.contains("Article") || thing.type.contains("BlogPosting");
        if (!article || headline.isPresent()) {
            return;
        }
        headline = Optional.of(thing.headline).filter(text -> !text.isEmpty());
        published = Optional.of(thing.published).filter(text -> !text.isEmpty());
        publisher = Optional.of(thing.publisher).filter(text -> !text.isEmpty());
        authors.addAll(thing.authors);
    }
}
