package org.sukien.corpus.statistics;

import java.util.List;

/**
 * The keywords of some articles. Immutable and thread-safe.
 *
 * @param words what they were sought among
 * @param keywords the surest first; equally sure ones in the order of the dictionary
 * @param articles how many articles they were sought in
 * @param others with how many these were compared
 * @param size how many words the articles have
 * @param rest how many words the others have
 */
public record KeywordTable(WordKind words, List<Keyword> keywords, long articles, long others, long size, long rest) {
    public KeywordTable {
        keywords = List.copyOf(keywords);
    }
}
