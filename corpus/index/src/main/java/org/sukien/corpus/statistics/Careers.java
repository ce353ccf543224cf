package org.sukien.corpus.statistics;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.sukien.corpus.index.Fields;
import org.sukien.text.DictionaryOrder;
import org.sukien.text.SearchKeys;

/**
 * Finds a person's ranks and posts over time, each with the articles that state it and their words.
 *
 * <pre>{@code
 * List<Career> careers = Careers.of("Lục Văn Khoát").find(searcher, new MatchAllDocsQuery());
 * careers.get(0).steps().get(0);   // CareerStep[what=post, title=Phó Giám đốc, unit=Optional[Công an tỉnh Phú Yên], …]
 * }</pre>
 *
 * <p>A name typed without any diacritics finds all names that become the same without them, a career each. Ranks and posts
 * count from the day of publication, events of type personnel that happened from their own day where it is known. The same
 * rank or post, capitals aside, is one step, with all its sources; a post that is held and one that has been left are two.
 * Copies are left out unless asked for.
 *
 * <p>Immutable and thread-safe. Known weaknesses: the same name is the same person, so the posts of namesakes stand side by
 * side, as their units show; a unit that articles name differently makes a step each.
 */
public final class Careers {
    private final String name;
    private final boolean copies;

    private Careers(String name, boolean copies) {
        this.name = name;
        this.copies = copies;
    }

    /**
     * Seeks a person.
     *
     * @param name the full name, as {@code Fields.PERSON} has it
     */
    public static Careers of(String name) {
        return new Careers(name.strip(), false);
    }

    /** The same, with or without articles that are copies of others. */
    public Careers copies(boolean copies) {
        return new Careers(name, copies);
    }

    /**
     * Finds the careers of those who bear the name, in the order of the dictionary.
     *
     * @param query the articles to be looked at
     * @throws IOException if the index can't be read
     */
    public List<Career> find(IndexSearcher searcher, Query query) throws IOException {
        String wanted = SearchKeys.canonical(name);
        boolean bare = SearchKeys.fold(name).equals(wanted);
        Map<String, Boolean> isWanted = new HashMap<>();
        Map<String, CareerDraft> drafts = new HashMap<>();
        Articles.each(searcher, query, copies, columns -> {
            for (String found : columns.values(Fields.PERSON)) {
                if (isWanted.computeIfAbsent(
                        found, one -> (bare ? SearchKeys.fold(one) : SearchKeys.canonical(one)).equals(wanted))) {
                    drafts.computeIfAbsent(SearchKeys.canonical(found), key -> new CareerDraft())
                            .add(found, columns);
                }
            }
        });
        return drafts.values().stream()
                .map(CareerDraft::career)
                .sorted(Comparator.comparing(Career::name, DictionaryOrder.standard()))
                .toList();
    }
}
