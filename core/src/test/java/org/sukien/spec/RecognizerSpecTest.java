package org.sukien.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sukien.mention.MentionType;

/** Runs every block of every spec file. */
class RecognizerSpecTest {
    @TestFactory
    Stream<DynamicNode> everySpecBlock() {
        return Arrays.stream(MentionType.values())
                .map(type -> DynamicContainer.dynamicContainer(
                        type.code(), Specs.of(type).stream().map(block -> test(type, block))));
    }

    private static DynamicTest test(MentionType type, SpecBlock block) {
        return DynamicTest.dynamicTest(block.name(), () -> {
            var expected = block.expected().stream()
                    .map(e -> new Specs.Place(e.span().start(), e.span().end(), e.values()))
                    .toList();
            var found = Recognition.of(block.article(block.text()), type);
            assertThat(Specs.difference(block, block.text(), expected, found)).isEmpty();
        });
    }
}
