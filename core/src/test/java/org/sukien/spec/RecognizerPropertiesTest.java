package org.sukien.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sukien.article.Article;
import org.sukien.mention.MentionType;
import org.sukien.text.Span;

/** What holds for every recogniser, on every block of its specs. */
class RecognizerPropertiesTest {
    private static final long SEED = 20260312L;

    @ParameterizedTest
    @EnumSource(MentionType.class)
    void doesNotDependOnHowTheTextIsWritten(MentionType type) {
        List<String> faults = new ArrayList<>();
        for (SpecBlock block : Specs.of(type)) {
            for (Rewriting rewriting : Rewriting.values()) {
                if (rewriting.suits(block)) {
                    String fault = rewritten(type, block, rewriting);
                    if (!fault.isEmpty()) {
                        faults.add(rewriting + " " + fault);
                    }
                }
            }
        }
        assertThat(String.join("\n", faults)).isEmpty();
    }

    private static String rewritten(MentionType type, SpecBlock block, Rewriting rewriting) {
        StringBuilder text = new StringBuilder();
        List<Specs.Place> expected = new ArrayList<>();
        int at = 0;
        for (SpecBlock.Expected e : block.expected()) {
            String between = block.text().substring(at, e.span().start());
            text.append(rewriting.onlyMentions() ? between : rewriting.apply(between));
            int start = text.length();
            text.append(rewriting.apply(e.span().of(block.text())));
            expected.add(new Specs.Place(start, text.length(), withoutItem(e.values())));
            at = e.span().end();
        }
        String rest = block.text().substring(at);
        text.append(rewriting.onlyMentions() ? rest : rewriting.apply(rest));
        String whole = text.toString();
        return Specs.difference(block, whole, expected, Recognition.of(block.article(whole), type));
    }

    /** Values that are slices of the text are written as the text is; they are checked by the specs themselves. */
    private static String withoutItem(String values) {
        StringBuilder kept = new StringBuilder();
        for (String part : values.split(";")) {
            String key = part.strip();
            if (!key.startsWith("item=") && !key.startsWith("honorific=") && !key.startsWith("number=")) {
                kept.append(kept.length() == 0 ? "" : ";").append(part);
            }
        }
        return kept.toString();
    }

    @ParameterizedTest
    @EnumSource(MentionType.class)
    void doesNotDependOnTheDefaultLocale(MentionType type) {
        Locale before = Locale.getDefault();
        List<SpecBlock> blocks = Specs.of(type);
        List<?> usual = blocks.stream()
                .map(b -> Recognition.of(b.article(b.text()), type))
                .toList();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(blocks.stream()
                            .map(b -> Recognition.of(b.article(b.text()), type))
                            .toList())
                    .isEqualTo(usual);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void answersFourThreadsAlike() throws Exception {
        StringBuilder all = new StringBuilder();
        for (MentionType type : MentionType.values()) {
            for (SpecBlock block : Specs.of(type)) {
                all.append(block.text()).append("\n\n");
            }
        }
        Recognition.sameFromFourThreads(Article.of(all.toString()).withPublished("2025-03-12"));
    }

    @Test
    void readsAnyTextWithoutFailing() {
        Random random = new Random(SEED);
        String alphabet =
                "aăâeêioôơuưyđ ạặậẹệịọộợụựỵ ÀÁÂ ĐT.Ư TP.-/,:;()“”\"'12345 67890%₫\n\t\u00a0\u0301\u0323\u200b\ud83d\ude00\ud800\udc00";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(
                        random.nextInt(8) == 0
                                ? (char) random.nextInt(0x10000)
                                : alphabet.charAt(random.nextInt(alphabet.length())));
            }
            check(text.toString(), round);
        }
    }

    @Test
    void readsCutAndShuffledSpecsWithoutFailing() {
        Random random = new Random(SEED);
        List<String> texts = new ArrayList<>();
        for (MentionType type : MentionType.values()) {
            Specs.of(type).forEach(b -> texts.add(b.text()));
        }
        for (int round = 0; round < 2_000 && !texts.isEmpty(); round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 3; i++) {
                String piece = texts.get(random.nextInt(texts.size()));
                Span cut = cut(random, piece.length());
                text.append(cut.of(piece)).append(random.nextBoolean() ? " " : "");
            }
            check(text.toString(), round);
        }
    }

    private static Span cut(Random random, int length) {
        int start = random.nextInt(length + 1);
        return new Span(start, start + random.nextInt(length - start + 1));
    }

    private static void check(String text, int round) {
        try {
            Recognition.checked(Article.of(text).withPublished("2025-03-12"));
        } catch (RuntimeException e) {
            throw new AssertionError("seed " + SEED + ", round " + round + ": " + text, e);
        }
    }
}
