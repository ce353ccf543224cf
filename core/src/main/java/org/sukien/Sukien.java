package org.sukien;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sukien.article.Article;
import org.sukien.explain.Explanation;
import org.sukien.explain.Rule;
import org.sukien.lexicon.TsvTable;
import org.sukien.recognize.Recognizer;
import org.sukien.recognize.learned.LearnedRecognizer;
import org.sukien.recognize.learned.NameFinder;
import org.sukien.record.ArticleRecord;

/**
 * Reads Vietnamese news articles into structured records.
 *
 * <pre>{@code
 * ArticleRecord record = Sukien.standard().extract(Article.of("Sáng 28/2/2023, Công an tỉnh Thanh Hoá tổ chức hội nghị."));
 * record.units().get(0).name();   // Công an tỉnh Thanh Hoá
 * }</pre>
 *
 * <p>Making an instance reads all word lists; keep it. It is immutable, and one serves all threads. The same article gives
 * the same record at all times: no clock, network, locale or time zone is asked.
 */
public final class Sukien {
    private final Pipeline pipeline;

    private Sukien(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** An extractor with the words that come with the library. */
    public static Sukien standard() {
        return builder().build();
    }

    /** An extractor to be furnished. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The record of one article; any text gives one, an empty text an empty one.
     *
     * @throws NullPointerException if there is no article
     */
    public ArticleRecord extract(Article article) {
        return pipeline.read(Objects.requireNonNull(article, "article"));
    }

    /**
     * How the mentions of one article come about: every proposal of every rule, and what it lost to if it wasn't kept.
     * Costs a little more than finding the mentions; {@link #extract} pays nothing for it.
     *
     * @throws NullPointerException if there is no article
     */
    public Explanation explain(Article article) {
        return pipeline.explain(Objects.requireNonNull(article, "article"));
    }

    /**
     * Every rule that a record of this extractor may name, first those of mentions by type, then those of events, each by
     * id; triggers of added lexicons are among them. The lists are read anew with every call.
     */
    public List<Rule> rules() {
        return pipeline.rules();
    }

    /** Furnishes an extractor. Not thread-safe. */
    public static final class Builder {
        private final List<TsvTable> lexicons = new ArrayList<>();
        private final List<Recognizer> learned = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the words of a file, in the format of the library's own lists: tab-separated, with a header row that names
         * at least {@code id}, {@code form} and {@code source}; the part of an id before its first dot names the list.
         *
         * @throws IOException if the file can't be read
         * @throws IllegalArgumentException if it is malformed, with file, line and reason
         */
        public Builder lexicon(Path file) throws IOException {
            lexicons.add(TsvTable.file(file));
            return this;
        }

        /**
         * Adds a name model of OpenNLP, such as {@code sukien train} makes: it proposes people, units and places where no rule
         * finds anything. Needs {@code org.apache.opennlp:opennlp-tools} on the class path, which this library doesn't bring,
         * and reads under 1 MB of text a second. The file may name classes to be made, so give none that you don't trust.
         *
         * @throws IOException if the file can't be read
         * @throws IllegalArgumentException if it is no name model, or one that labels other types, with file and reason
         * @throws IllegalStateException if OpenNLP is missing
         */
        public Builder nameModel(Path file) throws IOException {
            try {
                return nameModel(Files.readAllBytes(file));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
            }
        }

        /**
         * Adds a name model that is in memory, see {@link #nameModel(Path)}.
         *
         * @param file the bytes of a model's file, as {@link org.sukien.train.NameTrainer} makes them
         */
        public Builder nameModel(byte[] file) {
            try {
                learned.add(new LearnedRecognizer(NameFinder.of(file)));
            } catch (NoClassDefFoundError e) {
                throw new IllegalStateException(
                        "a name model needs org.apache.opennlp:opennlp-tools on the class path", e);
            }
            return this;
        }

        /**
         * The extractor.
         *
         * @throws IllegalArgumentException if a word of an added file is of no known list, or known already
         */
        public Sukien build() {
            return new Sukien(new Pipeline(WordPacker.packed(), List.copyOf(lexicons), List.copyOf(learned)));
        }
    }
}
