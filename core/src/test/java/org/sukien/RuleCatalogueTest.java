package org.sukien;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sukien.article.Article;
import org.sukien.explain.Rule;
import org.sukien.mention.Mention;
import org.sukien.mention.MentionType;
import org.sukien.text.Normalizer;

/**
 * The list of rules is whole and true: each id is found in its example, and none that stands in the code is missing. That
 * no record names another is checked wherever records are: in all specs, the samples, and the news of {@link SoundRecordsTest}.
 */
class RuleCatalogueTest {
    private static final Sukien SUKIEN = Sukien.standard();
    private static final List<Rule> RULES = SUKIEN.rules();
    private static final Set<String> IDS = RULES.stream().map(Rule::id).collect(Collectors.toSet());
    private static final Pattern DRAWN = Pattern.compile("\\[([^\\]]+)\\]");

    private static final Pattern LITERAL = Pattern.compile("\"((?:"
            + Arrays.stream(MentionType.values()).map(MentionType::code).collect(Collectors.joining("|"))
            + ")\\.[a-z0-9.-]*)\"");

    @TestFactory
    Stream<DynamicTest> everyRuleFindsItsExample() {
        return RULES.stream()
                .filter(rule -> !rule.type().equals("event"))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule)));
    }

    private static void check(Rule rule) {
        assertThat(rule.id()).matches("[a-z]+(\\.[a-z0-9-]+)+").startsWith(rule.type() + ".");
        Article article = Article.of(rule.example().replaceAll("[\\[\\]]", "")).withPublished("2024-03-20");
        List<String> found = SUKIEN.extract(article).mentions().stream()
                .filter(mention -> mention.rule().equals(rule.id()))
                .map(Mention::text)
                .toList();
        List<String> drawn = new ArrayList<>();
        Matcher brackets = DRAWN.matcher(rule.example());
        while (brackets.find()) {
            drawn.add(brackets.group(1));
        }
        assertThat(found).as(rule.example()).isNotEmpty().isEqualTo(drawn);
    }

    @Test
    void idsAreThereOnce() {
        assertThat(IDS).hasSameSizeAs(RULES);
        assertThat(RULES).allMatch(rule -> Normalizer.isNfc(rule.finds() + rule.example()));
    }

    /** A literal that ends in a dot, or that has rules below it, is the beginning of ids that are put together. */
    @Test
    void everyIdInTheCodeIsListed() throws IOException {
        Set<String> unlisted = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java", "org", "sukien", "recognize"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher literals = LITERAL.matcher(Files.readString(source));
                while (literals.find()) {
                    String literal = literals.group(1);
                    String stem = literal.endsWith(".") ? literal : literal + ".";
                    if (!IDS.contains(literal) && IDS.stream().noneMatch(id -> id.startsWith(stem))) {
                        unlisted.add(literal + " in " + source);
                    }
                }
            }
        }
        assertThat(unlisted).as("rule ids without a row in a rules.tsv").isEmpty();
    }

    @Test
    void triggersAreRulesOfEvents() {
        assertThat(RULES)
                .contains(
                        new Rule("agreement.ky-ket", "event", "agreement: a verb", "[ký kết]"),
                        new Rule(
                                "award.trao.otherwise",
                                "event",
                                "aid: the same word, where what award.trao needs is missing",
                                "[trao]"));
        assertThat(IDS).noneMatch(id -> id.startsWith("none."));
    }
}
