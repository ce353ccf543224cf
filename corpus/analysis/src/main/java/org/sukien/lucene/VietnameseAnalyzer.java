package org.sukien.lucene;

import java.io.Reader;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.sukien.text.Normalizer;

/**
 * Vietnamese text to terms, for an index and for the queries that are put to it. "Đoàn đến TP.HCM ngày 24/9" becomes
 * {@code đoàn doan(0) đến den(0) tp.hcm ngày ngay(0) 24/9}, where (0) is the position increment.
 *
 * <pre>{@code
 * Analyzer index = new VietnameseAnalyzer();
 * Analyzer query = VietnameseAnalyzer.builder().fold(false).build();
 * }</pre>
 *
 * <p>With these two "hùng" finds what was written with this tone alone, and "hung" finds both "hung" and "hùng". The way of
 * a text: {@link VietnameseTokenizer}, segmentation if asked for, small letters, stop words and {@link
 * VietnameseSpellingFilter} if asked for, {@link VietnameseFoldFilter}. Wildcard and prefix terms of a query ({@link Analyzer#normalize}) get the one spelling and small
 * letters.
 *
 * <p>Offsets count UTF-16 code units of the given text. Thread-safe, as every analyzer: each thread has its own stream.
 */
public final class VietnameseAnalyzer extends Analyzer {
    private final Normalizer normalizer = VietnameseTokenizer.standard();
    private final boolean fold;
    private final boolean spellings;
    private final CharArraySet stopWords;
    private final UnaryOperator<TokenStream> segmentation;

    /** What the builder gives if nothing is asked of it: terms with their folded forms, no segmentation, no stop words. */
    public VietnameseAnalyzer() {
        this(builder());
    }

    private VietnameseAnalyzer(Builder builder) {
        fold = builder.fold;
        spellings = builder.spellings;
        stopWords = builder.stopWords;
        segmentation = builder.segmentation;
    }

    /** A builder that begins with the choices of {@link #VietnameseAnalyzer()}. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Words that say how others hang together, such as {@code và} ("and"), {@code của} ("of") and {@code tuy nhiên}
     * ("however"); the set can't be changed. Of syllables it holds those alone that are hardly ever part of a longer word
     * with a meaning of its own: "thế", in {@code thế giới} ("world"), is none. No negation is among them. Words of several syllables are left out
     * where segmentation makes them one term. Source, with counts: {@code stopwords.tsv}.
     */
    public static CharArraySet standardStopWords() {
        return StopWords.standard();
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new VietnameseTokenizer(normalizer);
        TokenStream terms = segmentation.apply(tokenizer);
        terms = new SmallLettersFilter(terms);
        if (!stopWords.isEmpty()) {
            terms = new StopFilter(terms, stopWords);
        }
        if (spellings) {
            terms = new VietnameseSpellingFilter(terms);
        }
        if (fold) {
            terms = new VietnameseFoldFilter(terms);
        }
        return new TokenStreamComponents(tokenizer, terms);
    }

    @Override
    protected Reader initReaderForNormalization(String fieldName, Reader reader) {
        return new VietnameseNormalizationCharFilter(reader, normalizer);
    }

    @Override
    protected TokenStream normalize(String fieldName, TokenStream in) {
        return new SmallLettersFilter(in);
    }

    /** Chooses what a {@link VietnameseAnalyzer} does. Not thread-safe; what it builds is. */
    public static final class Builder {
        private boolean fold = true;
        private boolean spellings;
        private CharArraySet stopWords = CharArraySet.EMPTY_SET;
        private UnaryOperator<TokenStream> segmentation = UnaryOperator.identity();

        private Builder() {}

        /** Whether each term is followed by its form without diacritics; on for an index, off for queries. On unless told. */
        public Builder fold(boolean fold) {
            this.fold = fold;
            return this;
        }

        /** Whether syllables written with y and with i get both spellings: {@code kỹ kĩ(0)}. Off unless told. */
        public Builder spellings(boolean spellings) {
            this.spellings = spellings;
            return this;
        }

        /** The words to leave out, such as {@link #standardStopWords}, in small letters and with their tone marks in the old style; none unless told. */
        public Builder stopWords(CharArraySet words) {
            stopWords = CharArraySet.unmodifiableSet(CharArraySet.copy(words));
            return this;
        }

        /**
         * What puts syllables together into words, such as {@link VietnameseSegmentationFilter#with}; nothing unless told. It
         * stands right behind the tokenizer, where capitals and types are still seen, and is asked for a stream once a thread.
         */
        public Builder segmentation(UnaryOperator<TokenStream> filter) {
            segmentation = Objects.requireNonNull(filter, "filter");
            return this;
        }

        /** The analyzer. */
        public VietnameseAnalyzer build() {
            return new VietnameseAnalyzer(this);
        }
    }
}
